// What the doctor judges: each part of the installation with its state, what is wrong, and what repairs it.
import type { Heartbeat } from '../deadlines/heartbeat';
import type { ChainCheck } from './change-log';
import { missingPermissions, PERMISSIONS } from './permissions';

/** Parts that are looked at, in the order in which they are shown. */
export type PartId = 'triggers' | 'heartbeat' | 'consent' | 'forms' | 'holidays' | 'cells' | 'messages' | 'line' | 'documents' | 'changes' | 'editors';

/** How a part stands. `note`: nothing is wrong, a person should know. */
export type PartState = 'good' | 'wrong' | 'note';

/** One part as judged. */
export interface Finding {
  readonly id: PartId;
  readonly title: string;
  readonly state: PartState;
  /** Thai sentences: what is wrong, where, what to do; or that it is well. */
  readonly sentences: readonly string[];
  /** Words of the repair that the system can do by itself; empty where a person must act. */
  readonly repair: string;
}

/** What was found, as plain facts. */
export interface InstallationFacts {
  readonly caller: string;
  /** Whose account sends; empty where nobody was installed yet. */
  readonly owner: string;
  readonly wantedHandlers: readonly string[];
  /** Handlers of other runs that the system makes for a while. */
  readonly passingHandlers: readonly string[];
  /** Handlers of the caller's triggers, one an entry. */
  readonly ownHandlers: readonly string[];
  readonly heartbeat: Heartbeat;
  readonly consent: { readonly granted: readonly string[]; readonly url: string };
  readonly forms: readonly { readonly title: string; readonly state: 'open' | 'closed' | 'unpublished' | 'unlinked' | 'binned' | 'lost' }[];
  readonly formsWanted: number;
  /** พ.ศ. years in which something is due and no holiday stands in the tab. */
  readonly yearsWithoutHolidays: readonly number[];
  readonly cellSentences: readonly string[];
  readonly unsureMessages: number;
  /** Why LINE refused the last digest; empty where it took it, or none was sent. */
  readonly lineRefusal: string;
  readonly failedDocuments: number;
  /** Files in the folders of the districts that carry a register number and that no row knows. */
  readonly strayDocuments: number;
  readonly changes: ChainCheck;
  readonly editors: readonly string[];
}

type Judged = Pick<Finding, 'state' | 'sentences'> & { readonly repair?: string };

const PARTS: readonly { readonly id: PartId; readonly title: string; readonly judge: (facts: InstallationFacts) => Judged }[] = [
  { id: 'triggers', title: 'การทำงานอัตโนมัติ', judge: judgeTriggers },
  { id: 'heartbeat', title: 'รอบประจำวัน', judge: judgeHeartbeat },
  { id: 'consent', title: 'สิทธิ์ของบัญชีนี้', judge: judgeConsent },
  { id: 'forms', title: 'แบบฟอร์ม', judge: judgeForms },
  { id: 'holidays', title: 'วันหยุดราชการ', judge: ({ yearsWithoutHolidays: years }) => (years.length === 0 ? good('กรอกแล้วทุกปีที่มีกำหนดส่ง') : wrong(years.map((year) => `ยังไม่ได้กรอกวันหยุดของปีงบประมาณ พ.ศ. ${year} ในแท็บ วันหยุด วัน “ส่งก่อน” จึงนับเฉพาะเสาร์และอาทิตย์`))) },
  { id: 'cells', title: 'ข้อมูลในแท็บ', judge: ({ cellSentences }) => (cellSentences.length === 0 ? good('อ่านได้ทุกช่อง') : wrong(cellSentences)) },
  { id: 'messages', title: 'ข้อความที่ไม่แน่ใจ', judge: ({ unsureMessages: count }) => (count === 0 ? good('ไม่มี') : wrong([`มี ${count} ข้อความที่ไม่แน่ใจว่าส่งถึงหรือไม่ ระบบไม่ส่งซ้ำเอง โปรดถามผู้รับแล้วเลือกด้านล่าง หรือใช้เมนู แจ้งเตือน > ข้อความที่รอตัดสิน`])) },
  { id: 'line', title: 'LINE', judge: ({ lineRefusal }) => (lineRefusal === '' ? good('ไม่มีข้อความที่ LINE ไม่รับ') : wrong([`LINE ไม่รับสรุปครั้งล่าสุด: ${lineRefusal} วันนั้นไม่ส่งซ้ำ แก้ที่เมนู เริ่มใช้งาน > ตั้งค่า LINE ระบบส่งสรุปใหม่ในวันถัดไป`])) },
  { id: 'documents', title: 'เอกสาร', judge: judgeDocuments },
  { id: 'changes', title: 'ประวัติการเปลี่ยนแปลง', judge: judgeChanges },
  { id: 'editors', title: 'ผู้แก้ไขชีตได้', judge: ({ editors }) => ({ state: 'note', sentences: [`ผู้ที่แก้ไขชีตได้แก้ไขโปรแกรมได้ด้วย โปรดให้เฉพาะผู้ที่ไว้ใจ ขณะนี้มี ${editors.length} คน: ${editors.join(', ')}`] }) },
];

