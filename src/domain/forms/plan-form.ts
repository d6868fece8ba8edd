// Form (b): the district's action plan with the seven partners (L¶3, R11), and the tambon's drive plan (P1.5, R13).
import { districtFirst } from './district-first';
import { plainOptions, respondentPage, textQuestion, type FormContext } from './form-context';
import type { FormDescription, FormItem, FormPage } from './form-description';
import { PLAN_SLOTS } from '../reports/plan-activity';
import { dateQuestion, LINK_HELP, NUMBER_HELP, paragraphQuestion, partnerTicks, reportedTambon, tickList, DIMENSIONS } from './report-items';

/** Form (b) for the context. */
export function planForm(context: FormContext): FormDescription {
  return {
    key: 'plan', title: `แผนปฏิบัติการและการบูรณาการ ๗ ภาคี ปีงบประมาณ พ.ศ. ${context.fiscalYear}`,
    description: 'สำหรับสำนักงานพัฒนาชุมชนอำเภอ รายงานแผนปฏิบัติการและบทบาทของภาคี กิจกรรมที่กรอกที่นี่จะปรากฏให้เลือกในรายงานประจำเดือน จึงไม่ต้องพิมพ์ซ้ำ',
    confirmation: 'จังหวัดได้รับแผนแล้ว ระบบจะส่งอีเมลตอบรับพร้อมลิงก์แก้ไขคำตอบให้ท่าน',
    pages: [
      ...districtFirst(context, { title: 'แผนปฏิบัติการและการบูรณาการ ๗ ภาคี', help: '', districtTitle: 'อำเภอที่รายงานแผน', after: () => 'plan', itemsFor: (district) => [reportedTambon(district, context)] }),
      planPage(context), ...Array.from({ length: PLAN_SLOTS }, (_unused, index) => activityPage(index + 1, context)), respondentPage(),
    ],
  };
}

function planPage(context: FormContext): FormPage {
  return {
    key: 'plan', title: 'แผนและบทบาทของภาคี', help: '', after: null,
    items: [
      { kind: 'choice', key: 'planKind', field: 'planKind', title: 'แผนที่รายงาน', help: 'แผนปฏิบัติการของอำเภอ หรือแผนขับเคลื่อนระดับตำบล', required: true, options: plainOptions([['action', 'แผนปฏิบัติการ'], ['drive', 'แผนขับเคลื่อนระดับตำบล']]) },
      textQuestion('planTitle', 'ชื่อแผน', { required: true }),
      dateQuestion('planDate', 'วันที่จัดทำแผน'),
      textQuestion('planLink', 'ลิงก์แผน', { rule: 'link', help: LINK_HELP }),
      ...context.partners.map(({ code, label }): FormItem => textQuestion(`partnerRole.${code}`, `บทบาทของ${label}`, { help: 'เว้นว่างได้หากภาคีนี้ยังไม่ร่วม' })),
    ],
  };
}

function activityPage(slot: number, context: FormContext): FormPage {
  const field = (name: string): string => `activity${slot}.${name}`;
  const title = (text: string): string => `กิจกรรมที่ ${slot}: ${text}`;
  const more: readonly FormItem[] = slot === PLAN_SLOTS ? [] : [moreQuestion(field('more'), title('มีกิจกรรมต่อไปอีกหรือไม่'), { yes: `activity${slot + 1}`, no: 'respondent' })];
  return {
    key: `activity${slot}`, title: `กิจกรรมที่ ${slot}`, help: '', after: slot === PLAN_SLOTS ? 'respondent' : null,
    items: [
      textQuestion(field('title'), title('ชื่อกิจกรรม'), { required: slot === 1 }),
      dateQuestion(field('from'), title('วันเริ่ม')), dateQuestion(field('until'), title('วันสิ้นสุด')),
      textQuestion(field('target'), title('กลุ่มเป้าหมายและจำนวน')),
      textQuestion(field('budget'), title('งบประมาณ (บาท)'), { rule: 'number', help: NUMBER_HELP }),
      textQuestion(field('source'), title('แหล่งงบประมาณ')),
      ...partnerTicks(field('partners'), title('ภาคีที่ร่วม'), context), tickList(field('dimensions'), title('มิติ'), DIMENSIONS),
      paragraphQuestion(field('detail'), title('รายละเอียด')), ...more,
    ],
  };
}

/** A question whose yes leads to the next activity and whose no leads on. */
export function moreQuestion(field: string, title: string, pages: { readonly yes: string; readonly no: string }): FormItem {
  return {
    kind: 'choice', key: field, field, title, help: '', required: true,
    options: [{ code: 'yes', value: 'มี', goTo: pages.yes }, { code: 'no', value: 'ไม่มี', goTo: pages.no }],
  };
}
