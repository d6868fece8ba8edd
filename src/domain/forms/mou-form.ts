// Form (c): the awareness forum, the MOU as signed, and the tambon's agenda (L¶5, P1.4, P1.6: R12, R14, R15).
import { districtFirst } from './district-first';
import { respondentPage, textQuestion, type FormContext } from './form-context';
import type { FormDescription, FormItem, FormPage } from './form-description';
import { dateQuestion, headsByGroup, LINK_HELP, NUMBER_HELP, paragraphQuestion, partnerTicks, reportedTambon } from './report-items';

/** Form (c) for the context. One answer a tambon; a district with two targets answers twice. */
export function mouForm(context: FormContext): FormDescription {
  return {
    key: 'mou', title: `รายงานเวที MOU และประกาศวาระ ปีงบประมาณ พ.ศ. ${context.fiscalYear}`,
    description: 'สำหรับสำนักงานพัฒนาชุมชนอำเภอ รายงานเวทีสร้างการรับรู้ การลงนามบันทึกข้อตกลงความร่วมมือ และการประกาศวาระตำบลเข้มแข็ง ตอบ 1 ครั้งต่อ 1 ตำบล ส่วนที่ยังไม่เกิดขึ้นให้เว้นว่าง แล้วกลับมาแก้ไขคำตอบภายหลัง',
    confirmation: 'จังหวัดได้รับรายงานแล้ว ระบบจะส่งอีเมลตอบรับพร้อมลิงก์แก้ไขคำตอบให้ท่าน',
    pages: [
      ...districtFirst(context, { title: 'รายงานเวที MOU และประกาศวาระ', help: '', districtTitle: 'อำเภอที่รายงาน', after: () => 'forum', itemsFor: (district) => [reportedTambon(district, context)] }),
      forumPage(), signingPage(context), agendaPage(), respondentPage(),
    ],
  };
}

function forumPage(): FormPage {
  return {
    key: 'forum', title: 'เวทีสร้างการรับรู้', help: '', after: null,
    items: [
      dateQuestion('forumDate', 'วันที่จัดเวทีสร้างการรับรู้'), textQuestion('forumPlace', 'สถานที่จัดเวที'), ...headsByGroup('forum', 'เวที'),
      textQuestion('forumLink', 'ลิงก์ภาพหรือรายงานเวที', { rule: 'link', help: LINK_HELP }),
    ],
  };
}

function signingPage(context: FormContext): FormPage {
  const person = (code: string, label: string): readonly FormItem[] => [
    textQuestion(`signatory.${code}.name`, `ผู้ลงนาม${label}: ชื่อ-สกุล`),
    textQuestion(`signatory.${code}.position`, `ผู้ลงนาม${label}: ตำแหน่ง`, code === 'religious' ? { help: 'กรอกตำแหน่งหรือองค์กร ไม่ต้องระบุศาสนา' } : {}),
  ];
  return {
    key: 'signing', title: 'การลงนาม MOU', help: 'ข้อมูลที่เว้นว่างจะพิมพ์เป็นเส้นประในเอกสาร', after: null,
    items: [
      dateQuestion('mouDate', 'วันที่ลงนาม MOU'), textQuestion('mouPlace', 'สถานที่ลงนาม MOU'),
      dateQuestion('mouFrom', 'MOU มีผลตั้งแต่วันที่'), dateQuestion('mouUntil', 'MOU มีผลถึงวันที่'),
      ...person('district', 'สำนักงานพัฒนาชุมชนอำเภอ'), ...person('districtCentre', ' ศอช.อ.'), ...person('tambon', 'ตำบลเป้าหมาย'),
      ...context.partners.flatMap(({ code, label }) => person(code, label)), ...person('witness1', 'พยานคนที่ 1'), ...person('witness2', 'พยานคนที่ 2'),
      ...partnerTicks('mouPartners', 'ภาคีที่มาร่วมลงนาม', context),
      textQuestion('mouOriginals', 'จำนวนฉบับที่ทำขึ้น', { rule: 'number', help: NUMBER_HELP }),
      textQuestion('mouLink', 'ลิงก์สำเนา MOU ที่ลงนามแล้ว', { rule: 'link', help: LINK_HELP }),
      textQuestion('mouPhotosLink', 'ลิงก์ภาพการลงนาม', { rule: 'link', help: LINK_HELP }),
    ],
  };
}

function agendaPage(): FormPage {
  return {
    key: 'agenda', title: 'ประกาศวาระตำบลเข้มแข็ง', help: 'อาจประกาศในวันที่ 5 ธันวาคม หรือสัปดาห์ต้นเดือนธันวาคม จัดก่อนหรือหลัง MOU ก็ได้', after: null,
    items: [
      dateQuestion('agendaDate', 'วันที่ประกาศวาระ'), textQuestion('agendaPlace', 'สถานที่ประกาศวาระ'), textQuestion('agendaBy', 'ผู้ประกาศวาระและตำแหน่ง'),
      paragraphQuestion('agendaText', 'สาระของวาระที่ประกาศ'),
      textQuestion('agendaLink', 'ลิงก์ประกาศวาระหรือภาพ', { rule: 'link', help: LINK_HELP }),
    ],
  };
}
