// One month as the province looks at it: whose report stands where, what the figures come to, what was made and sent of it.
import { isIsoDate, type IsoDate } from '../calendar/iso-date';
import type { IsoMonth } from '../calendar/iso-month';
import { offDayWords } from '../calendar/off-day-words';
import { formatThaiDate } from '../calendar/thai-date';
import { documentKind } from '../documents/document-kind';
import { shownPeriod } from '../documents/period';
import type { RegisteredDocument } from '../documents/registered-document';
import { baht } from './figures';
import { compileMonth, type CompilationSources } from './compilation';
import { amountText } from './report-draft';
import { slotText, type ReportNames } from './report-rows';
import type { ReportMonth, ReportSlot } from './report-slot';

/** How a report's cell is coloured; its words say the same. */
export type MonthTone = 'good' | 'warn' | 'bad' | '';

/** One reporting tambon, or district that maintains. */
export interface MonthRow {
  readonly district: string;
  readonly tambon: string;
  readonly state: string;
  readonly tone: MonthTone;
  /** Figures as text; empty where nothing counts yet. */
  readonly activities: string;
  readonly people: string;
  readonly spent: string;
}

/** A figure of the province: what it is, the month, the year so far where it adds up. */
export interface MonthFigure {
  readonly label: string;
  readonly month: string;
  readonly toDate: string;
}

/** The month's page. Texts are for people; `month` and the choices carry `YYYY-MM`. */
export interface MonthBoard {
  readonly month: IsoMonth;
  readonly title: string;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  /** When districts owed it, and the province where it owes กรมฯ that month. */
  readonly due: string;
  readonly counts: { readonly expected: number; readonly onTime: number; readonly late: number; readonly missing: number; readonly corrected: number };
  readonly rows: readonly MonthRow[];
  readonly figures: readonly MonthFigure[];
  /** Finished documents of the month that stand, newest first. */
  readonly documents: readonly { readonly title: string; readonly url: string }[];
  /** When it was sent to กรมฯ, in words. */
  readonly sent: readonly string[];
  /** Whether the executives' summary (R20) is owed of this month. */
  readonly hasSummary: boolean;
}

/** What the board is made from. */
export interface MonthSources extends CompilationSources {
  readonly months: readonly ReportMonth[];
  readonly names: ReportNames;
  /** The month as the province owes it to กรมฯ (R22); `null` where it owes none. */
  readonly department: ReportMonth | null;
  readonly hasSummary: boolean;
  readonly register: readonly RegisteredDocument[];
  readonly sent: readonly { readonly sentOn: string; readonly note: string }[];
}

const TONES: Readonly<Record<ReportSlot['standing'], MonthTone>> = { 'on-time': 'good', late: 'warn', missing: 'bad', held: 'warn', returned: 'warn', 'not-due': '' };

/** The month to open with: the latest whose report has fallen due, else the first. */
export function presentMonth(months: readonly ReportMonth[], today: IsoDate): IsoMonth | null {
  return [...months].reverse().find(({ dueOn }) => dueOn <= today)?.month ?? months[0]?.month ?? null;
}

/** The board of a month that is among `months`. */
export function monthBoard(month: IsoMonth, sources: MonthSources): MonthBoard {
  const own = sources.slots.filter((slot) => slot.month.month === month);
  const compiled = compileMonth(month, sources).total;
  const owed = sources.months.find((one) => one.month === month);
  return {
    month, title: shownPeriod(month), choices: sources.months.map(({ month: code }) => ({ code, label: shownPeriod(code) })),
    due: [owed === undefined ? '' : `อำเภอส่งภายใน ${dueWords(owed)}`, sources.department === null ? 'เดือนนี้ไม่ต้องรายงานกรมฯ (แผน 2.5)' : `จังหวัดส่งกรมฯ ภายใน ${dueWords(sources.department)}`].filter((part) => part !== '').join(' · '),
    counts: { expected: compiled.month.expected, onTime: compiled.month.onTime, late: compiled.month.late, missing: compiled.month.missing, corrected: own.filter(({ corrected }) => corrected).length },
    rows: own.map((slot) => rowOf(slot, sources.names)),
    figures: own.every(({ report }) => report === null) ? [] : [
      { label: 'กิจกรรม', month: amountText(compiled.month.activities, 0), toDate: amountText(compiled.toDate.activities, 0) },
      { label: 'ผู้เข้าร่วม (คน)', month: amountText(compiled.month.people, 0), toDate: amountText(compiled.toDate.people, 0) },
      { label: 'งบประมาณที่ใช้ (บาท)', month: amountText(compiled.month.spent, 2), toDate: amountText(compiled.toDate.spent, 2) },
      { label: 'กิจกรรมในแผนที่เริ่มแล้ว', month: '', toDate: `${compiled.plans.begun} จาก ${compiled.plans.planned}` },
    ],
    documents: sources.register.filter(({ period, status, kind }) => period === month && status === 'done' && ['monthly-report', 'executive-summary', 'letter', 'memo'].includes(kind)).reverse()
      .map(({ kind, unitName, version, docUrl, pdfUrl }) => ({ title: `${documentKind(kind).title} ${unitName}${version > 1 ? ` ฉบับที่ ${version}` : ''}`, url: pdfUrl || docUrl })),
    sent: sources.sent.map(({ sentOn, note }) => `ส่งเมื่อ ${isIsoDate(sentOn) ? formatThaiDate(sentOn, 'short') : sentOn}${note === '' ? '' : ` (${note})`}`),
    hasSummary: sources.hasSummary,
  };
}

function rowOf(slot: ReportSlot, names: ReportNames): MonthRow {
  const { unit, report } = slot;
  return {
    district: names.districts.get(unit.districtCode) ?? unit.districtCode, tambon: unit.tambonCode === null ? 'รักษาสถานะ' : names.tambons.get(unit.tambonCode) ?? unit.tambonCode,
    state: slotText(slot) || 'ยังไม่ถึงกำหนด', tone: TONES[slot.standing],
    activities: report === null ? '' : amountText(report.activities.length, 0), people: report === null ? '' : amountText(baht(report.activities.map(({ people }) => people)), 0),
    spent: report === null ? '' : amountText(baht(report.activities.map(({ spent }) => spent)), 2),
  };
}

function dueWords({ dueOn, sendBy }: ReportMonth): string {
  return `${formatThaiDate(dueOn, 'short-weekday')} ${offDayWords(dueOn, sendBy)}`.trim();
}
