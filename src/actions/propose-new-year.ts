// Proposes a new fiscal year: every date shifted and shown weekday by weekday, every earlier year on record to be excluded; nothing starts yet.
import { fiscalYearOf, toFiscalYear, type FiscalYear } from '../domain/calendar/fiscal-year';
import { holidayDates, holidaysEnteredFor } from '../domain/calendar/working-days';
import { standingTargets } from '../domain/documents/standing-target';
import { TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { HOLIDAYS_TABLE, parseHolidays } from '../domain/deadlines/holiday-row';
import { OBLIGATIONS_TABLE, parseObligations } from '../domain/deadlines/obligation-row';
import { parsePastTargets, PAST_TARGETS_TABLE } from '../domain/nomination/past-target-row';
import { selectionSetting } from '../domain/nomination/selection-settings';
import { proposeExcludedYears } from '../domain/programme/next-year';
import { NEXT_YEAR_TABLE, proposalRows, type YearSources } from '../domain/programme/next-year-plan';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { err, ok, type Result } from '../domain/result';
import { readOffDaySetting } from '../domain/settings/off-day-setting';
import type { Settings } from '../domain/settings/settings';
import { textOf } from '../domain/table/record';
import type { Exclusive } from '../ports/office';
import type { Tables } from '../ports/tables';
import { BUSY } from './alone';
import { fiscalYearOfOffice, readSettings } from './selection-office';

const TITLE = 'เสนอปีงบประมาณใหม่';

/** Writes the proposal for the year (พ.ศ.); 0 is the year after the present one. Corrections of an earlier proposal of that year stay. */
export function proposeNewYear(app: { readonly tables: Tables; readonly exclusive: Exclusive }, order: { readonly fiscalYear: number }): CommandReport {
  const ended = app.exclusive.run(() => {
    const sources = yearSources(app.tables, order.fiscalYear);
    if (!sources.ok) return refusal(TITLE, sources.reason);
    const rows = proposalRows(sources.value, app.tables.read(NEXT_YEAR_TABLE));
    app.tables.replace(NEXT_YEAR_TABLE, rows);
    return closing(app.tables, sources.value, rows.filter((row) => textOf(row, 'note').includes('วันหยุด')).length);
  });
  return ended?.value ?? refusal(TITLE, [BUSY]);
}

/** What the proposal is made from. @returns err with Thai sentences */
export function yearSources(tables: Tables, wanted: number): Result<YearSources, readonly string[]> {
  const records = tables.read('settings');
  const settings: Settings = readSettings(tables);
  const present = fiscalYearOfOffice(settings);
  if (!Number.isInteger(present) || present < 2400 || present > 2990) return err(['แท็บตั้งค่า “ปีงบประมาณ (พ.ศ.)” อ่านไม่ได้ โปรดกรอกปี พ.ศ. เช่น 2568']);
  const next = wanted === 0 ? present + 1 : wanted;
  if (!Number.isInteger(next) || next <= present || next > present + 20) return err([`ปีงบประมาณใหม่ต้องอยู่หลังปี ${present} และไม่เกิน ${present + 20} ได้รับ “${String(wanted)}”`]);
  const { rules, faults } = parseObligations(tables.read(OBLIGATIONS_TABLE));
  if (faults.length > 0) return err(faults.slice(0, 5).map(({ index, message }) => `แท็บภารกิจ แถวที่ ${index + 2}: ${message}`));
  return ok({
    rules, from: toFiscalYear(present), to: toFiscalYear(next), excludedYears: proposeExcludedYears(yearsOnRecord(tables, toFiscalYear(present)), toFiscalYear(next)),
    holidays: holidayDates(parseHolidays(tables.read(HOLIDAYS_TABLE)).holidays), policy: readOffDaySetting(settings).policy,
    setting: (key) => settings.get(key)?.trim() || selectionSetting(settings, key),
    settingLabel: (key) => textOf(records.find((record) => textOf(record, 'key') === key) ?? {}, 'label') || key,
  });
}

/** Years with a past target, and the present one where its targets are confirmed. */
function yearsOnRecord(tables: Tables, present: FiscalYear): readonly FiscalYear[] {
  const past = parsePastTargets(tables.read(PAST_TARGETS_TABLE)).map(({ fiscalYear }) => toFiscalYear(fiscalYear));
  return standingTargets(tables.read(TARGETS_TABLE)).length > 0 ? [...past, present] : past;
}

function closing(tables: Tables, sources: YearSources, offDays: number): CommandReport {
  const { holidays } = parseHolidays(tables.read(HOLIDAYS_TABLE));
  const isEntered = holidaysEnteredFor(sources.to, holidays);
  return report(`${TITLE} ${sources.to}`, {
    done: [
      `เลื่อนกำหนดจากปี ${sources.from} เป็นปี ${sources.to} ไว้ที่แท็บปีงบประมาณใหม่แล้ว มี ${offDays} รายการที่ตรงกับวันหยุด โปรดตรวจทีละวันและแก้ก่อนเริ่มปี`,
      `ปีที่เสนอไม่ให้เป็นเป้าหมายซ้ำ: ${sources.excludedYears.join(', ') || 'ไม่มีปีใดในทะเบียน'}`, 'ยังไม่ได้เริ่มปีใหม่ เมื่อตรวจแล้วให้เริ่มที่เมนู เครื่องมือ › ปีงบประมาณใหม่',
    ],
    notDone: isEntered ? [] : [`ยังไม่มีวันหยุดของปีงบประมาณ ${sources.to} ในแท็บวันหยุด ขณะนี้รู้จักเฉพาะเสาร์และอาทิตย์ โปรดกรอกแล้วเสนอซ้ำ`],
    counts: { fiscalYear: sources.to, offDays, excludedYears: sources.excludedYears.length, holidayYears: new Set(holidays.map(({ date }) => fiscalYearOf(date))).size },
  });
}