/** Every part judged, in order. */
export function findingsOf(facts: InstallationFacts): readonly Finding[] {
  return PARTS.map(({ id, title, judge }) => ({ id, title, repair: '', ...judge(facts) }));
}

/** The caller's triggers that call none of the system's functions. */
export function foreignHandlers(facts: Pick<InstallationFacts, 'ownHandlers' | 'wantedHandlers' | 'passingHandlers'>): readonly string[] {
  return [...new Set(facts.ownHandlers)].filter((handler) => !facts.wantedHandlers.includes(handler) && !facts.passingHandlers.includes(handler));
}

function judgeTriggers(facts: InstallationFacts): Judged {
  const { caller, owner, wantedHandlers, ownHandlers } = facts;
  const count = (handler: string): number => ownHandlers.filter((own) => own === handler).length;
  const foreign = foreignHandlers(facts);
  if (owner !== '' && owner !== caller) {
    const left = wantedHandlers.filter((handler) => count(handler) > 0);
    return left.length === 0 && foreign.length === 0 ? { state: 'note', sentences: [`ทำงานในนามของ ${owner} ระบบเห็นเฉพาะรายการของบัญชีนี้ ให้ ${owner} เรียกคำสั่งนี้เพื่อตรวจรายการของตน`] }
      : { ...wrong([`${owner} เป็นผู้ส่งข้อความ แต่บัญชีนี้ยังมีรายการอัตโนมัติค้างอยู่: ${[...left, ...foreign].join(', ')}`]), repair: 'ลบรายการค้างของบัญชีนี้' };
  }
  const sentences = [
    ...(wantedHandlers.some((handler) => count(handler) === 0) ? ['ยังติดตั้งไม่ครบ ข้อความประจำวันหรือการรับคำตอบจะไม่ทำงานเอง'] : []),
    ...(wantedHandlers.some((handler) => count(handler) > 1) ? ['มีรายการซ้ำ งานเดียวกันจะถูกเรียกสองครั้ง'] : []),
    ...(foreign.length > 0 ? [`มีรายการที่ระบบไม่รู้จัก: ${foreign.join(', ')}`] : []),
  ];
  return sentences.length === 0 ? good(`ครบถ้วน ทำงานในนามของ ${owner === '' ? caller : owner}`) : { ...wrong(sentences), repair: 'ติดตั้งให้ครบและลบที่เกิน' };
}

function judgeConsent({ consent }: InstallationFacts): Judged {
  const missing = missingPermissions(PERMISSIONS.map(({ scope }) => scope), consent.granted);
  if (missing.length === 0) return good(`ให้สิทธิ์ครบ ${PERMISSIONS.length} ข้อ`);
  return wrong([`ยังไม่ได้ให้สิทธิ์ ${missing.length} ข้อ งานที่ใช้สิทธิ์นั้นจะหยุด โปรดเปิดลิงก์แล้วยอมรับทุกข้อ ${consent.url}`, ...missing.map(({ title, purpose }) => `“${title}”: ${purpose}`)]);
}

