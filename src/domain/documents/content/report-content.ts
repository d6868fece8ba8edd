// The first templates of the province's monthly compilation (R22) and of the executives' one-page summary (R20).
import { HEAT_MONTHS } from '../report-fields';
import { PAGE_BREAK, paragraph, ruledTable, type TemplateContent, type TemplatePart } from './template-content';

/** A heading with a table of counts below it. */
const counted = (title: string, list: string): readonly TemplatePart[] => [
  paragraph('heading', title),
  ruledTable([10, 6], [{ look: 'small', cells: ['ด้าน', 'กิจกรรม'] }, { look: 'small', cells: [`{{#${list}}}{{ชื่อ}}`, `{{จำนวน}}{{/${list}}}`] }]),
];

/** What was said, where anything was. */
const said = (title: string, list: string): readonly TemplatePart[] => [
  paragraph('marker', `{{?${list}}}`), paragraph('heading', title),
  ruledTable([5, 11], [{ look: 'small', cells: ['พื้นที่', 'ข้อความ'] }, { look: 'small', cells: [`{{#${list}}}{{พื้นที่}}`, `{{ข้อความ}}{{/${list}}}`] }]),
  paragraph('marker', `{{/${list}}}`),
];

/** รายงานรวมผลประจำเดือน: figures, table by district, charts with the table beside them, the shaded table of months, problems. */
export const MONTHLY_REPORT_CONTENT: TemplateContent = {
  footer: '',
  parts: [
    paragraph('title', 'รายงานผลการขับเคลื่อนตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง'),
    paragraph('title', 'จังหวัด{{จังหวัด}} ประจำเดือน{{เดือน|เลข}} ปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}'),
    paragraph('heading', '1. ภาพรวม'),
    paragraph('body', 'มีรายงานที่ต้องส่ง {{ต้องรายงาน}} ฉบับ ส่งตามกำหนด {{ส่งตามกำหนด}} ฉบับ ส่งช้า {{ส่งช้า}} ฉบับ ยังไม่มีรายงาน {{ยังไม่มีรายงาน}} ฉบับ{{?อำเภอที่ค้าง}} ได้แก่ {{อำเภอที่ค้าง}}{{/อำเภอที่ค้าง}}'),
    paragraph('body', 'ดำเนินกิจกรรม {{กิจกรรม}} กิจกรรม มีผู้เข้าร่วม {{ผู้เข้าร่วม|เลข}} คน ใช้งบประมาณ {{ใช้เดือนนี้|เลข}} บาท สะสมตั้งแต่เริ่มรายงาน มีผู้เข้าร่วม {{ผู้เข้าร่วมสะสม|เลข}} คน ใช้งบประมาณ {{ใช้สะสม|เลข}} บาท จากงบประมาณในแผน {{งบในแผน|เลข}} บาท กิจกรรมในแผน {{กิจกรรมในแผน}} กิจกรรม เริ่มแล้ว {{กิจกรรมที่เริ่ม}} กิจกรรม'),
    paragraph('heading', '2. ผลรายอำเภอ'),
    ruledTable([3.2, 1.5, 1.5, 1.6, 1.8, 2.4, 2.4, 1.8], [
      { look: 'small', cells: ['อำเภอ', 'ต้องส่ง', 'ส่งแล้ว', 'กิจกรรม', 'ผู้เข้าร่วม', 'ใช้เดือนนี้ (บาท)', 'ใช้สะสม (บาท)', 'เริ่มแล้ว (ร้อยละ)'] },
      { look: 'small', cells: ['{{#รายอำเภอ}}{{ชื่ออำเภอ}}', '{{ต้องรายงาน}}', '{{ส่งแล้ว}}', '{{กิจกรรม}}', '{{ผู้เข้าร่วม|เลข}}', '{{ใช้เดือนนี้|เลข}}', '{{ใช้สะสม|เลข}}', '{{เริ่มแล้วร้อยละ}}{{/รายอำเภอ}}'] },
    ]),
    PAGE_BREAK,
    paragraph('heading', '3. แผนภูมิ (ตัวเลขตามตารางข้อ 2)'),
    paragraph('plain', 'กิจกรรมในแผนที่เริ่มแล้ว ร้อยละ รายอำเภอ'), paragraph('center', '{{แผนภูมิความก้าวหน้า}}'),
    paragraph('plain', 'งบประมาณที่ใช้สะสม (บาท) รายอำเภอ'), paragraph('center', '{{แผนภูมิงบประมาณ}}'),
    paragraph('plain', 'ผู้เข้าร่วมในเดือน (คน) รายอำเภอ'), paragraph('center', '{{แผนภูมิผู้เข้าร่วม}}'),
    PAGE_BREAK,
    paragraph('heading', '4. สถานะการรายงาน อำเภอ × เดือน'),
    paragraph('small', 'ครบ = ส่งตามกำหนด  ช้า = ส่งหลังกำหนด  ขาด = ยังไม่มีรายงาน  - = ยังไม่ถึงเดือนหรือไม่ต้องรายงาน'),
    ruledTable([2.8, ...HEAT_MONTHS.map(() => 1.12)], [
      { look: 'marker', cells: ['อำเภอ', ...HEAT_MONTHS.map(([, label]) => label)] },
      { look: 'marker', cells: ['{{#แผนที่รายงาน}}{{ชื่ออำเภอ}}', ...HEAT_MONTHS.map(([, label], index) => `{{${label}}}${index === HEAT_MONTHS.length - 1 ? '{{/แผนที่รายงาน}}' : ''}`)] },
    ]),
    ...counted('5. ผลตาม 3 มิติ', 'มิติ'), ...counted('6. ผลตามวัตถุประสงค์', 'วัตถุประสงค์'), ...counted('7. การมีส่วนร่วมของภาคีเครือข่าย', 'ภาคี'),
    ...said('8. ปัญหาและอุปสรรค', 'ปัญหา'), ...said('9. ความช่วยเหลือที่ต้องการ', 'ความช่วยเหลือ'),
  ],
};

