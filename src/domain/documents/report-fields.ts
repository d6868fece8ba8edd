// The fields that templates of the monthly compilation (R22) and of the executives' summary (R20) may name.
import { listField, numberField, textField, type FieldSpec } from './field-catalogue';

/** Months of a fiscal year as the heat map names them, by number. */
export const HEAT_MONTHS: readonly (readonly [month: string, label: string])[] = [
  ['10', 'ต.ค.'], ['11', 'พ.ย.'], ['12', 'ธ.ค.'], ['01', 'ม.ค.'], ['02', 'ก.พ.'], ['03', 'มี.ค.'], ['04', 'เม.ย.'], ['05', 'พ.ค.'], ['06', 'มิ.ย.'], ['07', 'ก.ค.'], ['08', 'ส.ค.'], ['09', 'ก.ย.'],
];

const COUNTED = [textField('ชื่อ', 'ชื่อ'), numberField('จำนวน', 'จำนวนกิจกรรม')];
const SAID = [textField('พื้นที่', 'อำเภอหรือตำบล'), textField('ข้อความ', 'ข้อความที่รายงาน')];

const FIGURES: readonly FieldSpec[] = [
  numberField('ปีงบประมาณ', 'ปีงบประมาณ พ.ศ.'), textField('จังหวัด', 'ชื่อจังหวัด'), textField('อำเภอ', 'ชื่ออำเภอ ว่างเมื่อเป็นของจังหวัด'), textField('เดือน', 'เดือนและปี พ.ศ.'), textField('พื้นที่รายงาน', 'จังหวัดหรืออำเภอที่สรุป'),
  numberField('ต้องรายงาน', 'จำนวนรายงานที่ต้องส่ง'), numberField('ส่งตามกำหนด', 'ส่งตามกำหนด'), numberField('ส่งช้า', 'ส่งช้า'), numberField('ยังไม่มีรายงาน', 'ยังไม่มีรายงานที่นับได้'),
  numberField('กิจกรรม', 'กิจกรรมในเดือน'), textField('ผู้เข้าร่วม', 'ผู้เข้าร่วมในเดือน (คน)'), textField('ใช้เดือนนี้', 'งบประมาณที่ใช้ในเดือน (บาท)'), textField('ผู้เข้าร่วมสะสม', 'ผู้เข้าร่วมสะสม (คน)'),
  textField('ใช้สะสม', 'งบประมาณที่ใช้สะสม (บาท)'), textField('งบในแผน', 'งบประมาณในแผนทั้งปี (บาท)'), numberField('กิจกรรมในแผน', 'กิจกรรมในแผนทั้งปี'), numberField('กิจกรรมที่เริ่ม', 'กิจกรรมในแผนที่เริ่มแล้ว'),
  listField('มิติ', 'จำนวนกิจกรรมตาม 3 มิติ', COUNTED), listField('วัตถุประสงค์', 'จำนวนกิจกรรมตามวัตถุประสงค์ 5 ด้าน', COUNTED), listField('ภาคี', 'จำนวนกิจกรรมที่ภาคีร่วม', COUNTED),
  listField('ปัญหา', 'ปัญหาและอุปสรรค', SAID), listField('ความช่วยเหลือ', 'ความช่วยเหลือที่ต้องการ', SAID), textField('อำเภอที่ค้าง', 'พื้นที่ที่ยังไม่มีรายงาน'),
];

/** Fields of รายงานรวมผลประจำเดือน (R22). A chart's field stands alone in its paragraph. */
export const MONTHLY_REPORT_FIELDS: readonly FieldSpec[] = [
  ...FIGURES,
  listField('รายอำเภอ', 'ผลของแต่ละอำเภอ', [
    textField('ชื่ออำเภอ', 'ชื่ออำเภอ'), numberField('ต้องรายงาน', 'ต้องรายงาน'), numberField('ส่งแล้ว', 'ส่งแล้ว'), numberField('กิจกรรม', 'กิจกรรมในเดือน'), textField('ผู้เข้าร่วม', 'ผู้เข้าร่วม (คน)'),
    textField('ใช้เดือนนี้', 'ใช้เดือนนี้ (บาท)'), textField('ใช้สะสม', 'ใช้สะสม (บาท)'), numberField('เริ่มแล้วร้อยละ', 'กิจกรรมในแผนที่เริ่มแล้ว (ร้อยละ)'),
  ]),
  listField('แผนที่รายงาน', 'ตารางสี อำเภอ × เดือน', [textField('ชื่ออำเภอ', 'ชื่ออำเภอ'), ...HEAT_MONTHS.map(([, label]) => textField(label, `สถานะเดือน ${label}`))]),
  textField('แผนภูมิความก้าวหน้า', 'แผนภูมิกิจกรรมที่เริ่มแล้วรายอำเภอ'), textField('แผนภูมิงบประมาณ', 'แผนภูมิงบประมาณที่ใช้รายอำเภอ'), textField('แผนภูมิผู้เข้าร่วม', 'แผนภูมิผู้เข้าร่วมรายอำเภอ'),
];

/** Fields of สรุปรายงานผู้บริหาร (R20). */
export const EXECUTIVE_FIELDS: readonly FieldSpec[] = FIGURES;
