// The steps of setting an office up, each judged by what is there: done, to do, or done with a warning.
import type { DistrictCode } from '../places/codes';

/** The steps in their order. */
export type SetupStepId = 'workbook' | 'office' | 'people' | 'holidays' | 'forms' | 'templates' | 'triggers' | 'mail' | 'line';

/** What is known of the office. */
export interface SetupFacts {
  /** Whether the workbook has its tabs. Without them nothing else is known. */
  readonly hasTabs: boolean;
  readonly provinceName: string;
  readonly fiscalYear: number;
  readonly quota: number;
  readonly districts: readonly { readonly code: DistrictCode; readonly name: string }[];
  /** Units that have an active contact with an e-mail address. */
  readonly reachable: ReadonlySet<string>;
  readonly provinceCode: string;
  readonly hasHolidays: boolean;
  readonly formsReady: number;
  readonly formsWanted: number;
  readonly templatesReady: number;
  readonly templatesWanted: number;
  readonly triggersReady: number;
  readonly triggersWanted: number;
  /** Whose account sends; empty where nobody was installed yet. */
  readonly owner: string;
  readonly caller: string;
  readonly mailLeft: number;
  readonly hasLine: boolean;
}

/** A step as the wizard shows it. */
export interface SetupStep {
  readonly id: SetupStepId;
  readonly title: string;
  readonly state: 'done' | 'todo' | 'warn';
  /** What is there, or what is missing and what to do. */
  readonly sentence: string;
  /** What the button of the step does; empty where there is nothing to press. */
  readonly deed: string;
  readonly isOptional: boolean;
}

type Judged = Pick<SetupStep, 'state' | 'sentence'>;

const STEPS: readonly { readonly id: SetupStepId; readonly title: string; readonly deed: string; readonly isOptional?: boolean; readonly judge: (facts: SetupFacts) => Judged }[] = [
  { id: 'workbook', title: 'สมุดงาน', deed: 'สร้างแท็บที่ขาด', judge: ({ hasTabs }) => (hasTabs ? done('มีแท็บครบแล้ว') : todo('ยังไม่มีแท็บของระบบ กดสร้างได้เลย ข้อมูลเดิมในไฟล์นี้ไม่ถูกแตะต้อง')) },
  { id: 'office', title: 'จังหวัด ปีงบประมาณ และโควตา', deed: 'บันทึก', judge: officeStep },
  { id: 'people', title: 'ผู้ติดต่อ', deed: 'ไปที่แท็บ ผู้ติดต่อ', judge: peopleStep },
  { id: 'holidays', title: 'วันหยุดราชการ', deed: 'ไปที่แท็บ วันหยุด', judge: ({ hasHolidays, fiscalYear }) => (hasHolidays ? done(`มีวันหยุดของปีงบประมาณ พ.ศ. ${fiscalYear} แล้ว`) : todo(`ยังไม่ได้กรอกวันหยุดของปีงบประมาณ พ.ศ. ${fiscalYear} วัน “ส่งก่อน” จะนับเฉพาะเสาร์และอาทิตย์`)) },
  { id: 'forms', title: 'แบบฟอร์มของอำเภอ', deed: 'สร้างหรือปรับปรุงแบบฟอร์ม', judge: ({ formsReady, formsWanted }) => (formsReady >= formsWanted ? done(`เปิดรับคำตอบแล้ว ${formsReady} แบบ`) : todo(`พร้อมแล้ว ${formsReady} จาก ${formsWanted} แบบ ใช้เวลาหลายนาที ปิดหน้าต่างนี้แล้วกลับมาทำต่อได้`)) },
  { id: 'templates', title: 'แม่แบบเอกสาร', deed: 'สร้างแม่แบบที่ขาด', judge: ({ templatesReady, templatesWanted }) => (templatesReady >= templatesWanted ? done(`มีแม่แบบครบ ${templatesReady} ชนิด แก้ถ้อยคำได้ใน Google เอกสาร`) : todo(`มีแม่แบบแล้ว ${templatesReady} จาก ${templatesWanted} ชนิด`)) },
  { id: 'triggers', title: 'การทำงานอัตโนมัติ', deed: 'ติดตั้งหรือซ่อม', judge: triggersStep },
  { id: 'mail', title: 'อีเมล', deed: 'ส่งอีเมลทดสอบถึงฉัน', judge: ({ mailLeft }) => (mailLeft > 0 ? done(`บัญชีนี้ส่งได้อีก ${mailLeft} ฉบับในวันนี้`) : warn('วันนี้บัญชีนี้ส่งอีเมลครบโควตาแล้ว ระบบจะส่งต่อในวันถัดไป')) },
  { id: 'line', title: 'LINE', deed: '', isOptional: true, judge: ({ hasLine }) => (hasLine ? done('เชื่อมกับ LINE แล้วในบัญชีนี้') : todo('ยังไม่ได้เชื่อม ไม่บังคับ ข้อความเตือนไปทางอีเมลได้ตามปกติ หากต้องการใช้เมนู เริ่มใช้งาน > ตั้งค่า LINE')) },
];

