// Handing the office over to another officer: the steps of the former and of the new sender, in order, and how each stands.

/** Keys of the steps. */
export type HandoverStepId = 'name' | 'share' | 'consent' | 'take-over' | 'line' | 'leave' | 'own';

/** How a step stands. `waiting`: an earlier step or the other person comes first; `note`: nothing can be checked, or it is optional. */
export type HandoverStepState = 'done' | 'todo' | 'waiting' | 'note';

/** One step, who does it, and the words of its button; no words where this account has nothing to press. */
export interface HandoverStep {
  readonly id: HandoverStepId;
  readonly who: 'former' | 'successor';
  readonly title: string;
  readonly state: HandoverStepState;
  readonly sentence: string;
  readonly deed: string;
}

/** A file of the office as this account sees it. */
export interface OfficeFile {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Empty where this account cannot open it. */
  readonly owner: string;
  /** Addresses that may edit it, the owner among them. */
  readonly editors: readonly string[];
}

/** What was found. */
export interface HandoverFacts {
  readonly caller: string;
  /** In whose name messages are sent now; empty where nobody was installed. */
  readonly sender: string;
  /** Who sent when the handover began, and who is to send; empty before it began. */
  readonly from: string;
  readonly to: string;
  readonly files: readonly OfficeFile[];
  /** Permissions that the caller has not granted. */
  readonly missingPermissions: number;
  /** The caller's own runs of the system. */
  readonly ownRuns: number;
  /** Whether the caller has a LINE token. */
  readonly hasLine: boolean;
  /** Whether the former sender has taken runs and token away. */
  readonly hasLeft: boolean;
}

type Judged = Pick<HandoverStep, 'state' | 'sentence'> & { readonly deed?: string };

const STEPS: readonly (Pick<HandoverStep, 'id' | 'who' | 'title'> & { readonly judge: (facts: HandoverFacts) => Judged })[] = [
  { id: 'name', who: 'former', title: 'ระบุผู้รับช่วง', judge: ({ to }) => (to === '' ? { state: 'todo', sentence: 'กรอกอีเมลบัญชี Google ของผู้รับช่วง หากผู้มอบย้ายไปแล้ว ผู้รับช่วงกรอกอีเมลของตนเองได้', deed: 'เริ่มส่งมอบ' } : { state: 'done', sentence: `ผู้รับช่วงคือ ${to}`, deed: 'เปลี่ยนผู้รับช่วง' }) },
  { id: 'share', who: 'former', title: 'ให้สิทธิ์แก้ไขไฟล์', judge: judgeShare },
  { id: 'consent', who: 'successor', title: 'ให้สิทธิ์โปรแกรม', judge: judgeConsent },
  { id: 'take-over', who: 'successor', title: 'รับช่วงการทำงานอัตโนมัติ', judge: judgeTakeOver },
  { id: 'line', who: 'successor', title: 'เชื่อม LINE', judge: judgeLine },
  { id: 'leave', who: 'former', title: 'ลบรายการอัตโนมัติและโทเค็นของผู้มอบ', judge: judgeLeave },
  { id: 'own', who: 'former', title: 'โอนความเป็นเจ้าของไฟล์', judge: judgeOwnership },
];

/** Every step in order. Only the account noted as the sender ever sends, so that nothing goes out twice at any moment between. */
export function handoverSteps(facts: HandoverFacts): readonly HandoverStep[] {
  return STEPS.map(({ id, who, title, judge }) => ({ id, who, title, deed: '', ...judge(facts) }));
}

/** Files that the successor cannot edit yet; those that this account cannot open are not among them. */
export function unshared({ files, to }: Pick<HandoverFacts, 'files' | 'to'>): readonly OfficeFile[] {
  return files.filter(({ editors, owner }) => owner !== '' && !editors.includes(to));
}

function judgeShare(facts: HandoverFacts): Judged {
  if (facts.to === '') return waiting('ระบุผู้รับช่วงก่อน');
  const hidden = facts.files.filter(({ owner }) => owner === '').map(({ title }) => title);
  const left = unshared(facts).map(({ title }) => title);
  if (hidden.length > 0) return { state: 'todo', sentence: `บัญชีนี้เปิดไม่ได้: ${hidden.join(' ')} โปรดให้เจ้าของไฟล์แชร์สิทธิ์แก้ไขให้ ${facts.to}` };
  if (left.length > 0) return { state: 'todo', sentence: `${facts.to} ยังแก้ไขไม่ได้: ${left.join(' ')}`, deed: 'ให้สิทธิ์แก้ไขทั้งหมด' };
  return done(`${facts.to} แก้ไขได้ครบ ${facts.files.length} รายการ`);
}

