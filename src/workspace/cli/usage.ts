// What `--help` prints.

const COMMON = `  --workspace โฟลเดอร์    พื้นที่ทำงาน (ปกติ workspace หรือค่าของ WORKSPACE_DIR)
  --today วันที่          วันของการทดลอง เช่น 2567-10-28 หรือ 28/10/2567 (พ.ศ. หรือ ค.ศ.)
  --limits ชนิด           ขีดจำกัดของบัญชี: consumer หรือ workspace
  --latency               ให้แต่ละคำสั่งใช้เวลาเท่าแพลตฟอร์มจริง
  --faults ไฟล์           ไฟล์ JSON บอกว่าจะให้สิ่งใดขัดข้อง
  --route จาก=ไป          ส่งคำขอเครือข่ายไปที่อื่น เช่น https://api.line.me=http://127.0.0.1:4010
  --online                ยอมให้ติดต่อเครือข่ายจริง (ปกติไม่ติดต่อ)
  --help                  แสดงข้อความนี้`;

/** Of `npm start`. */
export const START_USAGE = `npm start -- [ตัวเลือก]
เดินงานหลักของจังหวัดด้วยข้อมูลตัวอย่าง แล้วเปิดหน้าเว็บห้องฝึก (ปิดด้วย Ctrl+C) รันซ้ำได้ ไม่มีเอกสารหรืออีเมลซ้ำ

  --serve, --no-serve     เปิดหรือไม่เปิดหน้าเว็บ (ปกติเปิดเมื่อสั่งจากหน้าต่างคำสั่ง)
  --port เลข              พอร์ตของหน้าเว็บ เปิดได้จากเครื่องนี้เท่านั้น (ปกติ 4310)
${COMMON}`;

/** Of `npm run workspace`. */
export const WORKSPACE_USAGE = `npm run -s workspace -- คำสั่ง [ตัวเลือก]

  exec FILE… --function NAME [--args JSON]   รันสคริปต์ใด ๆ
  call FUNCTION [JSON]                       เรียกคำสั่งของส่วนเสริมอย่างที่เมนูเรียก
  submit FORM answers.json                   ส่งคำตอบของฟอร์ม
  edit TAB A1 VALUE                          พิมพ์ค่าลงในเซลล์
  advance DATE                               เล่นวันไปจนจบวันที่กำหนด

  --user อีเมล            ทำในนามของผู้ใช้นี้
  --locale ภาษา           ภาษาและรูปแบบของสมุดงานใหม่ เช่น th_TH
  --answer ข้อความ        ตอบทุกคำถามของสคริปต์ด้วยข้อความนี้
  --headless              ไม่มีคนอยู่หน้าจอ
  --bind ชนิด             exec: ผูกกับ spreadsheet, form หรือ document
  --calls ไฟล์            บันทึกว่าบริการใดถูกเรียกกี่ครั้ง
${COMMON}`;
