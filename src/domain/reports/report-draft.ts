// Drafts of the month's documents: the province's compilation (R22) and the executives' summaries (R20), from the same compilation as the tabs.
import { shownPeriod } from '../documents/period';
import type { IsoMonth } from '../calendar/iso-month';
import { toIsoDate } from '../calendar/iso-date';
import { formatThaiDate } from '../calendar/thai-date';
import type { FieldValues } from '../documents/field-catalogue';
import { HEAT_MONTHS } from '../documents/report-fields';
import type { DocumentDraft } from '../documents/wanted-document';
import { AIMS, DIMENSIONS } from '../forms/report-items';
import { compileMonth, type Compilation, type CompilationSources, type CompiledPart } from './compilation';
import type { ReportNames } from './report-rows';
import type { ReportSlot } from './report-slot';

/** What the drafts are made from. */
export interface ReportDraftSources extends CompilationSources {
  readonly names: ReportNames;
  readonly fiscalYear: number;
  readonly province: { readonly code: string; readonly name: string };
}

/** Words of the heat map, each with the colour of its cell; the word says the same as the colour. */
export const HEAT_WORDS = { 'on-time': 'ครบ', late: 'ช้า', missing: 'ขาด', 'not-due': '-' } as const;
/** The list of the heat map's rows. */
export const HEAT_LIST = 'แผนที่รายงาน';
/** Most lines of problems or wishes on the executives' one page. */
const MOST_SAID = 4;
const LONGEST_SAID = 160;

/** What stands where there is nothing to draw yet. */
const NO_DATA = 'ยังไม่มีข้อมูล';

/** A chart's place in a document: list, field of the labels, field of the figures. */
function chartMark(list: string, label: string, figure: string): string {
  return `⟦แผนภูมิ:${list}:${label}:${figure}⟧`;
}

/** The compilation of the month as one document of the province. */
export function draftMonthlyReport(month: IsoMonth, sources: ReportDraftSources): DocumentDraft {
  const compiled = compileMonth(month, sources);
  const rows = districtValues(compiled, sources);
  const chart = (figure: string): string => (rows.some((row) => Number(row[figure]) > 0) ? chartMark('รายอำเภอ', 'ชื่ออำเภอ', figure) : NO_DATA);
  return {
    ...provinceSlot('monthly-report', 'R22', month, sources), fileWord: `รวมผล ${shownPeriod(month)}`, missing: [],
    values: {
      ...figureValues(compiled.total, { month, sources, place: `จังหวัด${sources.province.name}`, district: '' }),
      ...saidValues(sources.slots, month, sources, { most: 500, longest: 2000 }),
      รายอำเภอ: rows, [HEAT_LIST]: heatRows(month, sources),
      แผนภูมิความก้าวหน้า: chart('เริ่มแล้วร้อยละ'), แผนภูมิงบประมาณ: chart('บาทสะสม'), แผนภูมิผู้เข้าร่วม: chart('คน'),
    },
  };
}

/** One page for the governor, and one for each district that owes reports. */
export function draftExecutiveSummaries(month: IsoMonth, sources: ReportDraftSources): readonly DocumentDraft[] {
  const compiled = compileMonth(month, sources);
  const most = { most: MOST_SAID, longest: LONGEST_SAID };
  const owing = new Set(sources.slots.map(({ unit }) => unit.districtCode));
  return [
    {
      ...provinceSlot('executive-summary', 'R20', month, sources), fileWord: `สรุปผู้บริหาร ${shownPeriod(month)}`, missing: [],
      values: { ...figureValues(compiled.total, { month, sources, place: `จังหวัด${sources.province.name}`, district: '' }), ...saidValues(sources.slots, month, sources, most) },
    },
    ...compiled.districts.filter(({ districtCode }) => owing.has(districtCode)).map((part): DocumentDraft => {
      const name = sources.names.districts.get(part.districtCode) ?? part.districtCode;
      const own = sources.slots.filter(({ unit }) => unit.districtCode === part.districtCode);
      return {
        kind: 'executive-summary', topic: 'R20', unit: part.districtCode, period: month, unitName: name, folderUnit: { code: part.districtCode, name }, fileWord: `สรุปผู้บริหาร ${shownPeriod(month)}`, missing: [],
        values: { ...figureValues(part, { month, sources, place: `อำเภอ${name}`, district: name }), ...saidValues(own, month, sources, most) },
      };
    }),
  ];
}

/** Amounts as official papers write them: 1,234.50. */
export function amountText(value: number, decimals: number): string {
  const [whole = '', fraction = ''] = value.toFixed(decimals).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === '' ? '' : `.${fraction}`);
}