function judgeConsent({ caller, to, sender, missingPermissions }: HandoverFacts): Judged {
  if (to === '') return waiting('ระบุผู้รับช่วงก่อน');
  if (sender === to) return done('ให้สิทธิ์และรับช่วงแล้ว');
  if (caller !== to) return waiting(`ให้ ${to} เปิดสมุดงานและหน้านี้ด้วยบัญชีของตน`);
  return missingPermissions === 0 ? done('ให้สิทธิ์ครบแล้ว') : { state: 'todo', sentence: `ยังให้สิทธิ์ไม่ครบ ${missingPermissions} ข้อ เปิดเมนู เครื่องมือ > ตรวจระบบ เพื่อดูลิงก์` };
}

function judgeTakeOver({ caller, to, sender, missingPermissions }: HandoverFacts): Judged {
  if (to === '') return waiting('ระบุผู้รับช่วงก่อน');
  if (sender === to) return done(`ข้อความทั้งหมดส่งในนามของ ${to}`);
  if (caller !== to) return waiting(`${to} เป็นผู้กด ระหว่างนี้ ${sender === '' ? 'ยังไม่มีผู้ส่ง' : `${sender} ยังส่งตามปกติ`}`);
  return missingPermissions > 0 ? waiting('ให้สิทธิ์โปรแกรมก่อน') : { state: 'todo', sentence: 'กดแล้วระบบส่งในนามของบัญชีนี้ทันที รายการของผู้มอบจะไม่ส่งอีก', deed: 'รับช่วงเดี๋ยวนี้' };
}

function judgeLine({ caller, to, sender, hasLine }: HandoverFacts): Judged {
  if (to === '' || sender !== to) return waiting('รับช่วงการทำงานอัตโนมัติก่อน');
  if (caller !== to) return { state: 'note', sentence: `ระบบเห็นเฉพาะโทเค็นของบัญชีนี้ ให้ ${to} ตรวจในหน้านี้` };
  return hasLine ? done('เชื่อม LINE ในบัญชีนี้แล้ว') : { state: 'note', sentence: 'โทเค็นของผู้มอบไม่ตามมา หากสำนักงานใช้ LINE เรียกเมนู เริ่มใช้งาน > ตั้งค่า LINE ในบัญชีนี้ จนกว่าจะตั้ง ข้อความไปทางอีเมลเท่านั้น' };
}

function judgeLeave({ caller, from, to, sender, ownRuns, hasLine, hasLeft }: HandoverFacts): Judged {
  if (to === '' || sender !== to) return waiting('รอผู้รับช่วงกดรับช่วงก่อน เพื่อไม่ให้ขาดวัน');
  if (from === '' || from === to) return done('ไม่มีผู้มอบคนก่อน');
  if (hasLeft && (caller !== from || (ownRuns === 0 && !hasLine))) return done(`ลบรายการของ ${from} แล้ว`);
  if (caller !== from) return { state: 'note', sentence: `ให้ ${from} เปิดหน้านี้แล้วกดลบ หากย้ายไปแล้ว รายการที่เหลือจะไม่ส่งซ้ำ และหยุดเองเมื่อบัญชีถูกปิด` };
  return { state: 'todo', sentence: `บัญชีนี้ยังมีรายการอัตโนมัติ ${ownRuns} รายการ${hasLine ? ' และโทเค็น LINE' : ''}`, deed: 'ลบของบัญชีนี้' };
}

function judgeOwnership({ to, files }: HandoverFacts): Judged {
  if (to === '') return waiting('ระบุผู้รับช่วงก่อน');
  const others = files.filter(({ owner }) => owner !== '' && owner !== to);
  if (others.length === 0 && files.every(({ owner }) => owner !== '')) return done(`${to} เป็นเจ้าของครบ`);
  return { state: 'note', sentence: `ในหน้าต่างแชร์ของแต่ละไฟล์ เจ้าของเลือก “โอนความเป็นเจ้าของ” ให้ ${to} ก่อนบัญชีเดิมถูกปิด ผู้รับช่วงต้องกดยอมรับในอีเมล: ${others.map(({ title, url }) => `${title} ${url}`).join(' ')}` };
}

function done(sentence: string): Judged {
  return { state: 'done', sentence };
}

function waiting(sentence: string): Judged {
  return { state: 'waiting', sentence };
}
