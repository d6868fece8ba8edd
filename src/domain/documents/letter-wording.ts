// What each cover letter says, obligation by obligation: the product's own wording.

/** The wording of a cover letter; texts may name fields of `LETTER_WORDS`. */
export interface LetterWording {
  /** Obligation: `R03`. */
  readonly topic: string;
  /** A district writes to the province, or the province to กรมการพัฒนาชุมชน. */
  readonly from: 'district' | 'province';
  readonly title: string;
  readonly subject: string;
  readonly cause: string;
  readonly purpose: string;
  readonly enclosures: readonly string[];
  /** Which tambons are listed at the end. */
  readonly list: 'targets' | 'proposed' | 'passed' | 'none';
}

const PROGRAMME = 'การขับเคลื่อนตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}';
const ASKED_BY_PROVINCE = 'ตามที่จังหวัด{{จังหวัด}}ขอให้อำเภอ';
const ASKED_BY_DEPARTMENT = 'ตามที่กรมการพัฒนาชุมชนกำหนดแนวทาง';

/** Cover letters in the order of the year. */
export const LETTER_WORDINGS: readonly LetterWording[] = [
  {
    topic: 'R03', from: 'district', title: 'แจ้งรายชื่อตำบลเป้าหมาย', list: 'proposed', enclosures: ['บัญชีรายชื่อตำบลเป้าหมาย'],
    subject: `รายงานพื้นที่ตำบลเป้าหมาย${PROGRAMME}`,
    cause: `${ASKED_BY_PROVINCE}ประเมินตำบลและกำหนดพื้นที่เป้าหมาย${PROGRAMME} และแจ้งรายชื่อตำบลเป้าหมายให้จังหวัดทราบ นั้น`,
    purpose: 'อำเภอ{{อำเภอ}}ได้ประเมินตำบลและกำหนดพื้นที่เป้าหมายตามหลักเกณฑ์แล้ว จำนวน {{จำนวนตำบล}} ตำบล รายละเอียดตามสิ่งที่ส่งมาด้วย',
  },
  {
    topic: 'R10', from: 'province', title: 'รายงานตำบลเป้าหมายต่อกรมฯ', list: 'targets', enclosures: ['บัญชีรายชื่อตำบลเป้าหมายของจังหวัด'],
    subject: `รายงานข้อมูลพื้นที่ตำบลเป้าหมาย${PROGRAMME}`,
    cause: `${ASKED_BY_DEPARTMENT}${PROGRAMME} และให้จังหวัดรายงานข้อมูลพื้นที่ตำบลเป้าหมาย นั้น`,
    purpose: 'จังหวัด{{จังหวัด}}ได้กำหนดพื้นที่ตำบลเป้าหมาย จำนวน {{จำนวนตำบล}} ตำบล และรายงานผ่านแบบรายงานออนไลน์แล้ว รายละเอียดตามสิ่งที่ส่งมาด้วย',
  },
  {
    topic: 'R11', from: 'district', title: 'ส่งแผนปฏิบัติการ', list: 'none', enclosures: ['แผนปฏิบัติการขับเคลื่อนตำบลเข้มแข็งของอำเภอ'],
    subject: `รายงานแผนปฏิบัติการและการบูรณาการความร่วมมือกับภาคีเครือข่าย${PROGRAMME}`,
    cause: `${ASKED_BY_PROVINCE}จัดทำแผนปฏิบัติการ ประสานและบูรณาการความร่วมมือกับภาคีเครือข่ายใน${PROGRAMME} นั้น`,
    purpose: 'อำเภอ{{อำเภอ}}ได้จัดทำแผนปฏิบัติการและบูรณาการความร่วมมือกับภาคีเครือข่ายในพื้นที่ตำบลเป้าหมายแล้ว รายละเอียดตามสิ่งที่ส่งมาด้วย',
  },
  {
    topic: 'R15', from: 'district', title: 'รายงาน MOU และประกาศวาระ', list: 'targets', enclosures: ['บัญชีรายชื่อตำบลเป้าหมาย', 'สำเนาบันทึกข้อตกลงความร่วมมือ (MOU)', 'สำเนาประกาศวาระตำบลเข้มแข็ง', 'ภาพถ่ายและบัญชีผู้เข้าร่วมเวทีสร้างการรับรู้'],
    subject: `รายงานผลการจัดทำบันทึกข้อตกลงความร่วมมือและการประกาศวาระตำบลเข้มแข็ง ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}`,
    cause: `${ASKED_BY_PROVINCE}จัดเวทีสร้างการรับรู้ จัดทำบันทึกข้อตกลงความร่วมมือ (MOU) กับตำบลเป้าหมายและภาคีเครือข่าย และประกาศวาระตำบลเข้มแข็ง พร้อมรายงานให้จังหวัดทราบ นั้น`,
    purpose: 'อำเภอ{{อำเภอ}}ได้ดำเนินการแล้ว จำนวน {{จำนวนตำบล}} ตำบล รายละเอียดตามสิ่งที่ส่งมาด้วย',
  },
  {
    topic: 'R16', from: 'province', title: 'รายงาน MOU แผน และวาระต่อกรมฯ', list: 'targets', enclosures: ['บัญชีรายชื่อตำบลเป้าหมายของจังหวัด', 'สรุปผลการจัดทำบันทึกข้อตกลง แผนการขับเคลื่อนระดับตำบล และการประกาศวาระ'],
    subject: `รายงานผลการจัดทำบันทึกข้อตกลง การจัดทำแผน และการประกาศวาระตำบลเข้มแข็ง ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}`,
    cause: `${ASKED_BY_DEPARTMENT}${PROGRAMME} และให้จังหวัดรายงานผลการจัดทำบันทึกข้อตกลง การจัดทำแผน และการประกาศวาระตำบลเข้มแข็ง นั้น`,
    purpose: 'จังหวัด{{จังหวัด}}ได้ดำเนินการในพื้นที่ตำบลเป้าหมาย จำนวน {{จำนวนตำบล}} ตำบล และรายงานผ่านแบบรายงานออนไลน์แล้ว รายละเอียดตามสิ่งที่ส่งมาด้วย',
  },
  {
    topic: 'R22', from: 'province', title: 'รายงานผลประจำเดือนต่อกรมฯ', list: 'none', enclosures: ['รายงานผลการดำเนินงานประจำเดือน{{เดือน}}'],
    subject: `รายงานผลการดำเนินงานตามแผน${PROGRAMME} ประจำเดือน{{เดือน}}`,
    cause: `${ASKED_BY_DEPARTMENT}${PROGRAMME} และให้จังหวัดรวบรวมและรายงานผลการดำเนินงานเป็นประจำทุกเดือน นั้น`,
    purpose: 'จังหวัด{{จังหวัด}}ได้รวบรวมผลการดำเนินงานประจำเดือน{{เดือน}}จากทุกอำเภอแล้ว รายละเอียดตามสิ่งที่ส่งมาด้วย',
  },
  {
    topic: 'R25', from: 'province', title: 'ส่งรายชื่อตำบลที่ผ่านเกณฑ์ต่อกรมฯ', list: 'passed', enclosures: ['บัญชีรายชื่อตำบลที่ผ่านเกณฑ์', 'สำเนาประกาศรายชื่อตำบลที่ผ่านเกณฑ์การประเมิน'],
    subject: `ส่งรายชื่อตำบลที่ผ่านเกณฑ์การประเมินตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}`,
    cause: `${ASKED_BY_DEPARTMENT}${PROGRAMME} และให้จังหวัดส่งรายชื่อตำบลที่ผ่านเกณฑ์การประเมินพร้อมสำเนาประกาศ นั้น`,
    purpose: 'จังหวัด{{จังหวัด}}ได้ประเมินและประกาศรายชื่อตำบลที่ผ่านเกณฑ์แล้ว จำนวน {{จำนวนตำบล}} ตำบล รายละเอียดตามสิ่งที่ส่งมาด้วย',
  },
];

/** The last sentence of every cover letter. */
export const LETTER_CLOSING = 'จึงเรียนมาเพื่อโปรดทราบ';

/** The wording for an obligation; `undefined` where there is no such letter. */
export function letterWording(topic: string): LetterWording | undefined {
  return LETTER_WORDINGS.find((wording) => wording.topic === topic);
}