/** Every step with its state. Steps after the workbook wait for it, without a button. */
export function setupSteps(facts: SetupFacts): readonly SetupStep[] {
  return STEPS.map(({ judge, isOptional = false, ...step }) => ({ ...step, isOptional, ...(facts.hasTabs || step.id === 'workbook' ? judge(facts) : { ...todo('ทำได้หลังสร้างสมุดงานแล้ว'), deed: '' }) }));
}

/** Whether everything that must be done is. */
export function isSetUp(steps: readonly SetupStep[]): boolean {
  return steps.every(({ state, isOptional }) => state !== 'todo' || isOptional);
}

function officeStep({ provinceName, districts, quota, fiscalYear }: SetupFacts): Judged {
  if (districts.length === 0) return todo('ยังไม่มีอำเภอของจังหวัดนี้ในแท็บ พื้นที่ โปรดตรวจรหัสจังหวัด หรือวางรายชื่อตำบลของจังหวัดในแท็บนั้น');
  const sentence = `จังหวัด${provinceName} ${districts.length} อำเภอ ปีงบประมาณ พ.ศ. ${fiscalYear} โควตา ${quota} ตำบล`;
  return quota === districts.length ? done(sentence) : warn(`${sentence} (ไม่เท่ากับจำนวนอำเภอ โปรดตรวจว่าตั้งใจ)`);
}

function peopleStep({ districts, reachable, provinceCode }: SetupFacts): Judged {
  const missing = districts.filter(({ code }) => !reachable.has(code)).map(({ name }) => name);
  if (missing.length > 0) return todo(`ยังไม่มีอีเมลของ ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` และอีก ${missing.length - 5} อำเภอ` : ''}`);
  return reachable.has(provinceCode) ? done(`มีอีเมลครบ ${districts.length} อำเภอ และของจังหวัด`) : warn('มีอีเมลครบทุกอำเภอ แต่ยังไม่มีของเจ้าหน้าที่จังหวัด จังหวัดจะไม่ได้รับสรุป');
}

function triggersStep({ triggersReady, triggersWanted, owner, caller }: SetupFacts): Judged {
  if (owner !== '' && owner !== caller) return done(`ส่งในนามของ ${owner}`);
  return triggersReady >= triggersWanted ? done('ส่งข้อความทุกวัน 07.00-08.00 น. และรับคำตอบทันทีที่ส่ง ในนามของคุณ') : todo('ยังไม่ได้ติดตั้ง ข้อความเตือนจะส่งในนามของผู้ที่กดปุ่มนี้');
}

function done(sentence: string): Judged { return { state: 'done', sentence }; }
function todo(sentence: string): Judged { return { state: 'todo', sentence }; }
function warn(sentence: string): Judged { return { state: 'warn', sentence }; }
