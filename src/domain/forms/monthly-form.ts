// Form (d): the district's plan and result on the 20th of every month (L¶4, R21); districts that maintain answer a shorter way.
import { districtFirst } from './district-first';
import { placeOptions, plainOptions, respondentPage, textQuestion, type FormContext, type FormDistrict } from './form-context';
import type { ChoiceOption, FormDescription, FormItem, FormPage } from './form-description';
import { moreQuestion } from './plan-form';
import { AIMS, DIMENSIONS, LINK_HELP, NUMBER_HELP, paragraphQuestion, partnerTicks, reportedTambon, tickList } from './report-items';

/** How many activities one answer can hold. */
export const MONTHLY_SLOTS = 5;

/** The months of a fiscal year, October first, as choices coded `YYYY-MM` (CE). */
function monthOptions(fiscalYear: number): readonly ChoiceOption[] {
  const names = ['ตุลาคม', 'พฤศจิกายน', 'ธันวาคม', 'มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน'];
  return plainOptions(names.map((name, index) => {
    const buddhist = index < 3 ? fiscalYear - 1 : fiscalYear;
    const month = ((index + 9) % 12) + 1;
    return [`${buddhist - 543}-${String(month).padStart(2, '0')}`, `${name} ${buddhist}`] as const;
  }));
}

/** Form (d) for the context; made again after confirmation, it offers only confirmed tambons and planned activities. */
export function monthlyForm(context: FormContext): FormDescription {
  return {
    key: 'monthly', title: `รายงานแผน-ผลประจำเดือน ปีงบประมาณ พ.ศ. ${context.fiscalYear}`,
    description: 'สำหรับสำนักงานพัฒนาชุมชนอำเภอ รายงานทุกวันที่ 20 ของเดือน ตอบ 1 ครั้งต่อ 1 ตำบลต่อเดือน หากส่งแล้วพบที่ผิดให้แก้ไขคำตอบเดิม ไม่ต้องส่งใหม่',
    confirmation: 'จังหวัดได้รับรายงานแล้ว ระบบจะส่งอีเมลตอบรับพร้อมลิงก์แก้ไขคำตอบให้ท่าน',
    pages: [
      ...districtFirst(context, {
        title: 'รายงานแผน-ผลประจำเดือน', help: '', districtTitle: 'อำเภอที่รายงานประจำเดือน', after: (district) => (context.maintaining.has(district) ? 'maintain' : 'activity1'),
        itemsFor: (district) => (context.maintaining.has(district.code) ? maintainItems(district, context) : targetItems(district, context)),
      }),
      ...Array.from({ length: MONTHLY_SLOTS }, (_unused, index) => activityPage(index + 1, context)),
      maintainPage(), summaryPage(), respondentPage(),
    ],
  };
}

function targetItems(district: FormDistrict, context: FormContext): readonly FormItem[] {
  const planned = context.activities.filter(({ tambonCode }) => tambonCode.startsWith(district.code));
  const slots = planned.length === 0 ? [] : Array.from({ length: MONTHLY_SLOTS }, (_unused, index): FormItem => ({
    kind: 'list', key: `activity${index + 1}.plan@${district.code}`, field: `activity${index + 1}.plan`, title: `กิจกรรมตามแผนที่ ${index + 1} (อำเภอ${district.name})`,
    help: 'เลือกจากแผนที่รายงานไว้ หากเป็นกิจกรรมนอกแผนให้เว้นว่างแล้วพิมพ์ชื่อในหน้าถัดไป', required: false, options: placeOptions(planned.map(({ code, title }) => ({ code, name: title })), () => null),
  }));
  return [monthQuestion(district, context), reportedTambon(district, context), ...slots];
}

function maintainItems(district: FormDistrict, context: FormContext): readonly FormItem[] {
  return [monthQuestion(district, context)];
}

function monthQuestion(district: FormDistrict, context: FormContext): FormItem {
  return { kind: 'list', key: `month@${district.code}`, field: 'month', title: `เดือนที่รายงาน (อำเภอ${district.name})`, help: '', required: true, options: monthOptions(context.fiscalYear) };
}

function activityPage(slot: number, context: FormContext): FormPage {
  const field = (name: string): string => `activity${slot}.${name}`;
  const title = (text: string): string => `กิจกรรมที่ ${slot}: ${text}`;
  const more = slot === MONTHLY_SLOTS ? [] : [moreQuestion(field('more'), title('มีกิจกรรมต่อไปอีกหรือไม่'), { yes: `activity${slot + 1}`, no: 'summary' })];
  const number = (name: string, text: string): FormItem => textQuestion(field(name), title(text), { rule: 'number', help: NUMBER_HELP });
  return {
    key: `activity${slot}`, title: `ผลของกิจกรรมที่ ${slot}`, help: '', after: slot === MONTHLY_SLOTS ? 'summary' : null,
    items: [
      textQuestion(field('title'), title('ชื่อกิจกรรม'), { help: 'เว้นว่างได้หากเลือกจากแผนไว้แล้ว' }),
      paragraphQuestion(field('done'), title('สิ่งที่ทำในเดือนนี้')),
      number('people', 'จำนวนผู้เข้าร่วม (คน)'), number('budget', 'งบประมาณตามแผน (บาท)'), number('spent', 'งบประมาณที่ใช้ (บาท)'),
      ...partnerTicks(field('partners'), title('ภาคีที่ร่วม'), context), tickList(field('dimensions'), title('ผลตามมิติ'), DIMENSIONS), tickList(field('aims'), title('ผลตามวัตถุประสงค์'), AIMS),
      textQuestion(field('link'), title('ลิงก์หลักฐาน'), { rule: 'link', help: LINK_HELP }), ...more,
    ],
  };
}

function maintainPage(): FormPage {
  return {
    key: 'maintain', title: 'การพัฒนาต่อยอดและรักษาสถานะ', help: 'สำหรับอำเภอที่พัฒนาครบทุกตำบลแล้ว', after: 'respondent',
    items: [
      paragraphQuestion('maintainStatus', 'สิ่งที่ดำเนินการเพื่อต่อยอดและรักษาสถานะ', { required: true }), tickList('maintainDimensions', 'ผลตามมิติของการรักษาสถานะ', DIMENSIONS),
      paragraphQuestion('maintainProblems', 'ปัญหาและความช่วยเหลือที่ต้องการ'), textQuestion('maintainLink', 'ลิงก์หลักฐานการรักษาสถานะ', { rule: 'link', help: LINK_HELP }),
    ],
  };
}

function summaryPage(): FormPage {
  return {
    key: 'summary', title: 'สรุปของเดือน', help: '', after: 'respondent',
    items: [
      paragraphQuestion('results', 'ผลที่เกิดกับตำบล'), paragraphQuestion('problems', 'ปัญหาและอุปสรรค'), paragraphQuestion('helpWanted', 'ความช่วยเหลือที่ต้องการจากจังหวัด'),
      paragraphQuestion('nextMonth', 'แผนเดือนถัดไป'), textQuestion('evidenceLink', 'ลิงก์หลักฐานรวมของเดือน', { rule: 'link', help: LINK_HELP }),
    ],
  };
}
