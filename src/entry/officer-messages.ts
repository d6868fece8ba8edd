// The one place where a fault becomes the officer's Thai sentence: what is wrong, where, and what to do.
import { BrokenWorkbook } from '../ports/tables';

/** The sentence for a fault thrown by an action; unknown ones carry the platform's own text for the administrator. */
export function officerSentence(fault: unknown): string {
  if (fault instanceof BrokenWorkbook) return brokenWorkbook(fault);
  const message = fault instanceof Error ? fault.message : String((fault as { message?: unknown } | null)?.message ?? fault);
  return PLATFORM_SENTENCES.find(({ pattern }) => pattern.test(message))?.sentence ?? `ระบบทำงานไม่สำเร็จ โปรดลองอีกครั้ง หากยังไม่ได้ให้แจ้งผู้ดูแลระบบพร้อมข้อความนี้: ${message}`;
}

const PLATFORM_SENTENCES: readonly { readonly pattern: RegExp; readonly sentence: string }[] = [
  { pattern: /Cannot change the workbook: its format is/, sentence: 'สมุดงานนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า จึงยังไม่เปลี่ยนอะไร โปรดให้ผู้ดูแลระบบส่งโปรแกรมรุ่นล่าสุดก่อน' },
  { pattern: /Service invoked too many times for one day: email/i, sentence: 'วันนี้ส่งอีเมลครบโควตาของบัญชีแล้ว ระบบจะส่งส่วนที่เหลือในวันถัดไป' },
  { pattern: /too many times for one day/i, sentence: 'วันนี้ใช้บริการของ Google ครบโควตาแล้ว โปรดดำเนินการต่อในวันถัดไป' },
  { pattern: /Lock timeout|too many scripts running/i, sentence: 'มีผู้อื่นกำลังใช้คำสั่งอยู่ โปรดรอสักครู่แล้วลองอีกครั้ง' },
  { pattern: /permission|authoriz|access denied/i, sentence: 'บัญชีนี้ยังไม่ได้รับสิทธิ์ที่คำสั่งต้องใช้ โปรดเปิดเมนูแล้วกดยอมรับสิทธิ์ หรือติดต่อเจ้าของชีต' },
  { pattern: /timed out|internal error|Service error/i, sentence: 'บริการของ Google ไม่ตอบสนองชั่วคราว โปรดลองคำสั่งเดิมอีกครั้ง งานที่ทำแล้วจะไม่ถูกทำซ้ำ' },
];

function brokenWorkbook({ fault }: BrokenWorkbook): string {
  switch (fault.kind) {
    case 'missing-tab':
      return `ไม่พบแท็บ “${fault.tab}” ในสมุดงาน หากเปลี่ยนชื่อไว้ให้เปลี่ยนกลับเป็นชื่อนี้ หากลบไปแล้วให้กู้คืนจากประวัติเวอร์ชัน หรือเรียกเมนู เริ่มใช้งาน > ตั้งค่าสมุดงาน เพื่อสร้างแท็บใหม่`;
    case 'missing-column':
      return `แท็บ “${fault.tab}” ไม่มีคอลัมน์ “${fault.column ?? ''}” โปรดพิมพ์หัวคอลัมน์นี้กลับในแถวที่ 1 หรือกู้คืนจากประวัติเวอร์ชัน แล้วเรียกคำสั่งอีกครั้ง`;
    case 'doubled-column':
      return `แท็บ “${fault.tab}” มีหัวคอลัมน์ “${fault.column ?? ''}” ซ้ำกัน โปรดเปลี่ยนชื่อคอลัมน์ที่เพิ่มเข้ามา แล้วเรียกคำสั่งอีกครั้ง`;
  }
}
