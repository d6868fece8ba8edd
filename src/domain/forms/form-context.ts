// What the Forms' texts and choices depend on: the office, the year, its places, partners and plans.
import type { DistrictCode, TambonCode } from '../places/codes';
import type { ChoiceOption, FormPage, SectionHeader, TextQuestion, TextRule } from './form-description';

/** A district as a Form offers it. */
export interface FormDistrict {
  readonly code: DistrictCode;
  readonly name: string;
  /** All of its tambons, in the order of their codes. */
  readonly tambons: readonly { readonly code: TambonCode; readonly name: string }[];
}

/** An activity already planned for a tambon, offered again in the monthly report so that nobody types a plan twice. */
export interface PlannedActivity {
  readonly tambonCode: TambonCode;
  readonly code: string;
  readonly title: string;
}

/** Everything the descriptions are made from. */
export interface FormContext {
  /** พ.ศ. */
  readonly fiscalYear: number;
  readonly office: { readonly name: string; readonly phone: string; readonly email: string; readonly dataKeptUntil: string };
  readonly districts: readonly FormDistrict[];
  readonly partners: readonly { readonly code: string; readonly label: string }[];
  /** Confirmed targets; empty before confirmation, when every tambon is offered. */
  readonly targets: ReadonlySet<TambonCode>;
  /** Districts in พัฒนาต่อยอดและรักษาสถานะ (G§3.3). */
  readonly maintaining: ReadonlySet<DistrictCode>;
  readonly activities: readonly PlannedActivity[];
}

/** The page that follows when the choice of a district has been made. */
export function districtPageKey(district: DistrictCode): string {
  return `district@${district}`;
}

/** Choices of places: names as people know them, with the code added only where a name stands twice in the list. */
export function placeOptions(places: readonly { readonly code: string; readonly name: string }[], goTo: (code: string) => string | null): readonly ChoiceOption[] {
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  return places.map(({ code, name }) => ({ value: (counts.get(name) ?? 0) > 1 ? `${name} (${code})` : name, code, goTo: goTo(code) }));
}

/** Choices that lead nowhere in particular. */
export function plainOptions(pairs: readonly (readonly [code: string, value: string])[]): readonly ChoiceOption[] {
  return pairs.map(([code, value]) => ({ code, value, goTo: null }));
}

/** The tambons a report of this district may be about: its confirmed targets, or all of its tambons while none is confirmed. */
export function reportableTambons(district: FormDistrict, context: FormContext): FormDistrict['tambons'] {
  const confirmed = district.tambons.filter(({ code }) => context.targets.has(code));
  return confirmed.length > 0 ? confirmed : district.tambons;
}

/** A short-text question whose key is its field. */
export function textQuestion(field: string, title: string, options: { readonly help?: string; readonly required?: boolean; readonly rule?: TextRule } = {}): TextQuestion {
  return { kind: 'text', key: field, field, title, help: options.help ?? '', required: options.required ?? false, rule: options.rule ?? null };
}

/** The last page of every Form: who answers, by name, position and office contact only. */
export function respondentPage(): FormPage {
  return {
    key: 'respondent', title: 'ผู้ให้ข้อมูล', help: 'ใช้ติดต่อราชการเกี่ยวกับคำตอบนี้เท่านั้น', after: 'submit',
    items: [
      textQuestion('respondentName', 'ชื่อ-สกุลผู้ให้ข้อมูล', { required: true }),
      textQuestion('respondentPosition', 'ตำแหน่งผู้ให้ข้อมูล', { required: true }),
      textQuestion('respondentPhone', 'โทรศัพท์สำนักงาน', { help: 'หมายเลขของสำนักงาน ไม่ต้องใส่หมายเลขส่วนตัว' }),
      { kind: 'paragraph', key: 'note', field: 'note', title: 'ข้อความถึงจังหวัด (ถ้ามี)', help: '', required: false },
    ],
  };
}

/** The personal-data notice as an item of the first page (พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 23). */
export function noticeSection(context: FormContext): SectionHeader {
  const { name, phone, email, dataKeptUntil } = context.office;
  const contact = [phone === '' ? '' : `โทร. ${phone}`, email].filter((part) => part !== '').join(' หรือ ');
  const help = [
    `ผู้เก็บข้อมูล: ${name}`,
    `เหตุที่เก็บ: ติดตามและรายงานการขับเคลื่อนตำบลเข้มแข็ง ปีงบประมาณ พ.ศ. ${context.fiscalYear} ซึ่งเป็นภารกิจเพื่อประโยชน์สาธารณะตามหน้าที่ของหน่วยงาน (มาตรา 24 (4)) จึงไม่ต้องขอความยินยอม`,
    'ข้อมูลที่เก็บ: ชื่อ-สกุล ตำแหน่ง หน่วยงาน โทรศัพท์สำนักงาน และอีเมลของผู้ให้ข้อมูลหรือผู้ลงนาม โปรดอย่ากรอกเลขประจำตัวประชาชน วันเกิด หรือบัญชีธนาคาร',
    'ผู้ที่ได้รับข้อมูล: เจ้าหน้าที่พัฒนาชุมชนจังหวัดและอำเภอที่รับผิดชอบ ส่วนที่ต้องรายงานกรมการพัฒนาชุมชนจะไม่ส่งหมายเลขโทรศัพท์และอีเมล',
    `ระยะเวลาเก็บ: ${dataKeptUntil === '' ? 'เท่าที่จำเป็นต่อการรายงานและการตรวจสอบของทางราชการ' : `ถึงวันที่ ${dataKeptUntil}`} จากนั้นลบออก`,
    `สิทธิของท่าน: ขอดู ขอสำเนา ขอแก้ไข ขอลบหรือระงับการใช้ คัดค้าน และร้องเรียนต่อคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล${contact === '' ? '' : ` ติดต่อ ${contact}`}`,
  ].join('\n');
  return { kind: 'section', key: 'notice', title: 'ประกาศการคุ้มครองข้อมูลส่วนบุคคล', help };
}
