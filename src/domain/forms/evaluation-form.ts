// Form (e): facts that the province's evaluation rests on (P3.1, R23). It asks for facts by dimension; the criteria are the office's own.
import { districtFirst } from './district-first';
import { respondentPage, textQuestion, type FormContext } from './form-context';
import type { FormDescription, FormPage } from './form-description';
import { AIMS, DIMENSIONS, LINK_HELP, paragraphQuestion, partnerTicks, reportedTambon, tickList } from './report-items';

/** Form (e) for the context; no score is asked, since evaluating is the province's alone. */
export function evaluationForm(context: FormContext): FormDescription {
  return {
    key: 'evaluation', title: `ข้อมูลประเมินผลตำบลเข้มแข็ง ปีงบประมาณ พ.ศ. ${context.fiscalYear}`,
    description: 'สำหรับสำนักงานพัฒนาชุมชนอำเภอ ส่งข้อเท็จจริงและหลักฐานของตำบลเป้าหมายให้คณะทำงานประเมินผลของจังหวัด แบบนี้ไม่ให้คะแนน',
    confirmation: 'จังหวัดได้รับข้อมูลแล้ว ระบบจะส่งอีเมลตอบรับพร้อมลิงก์แก้ไขคำตอบให้ท่าน',
    pages: [
      ...districtFirst(context, { title: 'ข้อมูลประเมินผล', help: '', districtTitle: 'อำเภอที่ส่งข้อมูลประเมินผล', after: () => 'dimensions', itemsFor: (district) => [reportedTambon(district, context)] }),
      dimensionsPage(), aimsPage(context), respondentPage(),
    ],
  };
}

function dimensionsPage(): FormPage {
  return {
    key: 'dimensions', title: 'ผลตาม 3 มิติ', help: 'เขียนผลที่วัดหรือเห็นได้ พร้อมตัวเลขถ้ามี', after: null,
    items: DIMENSIONS.flatMap(([code, label]) => [
      paragraphQuestion(`result.${code}`, `ผลด้านความ${label}`, { required: true }),
      textQuestion(`link.${code}`, `ลิงก์หลักฐานด้านความ${label}`, { rule: 'link', help: LINK_HELP }),
    ]),
  };
}

function aimsPage(context: FormContext): FormPage {
  return {
    key: 'aims', title: 'ผลตามวัตถุประสงค์อื่น', help: '', after: null,
    items: [
      tickList('aims', 'วัตถุประสงค์ที่มีผลชัดเจน', AIMS), ...AIMS.map(([code, label]) => paragraphQuestion(`aim.${code}`, `ผลด้าน${label}`)),
      ...partnerTicks('partners', 'ภาคีที่ร่วมต่อเนื่อง', context), paragraphQuestion('bestPractice', 'จุดเด่นหรือรูปแบบที่ขยายผลได้'),
      textQuestion('evidenceLink', 'ลิงก์หลักฐานรวมเพื่อการประเมิน', { rule: 'link', help: LINK_HELP }),
    ],
  };
}