/** สรุปรายงานผู้บริหาร: one page for the governor and the district chiefs. */
export const EXECUTIVE_CONTENT: TemplateContent = {
  footer: '',
  parts: [
    paragraph('title', 'สรุปรายงานผู้บริหาร การขับเคลื่อนตำบลเข้มแข็ง'),
    paragraph('title', '{{พื้นที่รายงาน}} ประจำเดือน{{เดือน|เลข}} ปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}'),
    ruledTable([10, 6], [
      { look: 'plain', cells: ['รายงานที่ต้องส่ง / ส่งตามกำหนด / ส่งช้า / ยังไม่มี (ฉบับ)', '{{ต้องรายงาน}} / {{ส่งตามกำหนด}} / {{ส่งช้า}} / {{ยังไม่มีรายงาน}}'] },
      { look: 'plain', cells: ['กิจกรรมในเดือน', '{{กิจกรรม}}'] },
      { look: 'plain', cells: ['ผู้เข้าร่วมในเดือน / สะสม (คน)', '{{ผู้เข้าร่วม|เลข}} / {{ผู้เข้าร่วมสะสม|เลข}}'] },
      { look: 'plain', cells: ['งบประมาณที่ใช้ในเดือน / สะสม (บาท)', '{{ใช้เดือนนี้|เลข}} / {{ใช้สะสม|เลข}}'] },
      { look: 'plain', cells: ['งบประมาณในแผนทั้งปี (บาท)', '{{งบในแผน|เลข}}'] },
      { look: 'plain', cells: ['กิจกรรมในแผน / เริ่มแล้ว', '{{กิจกรรมในแผน}} / {{กิจกรรมที่เริ่ม}}'] },
    ]),
    paragraph('plain', '{{?อำเภอที่ค้าง}}ยังไม่มีรายงาน: {{อำเภอที่ค้าง}}{{/อำเภอที่ค้าง}}'),
    ...said('ปัญหาและอุปสรรค', 'ปัญหา'), ...said('ความช่วยเหลือที่ต้องการ', 'ความช่วยเหลือ'),
  ],
};