function provinceSlot(kind: string, topic: string, period: string, { province }: ReportDraftSources): Pick<DocumentDraft, 'kind' | 'topic' | 'unit' | 'period' | 'unitName' | 'folderUnit'> {
  return { kind, topic, unit: province.code, period, unitName: province.name, folderUnit: { code: province.code, name: province.name } };
}

function figureValues(part: CompiledPart, about: { readonly month: IsoMonth; readonly sources: ReportDraftSources; readonly place: string; readonly district: string }): FieldValues {
  const { month, toDate, plans } = part;
  const counts = (pairs: Iterable<readonly [string, string]>, ticks: Readonly<Record<string, number>>): readonly FieldValues[] => [...pairs].map(([code, label]) => ({ ชื่อ: label, จำนวน: ticks[code] ?? 0 }));
  return {
    ปีงบประมาณ: about.sources.fiscalYear, จังหวัด: about.sources.province.name, อำเภอ: about.district, พื้นที่รายงาน: about.place, เดือน: formatThaiDate(toIsoDate(`${about.month}-01`), 'month-year'),
    ต้องรายงาน: month.expected, ส่งตามกำหนด: month.onTime, ส่งช้า: month.late, ยังไม่มีรายงาน: month.missing, กิจกรรม: month.activities,
    ผู้เข้าร่วม: amountText(month.people, 0), ใช้เดือนนี้: amountText(month.spent, 2), ผู้เข้าร่วมสะสม: amountText(toDate.people, 0), ใช้สะสม: amountText(toDate.spent, 2), งบในแผน: amountText(plans.budget, 2),
    กิจกรรมในแผน: plans.planned, กิจกรรมที่เริ่ม: plans.begun,
    มิติ: counts(DIMENSIONS, month.dimensions), วัตถุประสงค์: counts(AIMS, month.aims), ภาคี: counts(about.sources.names.partners, month.partners),
  };
}

function saidValues(slots: readonly ReportSlot[], month: IsoMonth, { names }: ReportDraftSources, limit: { readonly most: number; readonly longest: number }): FieldValues {
  const own = slots.filter((slot) => slot.month.month === month);
  const place = ({ unit }: ReportSlot): string => (unit.tambonCode === null ? `อำเภอ${names.districts.get(unit.districtCode) ?? unit.districtCode}` : `ตำบล${names.tambons.get(unit.tambonCode) ?? unit.tambonCode}`);
  const cut = (text: string): string => (text.length <= limit.longest ? text : `${text.slice(0, limit.longest - 1)}…`);
  const said = (text: (slot: ReportSlot) => string): readonly FieldValues[] => own.filter((slot) => text(slot) !== '').slice(0, limit.most).map((slot) => ({ พื้นที่: place(slot), ข้อความ: cut(text(slot)) }));
  return {
    ปัญหา: said(({ report }) => report?.problems ?? ''), ความช่วยเหลือ: said(({ report }) => report?.helpWanted ?? ''),
    อำเภอที่ค้าง: own.filter(({ report, standing }) => report === null && standing !== 'not-due').map(place).join(', '),
  };
}

/** Figures as text for the table, and as numbers (คน, บาทสะสม) for the charts. */
function districtValues(compiled: Compilation, { names }: ReportDraftSources): readonly FieldValues[] {
  return compiled.districts.map(({ districtCode, month, toDate, plans }) => ({
    ชื่ออำเภอ: names.districts.get(districtCode) ?? districtCode, ต้องรายงาน: month.expected, ส่งแล้ว: month.onTime + month.late, กิจกรรม: month.activities, ผู้เข้าร่วม: amountText(month.people, 0),
    ใช้เดือนนี้: amountText(month.spent, 2), ใช้สะสม: amountText(toDate.spent, 2), เริ่มแล้วร้อยละ: plans.planned === 0 ? 0 : Math.round((plans.begun / plans.planned) * 100), คน: month.people, บาทสะสม: toDate.spent,
  }));
}

/** A row a district: the worst of its reports of each month up to this one. */
function heatRows(month: IsoMonth, { slots, districts, names }: ReportDraftSources): readonly FieldValues[] {
  return districts.map((code) => ({
    ชื่ออำเภอ: names.districts.get(code) ?? code,
    ...Object.fromEntries(HEAT_MONTHS.map(([number, label]) => [label, heatWord(slots.filter((slot) => slot.unit.districtCode === code && slot.month.month <= month && slot.month.month.endsWith(`-${number}`)))])),
  }));
}

function heatWord(slots: readonly ReportSlot[]): string {
  if (slots.some(({ standing }) => standing === 'missing' || standing === 'held' || standing === 'returned')) return HEAT_WORDS.missing;
  if (slots.some(({ standing }) => standing === 'late')) return HEAT_WORDS.late;
  return slots.some(({ standing }) => standing === 'on-time') ? HEAT_WORDS['on-time'] : HEAT_WORDS['not-due'];
}
