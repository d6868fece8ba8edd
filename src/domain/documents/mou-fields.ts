// The fields that an MOU template may name.
import { dateField, listField, numberField, textField, type FieldSpec } from './field-catalogue';

/** Fields of บันทึกข้อตกลงความร่วมมือ, one tambon each. */
export const MOU_FIELDS: readonly FieldSpec[] = [
  numberField('ปีงบประมาณ', 'ปีงบประมาณ พ.ศ.'),
  textField('จังหวัด', 'ชื่อจังหวัด'),
  textField('อำเภอ', 'ชื่ออำเภอ'),
  textField('ตำบล', 'ชื่อตำบลเป้าหมาย'),
  textField('รหัสตำบล', 'รหัสตำบล 6 หลัก'),
  textField('สถานที่ทำ', 'สถานที่ทำบันทึกข้อตกลง', { asked: true }),
  dateField('วันที่ทำ', 'วันที่ทำบันทึกข้อตกลง', { asked: true }),
  dateField('วันเริ่มต้น', 'วันเริ่มต้นระยะเวลา', { asked: true }),
  dateField('วันสิ้นสุด', 'วันสิ้นสุดระยะเวลา', { asked: true }),
  numberField('จำนวนฝ่าย', 'จำนวนฝ่ายที่ทำข้อตกลง'),
  numberField('จำนวนภาคี', 'จำนวนภาคีเครือข่าย'),
  numberField('จำนวนต้นฉบับ', 'จำนวนต้นฉบับ เท่าจำนวนฝ่าย'),
  listField('ฝ่าย', 'ฝ่ายที่ทำข้อตกลง ตามลำดับ', [
    numberField('ลำดับ', 'ลำดับของฝ่าย'),
    textField('ชื่อฝ่าย', 'ชื่อของฝ่าย'),
    textField('ผู้แทน', 'ชื่อผู้ลงนามของฝ่าย', { asked: true }),
    textField('ตำแหน่ง', 'ตำแหน่งผู้ลงนาม', { asked: true }),
    textField('ในนาม', 'หน่วยงานหรือกลุ่มที่ผู้ลงนามเป็นผู้แทน'),
    textField('บทบาท', 'ขอบเขตความร่วมมือของฝ่าย'),
    textField('ร่วมกับ', 'องค์กรที่ร่วมลงนามในฝ่ายเดียวกัน'),
    textField('ผู้แทนร่วม', 'ชื่อผู้ลงนามร่วม', { asked: true }),
    textField('ตำแหน่งร่วม', 'ตำแหน่งผู้ลงนามร่วม', { asked: true }),
  ]),
  listField('แถวลงนาม', 'ช่องลงนามของทุกฝ่าย แถวละสองคน', [
    textField('ผู้ลงนามซ้าย', 'ชื่อผู้ลงนามช่องซ้าย'),
    textField('ตำแหน่งซ้าย', 'ตำแหน่งช่องซ้าย'),
    textField('ฝ่ายซ้าย', 'ฝ่ายช่องซ้าย'),
    textField('ผู้ลงนามขวา', 'ชื่อผู้ลงนามช่องขวา'),
    textField('ตำแหน่งขวา', 'ตำแหน่งช่องขวา'),
    textField('ฝ่ายขวา', 'ฝ่ายช่องขวา ว่างเมื่อไม่มี'),
  ]),
  listField('แถวพยาน', 'ช่องลงนามพยาน แถวละสองคน', [
    textField('พยานซ้าย', 'ชื่อพยานช่องซ้าย', { asked: true }),
    textField('ตำแหน่งพยานซ้าย', 'ตำแหน่งพยานช่องซ้าย', { asked: true }),
    textField('พยานขวา', 'ชื่อพยานช่องขวา', { asked: true }),
    textField('ตำแหน่งพยานขวา', 'ตำแหน่งพยานช่องขวา', { asked: true }),
  ]),
];
