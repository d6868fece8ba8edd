// The first templates of หนังสือภายนอก and บันทึกข้อความ; the office edits its own copies and puts its letterhead in.
import { PAGE_BREAK, paragraph, plainTable, ruledTable, signature, type TemplateContent, type TemplatePart } from './template-content';

/** The list of tambons, where the letter has one. */
const TAMBON_LIST: readonly TemplatePart[] = [
  paragraph('marker', '{{?รายชื่อตำบล}}'),
  PAGE_BREAK,
  paragraph('subtitle', 'บัญชีรายชื่อตำบล'),
  ruledTable([2, 7, 7], [
    { look: 'subtitle', cells: ['ที่', 'ตำบล', 'อำเภอ'] },
    { look: 'plain', cells: ['{{#รายชื่อตำบล}}{{ลำดับ}}', '{{ชื่อตำบล}}', '{{ชื่ออำเภอ}}{{/รายชื่อตำบล}}'] },
  ]),
  paragraph('marker', '{{/รายชื่อตำบล}}'),
];

const BODY: readonly TemplatePart[] = [
  paragraph('passage', '{{เหตุ}}'),
  paragraph('passage', '{{ประสงค์}}'),
  paragraph('last', '{{สรุป}}'),
];

const ADDRESSED: readonly TemplatePart[] = [
  paragraph('line', 'เรื่อง  {{เรื่อง}}'),
  paragraph('line', 'เรียน  {{เรียน}}'),
  paragraph('marker', '{{?อ้างถึง}}'),
  paragraph('line', 'อ้างถึง  {{อ้างถึง|เลข}}'),
  paragraph('marker', '{{/อ้างถึง}}'),
  paragraph('line', 'สิ่งที่ส่งมาด้วย'),
  paragraph('marker', '{{#สิ่งที่ส่งมาด้วย}}'),
  paragraph('enclosure', '{{ลำดับ}}. {{รายการ}}  จำนวน {{จำนวน}} ชุด'),
  paragraph('marker', '{{/สิ่งที่ส่งมาด้วย}}'),
];

/** หนังสือภายนอก: number, office, date, subject, to, reference, enclosures, body, closing, signature, position, issuing unit. */
export const LETTER_CONTENT: TemplateContent = {
  footer: '',
  parts: [
    paragraph('center', '(ที่สำหรับตราครุฑหรือหัวกระดาษของสำนักงาน)'),
    plainTable([8, 8], [{ look: 'plain', cells: ['ที่ {{?ที่}}{{ที่|เลข}}{{/ที่}}/..............', ['{{ส่วนราชการ}}', '{{ที่อยู่|เลข}}']] }]),
    paragraph('center', '{{วันที่หนังสือ}}'),
    ...ADDRESSED,
    ...BODY,
    ...signature([paragraph('dated', ''), paragraph('sign', 'ขอแสดงความนับถือ')]),
    paragraph('plain', ''),
    paragraph('plain', '{{?เจ้าของเรื่อง}}{{เจ้าของเรื่อง}}{{/เจ้าของเรื่อง}}'),
    paragraph('plain', 'โทร. {{โทรศัพท์|เลข}}'),
    ...TAMBON_LIST,
  ],
};

/** บันทึกข้อความ: office, number, date, subject, to, enclosures, body, signature; no closing. */
export const MEMO_CONTENT: TemplateContent = {
  footer: '',
  parts: [
    paragraph('memo-head', 'บันทึกข้อความ'),
    paragraph('plain', 'ส่วนราชการ  {{ส่วนราชการ}}  โทร. {{โทรศัพท์|เลข}}'),
    plainTable([8, 8], [{ look: 'plain', cells: ['ที่  {{?ที่}}{{ที่|เลข}}{{/ที่}}/..............', 'วันที่  {{วันที่หนังสือ}}'] }]),
    ...ADDRESSED,
    ...BODY,
    ...signature([]),
    ...TAMBON_LIST,
  ],
};