function judgeHeartbeat({ heartbeat }: InstallationFacts): Judged {
  if (heartbeat.kind === 'never') return { state: 'note', sentences: ['ยังไม่เคยทำงาน รอบแรกคือวันถัดไปเวลา 07.00-08.00 น. หลังติดตั้ง'] };
  const hours = Math.floor(heartbeat.hours);
  if (heartbeat.kind === 'alive') return good(`ทำงานครั้งล่าสุดเมื่อ ${hours} ชั่วโมงก่อน`);
  return wrong([`ไม่ทำงานมาแล้ว ${hours} ชั่วโมง (ปกติไม่เกิน 26) ให้เจ้าของการทำงานอัตโนมัติกดซ่อมรายการแรก แล้วเรียกเมนู แจ้งเตือน > ส่งตอนนี้`]);
}

function judgeDocuments({ failedDocuments, strayDocuments }: InstallationFacts): Judged {
  const sentences = [
    ...(failedDocuments === 0 ? [] : [`มี ${failedDocuments} ฉบับที่ทำไม่สำเร็จ เหตุผลอยู่ในแท็บ ทะเบียนเอกสาร`]),
    ...(strayDocuments === 0 ? [] : [`มี ${strayDocuments} ไฟล์ในโฟลเดอร์ของอำเภอที่ทะเบียนไม่รู้จัก เกิดจากรอบที่ถูกตัดกลางคัน`]),
  ];
  return sentences.length === 0 ? good('ไม่มีฉบับที่ทำไม่สำเร็จและไม่มีไฟล์ค้าง') : { ...wrong(sentences), repair: 'นำไฟล์ค้างออกและทำใหม่' };
}

function judgeChanges({ changes: { head, broken } }: InstallationFacts): Judged {
  if (broken === null) return good(`${head.count} รายการ ต่อเนื่องครบ และตรงกับรอยพิมพ์ในอีเมลประจำวันของจังหวัด`);
  return wrong([`รายการลำดับที่ ${broken.number} ในแท็บ ประวัติการเปลี่ยนแปลง ไม่น่าเชื่อถือ: ${broken.reason} โปรดดูประวัติเวอร์ชันของสมุดงานว่าใครแก้ และเทียบกับรอยพิมพ์ในอีเมลประจำวัน`]);
}

const FORM_SENTENCES = { closed: 'ปิดรับคำตอบอยู่', unpublished: 'ยังไม่ได้เผยแพร่ ผู้ตอบเปิดไม่ได้', unlinked: 'ไม่ได้เชื่อมกับสมุดงานนี้แล้ว คำตอบใหม่จะเข้าระบบช้าถึงรอบประจำวัน', binned: 'อยู่ในถังขยะของไดรฟ์ ผู้ตอบเปิดไม่ได้', lost: 'เปิดไฟล์ไม่ได้ หากเป็นของผู้อื่นให้ขอสิทธิ์แก้ไข หากถูกลบถาวรให้ใช้เมนู ฟอร์มและ QR > สร้างแบบใหม่แทนแบบที่หาย' } as const;

function judgeForms({ forms, formsWanted }: InstallationFacts): Judged {
  const sentences = forms.flatMap(({ title, state }) => (state === 'open' ? [] : [`${title}: ${FORM_SENTENCES[state]}`]));
  if (forms.length < formsWanted) sentences.push(`สร้างแล้ว ${forms.length} จาก ${formsWanted} แบบ`);
  if (sentences.length === 0) return good(`เปิดรับคำตอบครบ ${forms.length} แบบ`);
  const isForPeople = forms.length === formsWanted && forms.every(({ state }) => state === 'open' || state === 'lost');
  return isForPeople ? wrong(sentences) : { ...wrong(sentences), repair: 'กู้คืน สร้างที่ขาด และเปิดรับคำตอบ' };
}

function good(sentence: string): Judged {
  return { state: 'good', sentences: [sentence] };
}

function wrong(sentences: readonly string[]): Judged {
  return { state: 'wrong', sentences };
}
