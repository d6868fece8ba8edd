// The fields that templates of letters, memos, announcements and orders may name.
import { dateField, listField, numberField, textField, type FieldSpec } from './field-catalogue';

const PLACES: readonly FieldSpec[] = [
  numberField('ปีงบประมาณ', 'ปีงบประมาณ พ.ศ.'),
  textField('จังหวัด', 'ชื่อจังหวัด'),
  textField('อำเภอ', 'ชื่ออำเภอ'),
];

const SIGNATURE: readonly FieldSpec[] = [
  textField('ผู้ลงนาม', 'ชื่อผู้ลงนาม', { asked: true }),
  textField('ตำแหน่งผู้ลงนาม', 'ตำแหน่งผู้ลงนาม', { asked: true }),
];

const TAMBONS: FieldSpec = listField('รายชื่อตำบล', 'ตำบลในบัญชี ตามลำดับรหัส', [
  numberField('ลำดับ', 'ลำดับ'),
  textField('ชื่อตำบล', 'ชื่อตำบล'),
  textField('ชื่ออำเภอ', 'ชื่ออำเภอ'),
]);

/** Fields of หนังสือภายนอก and บันทึกข้อความ. */
export const LETTER_FIELDS: readonly FieldSpec[] = [
  ...PLACES,
  textField('ที่', 'อักษรย่อและรหัสหน้าเลขที่หนังสือ'),
  textField('ส่วนราชการ', 'ส่วนราชการเจ้าของหนังสือ', { asked: true }),
  textField('ที่อยู่', 'ที่อยู่ส่วนราชการ', { asked: true }),
  dateField('วันที่หนังสือ', 'วันที่ของหนังสือ สารบรรณลงภายหลัง'),
  textField('เรื่อง', 'เรื่องของหนังสือ'),
  textField('เรียน', 'ผู้รับหนังสือ'),
  textField('อ้างถึง', 'หนังสือที่อ้างถึง ว่างเมื่อไม่มี'),
  listField('สิ่งที่ส่งมาด้วย', 'รายการสิ่งที่ส่งมาด้วย', [numberField('ลำดับ', 'ลำดับ'), textField('รายการ', 'ชื่อสิ่งที่ส่ง'), numberField('จำนวน', 'จำนวนชุด')]),
  textField('เหตุ', 'ภาคเหตุของหนังสือ'),
  textField('ประสงค์', 'ภาคความประสงค์ของหนังสือ'),
  textField('สรุป', 'ภาคสรุป จึงเรียนมาเพื่อ…'),
  TAMBONS,
  ...SIGNATURE,
  textField('เจ้าของเรื่อง', 'หน่วยงานเจ้าของเรื่อง'),
  textField('โทรศัพท์', 'โทรศัพท์ส่วนราชการ', { asked: true }),
];

/** Fields of ประกาศวาระตำบลเข้มแข็ง, one tambon each, issued by the district. */
export const AGENDA_FIELDS: readonly FieldSpec[] = [
  ...PLACES, textField('ตำบล', 'ชื่อตำบลเป้าหมาย'), dateField('วันที่ประกาศ', 'วันที่ประกาศ ลงภายหลัง'), ...SIGNATURE,
];

/** Fields of ประกาศรายชื่อตำบลที่ผ่านเกณฑ์, issued by the province. */
export const PASS_FIELDS: readonly FieldSpec[] = [
  ...PLACES, numberField('จำนวนตำบล', 'จำนวนตำบลที่ผ่านเกณฑ์'), TAMBONS, dateField('วันที่ประกาศ', 'วันที่ประกาศ ลงภายหลัง'), ...SIGNATURE,
];

/** Fields of คำสั่งแต่งตั้งคณะทำงาน, issued by the province. */
export const ORDER_FIELDS: readonly FieldSpec[] = [
  ...PLACES, dateField('วันที่สั่ง', 'วันที่สั่ง ลงภายหลัง'),
  listField('คณะทำงาน', 'คณะทำงานตามลำดับ', [numberField('ลำดับ', 'ลำดับ'), textField('ชื่อ', 'ชื่อ-สกุล', { asked: true }), textField('ตำแหน่ง', 'ตำแหน่ง'), textField('หน้าที่', 'หน้าที่ในคณะทำงาน')]),
  ...SIGNATURE,
];
