// The year's reports as the office's tables hold them, each table read once: plans, monthly reports, who owes them and when.
import { parseConfirmedTargets, TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { monthOf } from '../domain/calendar/iso-month';
import { holidayDates, sendByDate } from '../domain/calendar/working-days';
import { HOLIDAYS_TABLE, parseHolidays } from '../domain/deadlines/holiday-row';
import { OBLIGATIONS_TABLE, parseObligations } from '../domain/deadlines/obligation-row';
import { datesOf } from '../domain/deadlines/obligation-rule';
import { ANSWERS_TABLE, parseFormAnswer, type FormAnswer } from '../domain/forms/form-answer';
import type { DistrictCode } from '../domain/places/codes';
import { monthlyReports, type MonthlyReport } from '../domain/reports/monthly-report';
import { planActivities, type PlanActivity } from '../domain/reports/plan-activity';
import type { ReportNames } from '../domain/reports/report-rows';
import { reportSlots, type ReportingUnit, type ReportMonth, type ReportSlot } from '../domain/reports/report-slot';
import { err, ok, type Result } from '../domain/result';
import { readOffDaySetting } from '../domain/settings/off-day-setting';
import type { Settings } from '../domain/settings/settings';
import { isTicked, numberOf, textOf } from '../domain/table/record';
import type { Tables } from '../ports/tables';
import { ANSWER_HISTORY_TABLE } from './answer-history';
import { readPlaces, readSettings } from './selection-office';

/** The obligation of the monthly report. */
const MONTHLY_OBLIGATION = 'R21';

/** Everything that reports are compiled from. */
export interface ReportBase {
  readonly settings: Settings;
  readonly names: ReportNames;
  readonly districts: readonly DistrictCode[];
  readonly answers: readonly FormAnswer[];
  readonly plans: readonly PlanActivity[];
  readonly months: readonly ReportMonth[];
  readonly slots: readonly ReportSlot[];
  /** Reports that count and belong to no target or month of this year. */
  readonly strays: readonly MonthlyReport[];
}

/** Reads the base; a report is owed by now where `isDue` says so of its month. @returns err with Thai sentences */
export function readReports(tables: Tables, isDue: (month: ReportMonth) => boolean): Result<ReportBase, readonly string[]> {
  const places = readPlaces(tables);
  if (!places.ok) return err(places.reason);
  const settings = readSettings(tables);
  const units = unitsOf(tables);
  if (units.length === 0) return err(['ยังไม่มีตำบลเป้าหมายที่ยืนยันแล้ว โปรดยืนยันพื้นที่เป้าหมายก่อน']);
  const months = readOwedMonths(tables, settings, MONTHLY_OBLIGATION);
  if (months.length === 0) return err([`แท็บภารกิจไม่มีกำหนดรายงานประจำเดือน (${MONTHLY_OBLIGATION}) ที่ใช้งานอยู่ โปรดตรวจวันครบกำหนดครั้งแรกและครั้งสุดท้าย`]);
  const { table } = places.value;
  const answers = tables.read(ANSWERS_TABLE).flatMap((record) => parseFormAnswer(record) ?? []);
  const plans = planActivities(answers);
  const { slots, strays } = reportSlots({ reports: monthlyReports(answers, plans), units, months, firstSent: firstSendings(tables), isDue });
  return ok({
    settings, answers, plans, months, slots, strays: strays.filter(({ standing }) => standing !== 'withdrawn'), districts: table.districts.map(({ code }) => code),
    names: { districts: new Map(table.districts.map(({ code, name }) => [code, name])), tambons: new Map(table.tambons.map(({ code, name }) => [code, name])), partners: partnersOf(tables) },
  });
}

function unitsOf(tables: Tables): readonly ReportingUnit[] {
  const units = new Map<string, ReportingUnit>();
  for (const { target } of parseConfirmedTargets(tables.read(TARGETS_TABLE)).targets) {
    const unit: ReportingUnit = { districtCode: target.districtCode, tambonCode: target.mode === 'target' ? target.tambonCode : null, isStanding: target.endedReason === '' };
    const key = unit.tambonCode ?? unit.districtCode;
    if (unit.isStanding || !units.has(key)) units.set(key, unit);
  }
  return [...units.values()].sort((a, b) => ((a.tambonCode ?? a.districtCode) < (b.tambonCode ?? b.districtCode) ? -1 : 1));
}

/** The months in which an active monthly obligation is owed, with its dates by the office's policy. */
export function readOwedMonths(tables: Tables, settings: Settings, obligation: string): readonly ReportMonth[] {
  const rule = parseObligations(tables.read(OBLIGATIONS_TABLE)).rules.find(({ id, active }) => id === obligation && active);
  const holidays = holidayDates(parseHolidays(tables.read(HOLIDAYS_TABLE)).holidays);
  const { policy } = readOffDaySetting(settings);
  return (rule === undefined ? [] : datesOf(rule.schedule)).map((dueOn) => {
    const sendBy = sendByDate(dueOn, policy, holidays);
    return { month: monthOf(dueOn), dueOn, sendBy, lastDay: sendBy > dueOn ? sendBy : dueOn };
  });
}

/** When a response that was edited was sent first: an edit corrects a report and does not make it late. */
function firstSendings(tables: Tables): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const record of tables.read(ANSWER_HISTORY_TABLE)) {
    const [id, at] = [textOf(record, 'responseId'), textOf(record, 'submittedAt')];
    const known = first.get(id);
    if (textOf(record, 'what') === 'superseded' && at !== '' && (known === undefined || at < known)) first.set(id, at);
  }
  return first;
}

function partnersOf(tables: Tables): ReadonlyMap<string, string> {
  return new Map([...tables.read('partners')].filter((record) => isTicked(record, 'active') && textOf(record, 'label') !== '')
    .sort((a, b) => (numberOf(a, 'order') ?? 0) - (numberOf(b, 'order') ?? 0)).map((record) => [textOf(record, 'code'), textOf(record, 'label')]));
}
