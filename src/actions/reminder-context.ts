// Everything that tracking and reminders depend on, read from the office's tables once a table.
import type { IsoDate } from '../domain/calendar/iso-date';
import { fiscalYearOf } from '../domain/calendar/fiscal-year';
import { holidayDates, holidaysEnteredFor, type Holiday } from '../domain/calendar/working-days';
import type { PreparedDocument } from '../domain/deadlines/evidence';
import { HOLIDAYS_TABLE, parseHolidays } from '../domain/deadlines/holiday-row';
import { OBLIGATIONS_TABLE, parseObligations } from '../domain/deadlines/obligation-row';
import { dutiesOf, type DutyContext, type ObligationRule } from '../domain/deadlines/obligation-rule';
import { rebuildTracking, type RebuiltTracking } from '../domain/deadlines/tracking';
import { parseMarks, TRACKING_TABLE } from '../domain/deadlines/tracking-row';
import { openingDays, readReminderSettings, type ReminderSettings } from '../domain/messages/reminder-settings';
import { isDistrictCode, isProvinceCode, type DistrictCode, type ProvinceCode } from '../domain/places/codes';
import { readOffDaySetting } from '../domain/settings/off-day-setting';
import { settingOf, type Settings } from '../domain/settings/settings';
import { textOf, type CellFault, type TableRecord } from '../domain/table/record';
import type { EvidenceReader } from '../ports/evidence';
import type { Clock } from '../ports/office';
import type { Tables } from '../ports/tables';

/** What reading needs. */
export interface ReminderTables {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly evidence: EvidenceReader;
}

/** The office's definition and state, ready for planning. */
export interface ReminderContext {
  readonly today: IsoDate;
  readonly settings: ReminderSettings;
  readonly officeName: string;
  /** พ.ศ.; 0 where the setting is no year. */
  readonly fiscalYear: number;
  readonly rules: readonly ObligationRule[];
  readonly obligationRecords: readonly TableRecord[];
  readonly dutyContext: DutyContext;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly tracking: RebuiltTracking;
  readonly documents: readonly PreparedDocument[];
  /** Thai sentences about cells and settings that could not be used. */
  readonly faults: readonly string[];
}

/** Reads the context; bad rows are left out and named in `faults`. */
export function readReminderContext(app: ReminderTables): ReminderContext {
  const given = settingsFrom(app.tables.read('settings'));
  const reminder = readReminderSettings(given);
  const holidays = parseHolidays(app.tables.read(HOLIDAYS_TABLE));
  const obligationRecords = app.tables.read(OBLIGATIONS_TABLE);
  const obligations = parseObligations(obligationRecords);
  const marks = parseMarks(app.tables.read(TRACKING_TABLE));
  const places = unitsFrom(app.tables.read('places'), given);
  const today = app.clock.today();
  const offDay = readOffDaySetting(given);
  const dutyContext: DutyContext = {
    province: places.province, districts: places.districts, policy: offDay.policy, holidays: holidayDates(holidays.holidays),
    openingDays: (rhythm) => openingDays(reminder.settings, rhythm),
  };
  const evidence = app.evidence.read();
  const duties = dutiesOf(obligations.rules, dutyContext);
  return {
    today, dutyContext, documents: evidence.documents ?? [], obligationRecords, settings: reminder.settings, rules: obligations.rules, unitNames: places.names,
    fiscalYear: Number(settingOf(given, 'fiscal-year')) || 0,
    officeName: settingOf(given, 'office-name') + settingOf(given, 'province-name'),
    tracking: rebuildTracking({ duties, evidence, marks: marks.marks, today }),
    faults: [...reminder.faults, ...(offDay.fault === null ? [] : [offDay.fault]), ...cellSentences([...obligations.faults, ...holidays.faults, ...marks.faults]), ...unsetYears(duties.map(({ dueOn }) => dueOn), holidays.holidays)],
  };
}

/** Settings by key from the records of the settings tab. */
export function settingsFrom(records: readonly TableRecord[]): Settings {
  return new Map(records.map((record) => [textOf(record, 'key'), textOf(record, 'value')]));
}

/** Faults as sentences with tab, row and column. */
export function cellSentences(faults: readonly CellFault[]): readonly string[] {
  return faults.map((fault) => `แท็บ${TAB_TITLES[fault.table] ?? ` ${fault.table}`} แถวที่ ${fault.index + 2} ช่อง ${COLUMN_TITLES[fault.column] ?? fault.column}: ${fault.message}`);
}

const TAB_TITLES: Readonly<Record<string, string>> = {
  obligations: 'ภารกิจ', tracking: 'ติดตาม', holidays: 'วันหยุด', contacts: 'ผู้ติดต่อ', 'message-ledger': 'สมุดส่งข้อความ', outbox: 'อีเมลรอส่ง',
};

const COLUMN_TITLES: Readonly<Record<string, string>> = {
  id: 'รหัส', title: 'ต้องทำอะไร', owes: 'ผู้รับผิดชอบ', rhythm: 'รอบ', opensOn: 'เริ่มทำได้', dueOn: 'ครบกำหนด', until: 'ครั้งสุดท้าย',
  tickedOn: 'บันทึกว่าทำแล้วเมื่อ', date: 'วันที่', unit: 'รหัสหน่วยงาน', role: 'บทบาท', email: 'อีเมล', lineUserId: 'รหัสผู้ใช้ LINE',
  day: 'วันที่', channel: 'ช่องทาง', status: 'สถานะ', to: 'ถึง',
};

interface Units {
  readonly province: ProvinceCode;
  readonly districts: readonly DistrictCode[];
  readonly names: ReadonlyMap<string, string>;
}

function unitsFrom(places: readonly TableRecord[], settings: Settings): Units {
  const names = new Map<string, string>();
  for (const record of places) {
    names.set(textOf(record, 'provinceCode'), `จังหวัด${textOf(record, 'province')}`);
    names.set(textOf(record, 'districtCode'), `อำเภอ${textOf(record, 'district')}`);
  }
  const code = settingOf(settings, 'province-code');
  if (!isProvinceCode(code)) throw new SyntaxError(`Cannot read the province code: ${code} is not two digits`);
  const districts = [...names.keys()].filter((unit): unit is DistrictCode => isDistrictCode(unit) && unit.startsWith(code)).sort();
  if (!names.has(code)) names.set(code, `จังหวัด${settingOf(settings, 'province-name')}`);
  return { province: code, districts, names };
}

function unsetYears(dates: readonly IsoDate[], holidays: readonly Holiday[]): readonly string[] {
  return [...new Set(dates.map(fiscalYearOf))].filter((year) => !holidaysEnteredFor(year, holidays))
    .map((year) => `ยังไม่ได้กรอกวันหยุดของปีงบประมาณ ${year} ในแท็บวันหยุด วัน “ส่งก่อน” จึงนับเฉพาะเสาร์และอาทิตย์`);
}
