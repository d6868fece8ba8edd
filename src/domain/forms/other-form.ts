// Form (f): any other report; the obligation is chosen (R01, R07, R13, R20, R27), with date, place, heads by group and links.
import { districtFirst, tambonQuestion } from './district-first';
import { plainOptions, respondentPage, textQuestion, type FormContext } from './form-context';
import type { FormDescription, FormPage } from './form-description';
import { AIMS, dateQuestion, DIMENSIONS, headsByGroup, LINK_HELP, paragraphQuestion, tickList } from './report-items';

/** The obligations that this Form reports, with their clauses. */
export const REPORTED_OBLIGATIONS = [
  ['R01', 'ประชุมสร้างความรู้ความเข้าใจ (หนังสือข้อ 1, แผน 1.1)'],
  ['R07', 'พัฒนาต่อยอดและรักษาสถานะ (แนวทางข้อ 3.3)'],
  ['R13', 'จัดทำแผนขับเคลื่อนระดับตำบล (แผน 1.5)'],
  ['R20', 'รายงานผู้บริหารอำเภอ (แผน 2.4)'],
  ['R27', 'การจัดการความรู้และถอดบทเรียน (แผน 3.5)'],
] as const;

/** Form (f) for the context. */
export function otherForm(context: FormContext): FormDescription {
  return {
    key: 'other', title: `รายงานการดำเนินงานอื่น ปีงบประมาณ พ.ศ. ${context.fiscalYear}`,
    description: 'สำหรับสำนักงานพัฒนาชุมชนอำเภอ รายงานการประชุม การรักษาสถานะ แผนระดับตำบล การรายงานผู้บริหาร และบทเรียน ตอบ 1 ครั้งต่อ 1 เรื่อง',
    confirmation: 'จังหวัดได้รับรายงานแล้ว ระบบจะส่งอีเมลตอบรับพร้อมลิงก์แก้ไขคำตอบให้ท่าน',
    pages: [
      ...districtFirst(context, {
        title: 'รายงานการดำเนินงานอื่น', help: '', districtTitle: 'อำเภอที่รายงานเรื่องนี้', after: () => 'report',
        itemsFor: (district) => [tambonQuestion(district, district.tambons, { field: 'tambon', title: 'ตำบลที่เกี่ยวข้อง', help: 'เว้นว่างหากเป็นเรื่องของทั้งอำเภอ', required: false })],
      }),
      reportPage(), lessonsPage(), respondentPage(),
    ],
  };
}

function reportPage(): FormPage {
  return {
    key: 'report', title: 'รายละเอียดการดำเนินงาน', help: '', after: null,
    items: [
      { kind: 'choice', key: 'obligation', field: 'obligation', title: 'เรื่องที่รายงาน', help: '', required: true, options: plainOptions(REPORTED_OBLIGATIONS) },
      dateQuestion('date', 'วันที่ดำเนินการ', { required: true }), textQuestion('place', 'สถานที่ดำเนินการ'), ...headsByGroup('report', ''),
      paragraphQuestion('summary', 'สรุปการดำเนินการ', { required: true }), textQuestion('link', 'ลิงก์หลักฐานการดำเนินการ', { rule: 'link', help: LINK_HELP }),
      textQuestion('photosLink', 'ลิงก์ภาพการดำเนินการ', { rule: 'link', help: LINK_HELP }),
    ],
  };
}

function lessonsPage(): FormPage {
  return {
    key: 'lessons', title: 'มิติและบทเรียน', help: 'กรอกเมื่อรายงานการรักษาสถานะหรือบทเรียน', after: null,
    items: [tickList('dimensions', 'มิติที่เกี่ยวข้อง', DIMENSIONS), tickList('aims', 'วัตถุประสงค์ที่เกี่ยวข้อง', AIMS), paragraphQuestion('lesson', 'บทเรียนและข้อเสนอแนะ')],
  };
}
