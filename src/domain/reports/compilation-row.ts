// Compilations as rows of their tab and as lines of the file for กรมฯ: a row a district and one of the province, month by month.
import { shownPeriod } from '../documents/period';
import { AIMS, DIMENSIONS } from '../forms/report-items';
import type { TableRecord } from '../table/record';
import type { Compilation, CompiledPart } from './compilation';
import type { ReportNames } from './report-rows';

/** Table id of the compilations. */
export const COMPILATION_TABLE = 'compilation';

/** Columns of the compilation's figures: id, header. Ticks have a column a dimension and an aim. */
export const FIGURE_COLUMNS: readonly (readonly [id: string, header: string])[] = [
  ['expected', 'ต้องรายงาน'], ['onTime', 'ส่งตามกำหนด'], ['late', 'ส่งช้า'], ['missing', 'ยังไม่มีรายงาน'], ['activities', 'กิจกรรม'], ['people', 'ผู้เข้าร่วม (คน)'],
  ['budget', 'งบตามแผนเดือนนี้ (บาท)'], ['spent', 'ใช้เดือนนี้ (บาท)'], ['peopleToDate', 'ผู้เข้าร่วมสะสม (คน)'], ['spentToDate', 'ใช้สะสม (บาท)'],
  ['planned', 'กิจกรรมในแผน'], ['begun', 'กิจกรรมที่เริ่มแล้ว'], ['planBudget', 'งบในแผน (บาท)'],
  ...DIMENSIONS.map(([code, label]) => [`dimension.${code}`, `มิติ${label}`] as const), ...AIMS.map(([code, label]) => [`aim.${code}`, label] as const),
];

/** The rows of a compilation; the province's is the last and says รวมทั้งจังหวัด. */
export function compilationRows(compiled: Compilation, names: ReportNames, compiledAt: string): readonly TableRecord[] {
  const row = (part: CompiledPart, place: TableRecord): TableRecord => ({
    month: shownPeriod(compiled.month), ...place, ...figureCells(part), partners: [...names.partners].map(([code, label]) => `${label} ${part.month.partners[code] ?? 0}`).join(', '),
    problems: part.problems.join('\n'), helpWanted: part.helpWanted.join('\n'), monthCode: compiled.month, compiledAt,
  });
  return [
    ...compiled.districts.map((part) => row(part, { district: names.districts.get(part.districtCode) ?? '', districtCode: part.districtCode })),
    row({ ...compiled.total, problems: [], helpWanted: [] }, { district: 'รวมทั้งจังหวัด', districtCode: '' }),
  ];
}

/** The figures of a part by column id. */
export function figureCells({ month, toDate, plans }: CompiledPart): Readonly<Record<string, number>> {
  return {
    expected: month.expected, onTime: month.onTime, late: month.late, missing: month.missing, activities: month.activities, people: month.people, budget: month.budget, spent: month.spent,
    peopleToDate: toDate.people, spentToDate: toDate.spent, planned: plans.planned, begun: plans.begun, planBudget: plans.budget,
    ...Object.fromEntries(DIMENSIONS.map(([code]) => [`dimension.${code}`, month.dimensions[code] ?? 0])), ...Object.fromEntries(AIMS.map(([code]) => [`aim.${code}`, month.aims[code] ?? 0])),
  };
}
