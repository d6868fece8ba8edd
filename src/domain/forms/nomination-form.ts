// Form (a): a district proposes its target tambon with the evidence of G§3.2, and says whether it would take a further one.
import { districtFirst, tambonQuestion } from './district-first';
import { respondentPage, textQuestion, type FormContext } from './form-context';
import type { FormDescription, FormItem, FormPage } from './form-description';

const NUMBER_HELP = 'พิมพ์เป็นตัวเลข ใช้เลขไทยหรือเลขอารบิกก็ได้';
const LINK_HELP = 'ลิงก์ที่ขึ้นต้นด้วย https:// และเปิดให้จังหวัดดูได้ หากยังไม่มีให้เว้นว่าง แล้วกลับมาแก้ไขคำตอบภายหลัง';

/** Form (a) for the places of the context. */
export function nominationForm(context: FormContext): FormDescription {
  return {
    key: 'nomination',
    title: `เสนอพื้นที่ตำบลเป้าหมาย ปีงบประมาณ พ.ศ. ${context.fiscalYear}`,
    description: 'สำหรับสำนักงานพัฒนาชุมชนอำเภอ ใช้เสนอตำบลเป้าหมายอำเภอละ 1 ตำบล พร้อมหลักฐานว่าผู้นำระดับตำบลเห็นร่วมกันและตำบลมีแผนที่ชัดเจน ใช้เวลาประมาณ 5 นาที หลังส่งแล้วแก้ไขคำตอบได้จากลิงก์ในอีเมลตอบรับ',
    confirmation: 'จังหวัดได้รับข้อเสนอแล้ว ระบบจะส่งอีเมลตอบรับพร้อมลิงก์แก้ไขคำตอบให้ท่าน',
    pages: [
      ...districtFirst(context, {
        title: 'เสนอพื้นที่ตำบลเป้าหมาย', help: '', districtTitle: 'อำเภอที่เสนอ', after: () => 'agreement',
        itemsFor: (district) => [
          tambonQuestion(district, district.tambons, { field: 'tambon', title: 'ตำบลที่เสนอ', help: 'ตำบลที่เคยเป็นเป้าหมายในปีที่โครงการห้ามซ้ำจะไม่ผ่านเงื่อนไข (แนวทางข้อ 3.1)', required: true }),
          tambonQuestion(district, district.tambons, { field: 'nextTambon', title: 'ตำบลลำดับสำรอง', help: 'ตอบเฉพาะเมื่ออำเภอยินดีรับพื้นที่เพิ่ม', required: false }),
        ],
      }),
      agreementPage(), outlinePage(), volunteerPage(), nextEvidencePage(), respondentPage(),
    ],
  };
}

function agreementPage(): FormPage {
  return { key: 'agreement', title: 'ความเห็นร่วมกันของผู้นำระดับตำบล', help: 'แนวทางข้อ 3.2 ผู้นำระดับตำบลเห็นร่วมกันที่จะเข้าสู่กระบวนการพัฒนา', after: null, items: agreementItems('', 'ของตำบลที่เสนอ') };
}

function outlinePage(): FormPage {
  return { key: 'outline', title: 'แผนการขับเคลื่อนของตำบล', help: 'แนวทางข้อ 3.2 ตำบลมีแผนที่ชัดเจน เป็นร่างแผนหรือโครงร่างก็ได้', after: null, items: outlineItems('', 'ของตำบลที่เสนอ') };
}

function volunteerPage(): FormPage {
  return {
    key: 'volunteer', title: 'การรับพื้นที่เพิ่ม', help: 'ใช้เมื่อมีอำเภออื่นที่พัฒนาครบทุกตำบลแล้ว และต้องหาพื้นที่ให้ครบจำนวน (แนวทางข้อ 3.3)', after: 'respondent',
    items: [{
      kind: 'choice', key: 'willing', field: 'willing', title: 'อำเภอยินดีรับพื้นที่เพิ่มหรือไม่', help: 'ตอบตามความสมัครใจ', required: true,
      options: [{ code: 'yes', value: 'ยินดี', goTo: 'next-evidence' }, { code: 'no', value: 'ไม่ยินดี', goTo: 'respondent' }],
    }],
  };
}

function nextEvidencePage(): FormPage {
  return {
    key: 'next-evidence', title: 'หลักฐานของตำบลลำดับสำรอง', help: 'กรอกเท่าที่มี ตำบลสำรองที่หลักฐานครบได้รับการเสนอก่อน', after: 'respondent',
    items: [...agreementItems('next', 'ของตำบลสำรอง'), ...outlineItems('next', 'ของตำบลสำรอง')],
  };
}

/** Field names of the evidence, with a prefix for the reserve tambon: `leaders`, `nextLeaders`. */
function fieldName(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}

function agreementItems(prefix: string, whose: string): readonly FormItem[] {
  const meeting = fieldName(prefix, 'meetingDate');
  return [
    { kind: 'date', key: meeting, field: meeting, title: `วันที่ผู้นำประชุม${whose}`, help: 'วันที่ประชุมผู้นำระดับตำบล', required: false },
    textQuestion(fieldName(prefix, 'leaders'), `จำนวนผู้นำที่เข้าประชุม${whose} (คน)`, { rule: 'number', help: NUMBER_HELP }),
    textQuestion(fieldName(prefix, 'agreeing'), `จำนวนผู้นำที่เห็นชอบ${whose} (คน)`, { rule: 'number', help: NUMBER_HELP }),
    textQuestion(fieldName(prefix, 'minutesLink'), `ลิงก์รายงานการประชุมหรือมติ${whose}`, { rule: 'link', help: LINK_HELP }),
  ];
}

function outlineItems(prefix: string, whose: string): readonly FormItem[] {
  return [
    textQuestion(fieldName(prefix, 'planTitle'), `ชื่อแผนการขับเคลื่อน${whose}`, { help: 'เป็นร่างแผนหรือโครงร่างก็ได้' }),
    textQuestion(fieldName(prefix, 'planLink'), `ลิงก์แผนการขับเคลื่อน${whose}`, { rule: 'link', help: LINK_HELP }),
  ];
}
