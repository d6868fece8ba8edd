// Pauses and resumes reminders, for everybody or for one district.
import { readReminderSettings } from '../domain/messages/reminder-settings';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { isDistrictCode } from '../domain/places/codes';
import { textOf } from '../domain/table/record';
import type { Exclusive } from '../ports/office';
import type { Tables } from '../ports/tables';
import { alone } from './alone';
import { readSettings } from './selection-office';

const KEY = 'reminders-paused';

interface PauseOffice {
  readonly tables: Tables;
  readonly exclusive: Exclusive;
}

/** Who is reminded at present. */
export interface PauseState {
  /** Whether nobody is. */
  readonly all: boolean;
  readonly units: readonly { readonly code: string; readonly name: string; readonly isPaused: boolean }[];
}

/** Every district of the office, in code order, with whether its reminders are paused. */
export function readPauses(app: { readonly tables: Tables }): PauseState {
  const { paused } = readReminderSettings(readSettings(app.tables)).settings;
  const names = new Map(app.tables.read('places').map((record) => [textOf(record, 'districtCode'), textOf(record, 'district')]));
  const units = [...names].filter(([code]) => isDistrictCode(code)).sort(([a], [b]) => (a < b ? -1 : 1));
  return { all: paused.all, units: units.map(([code, name]) => ({ code, name, isPaused: paused.all || paused.units.includes(code) })) };
}

/** Stops reminders to `unit` (a district code or name; empty: everybody). What falls due meanwhile is told once after resuming. */
export function pauseReminders(app: PauseOffice, unit: string): CommandReport {
  return change(app, { title: 'หยุดเตือนชั่วคราว', unit, to: (paused, code) => [...new Set([...paused, code])] });
}

/** Lets reminders to `unit` go on (empty: everybody). */
export function resumeReminders(app: PauseOffice, unit: string): CommandReport {
  return change(app, { title: 'เตือนต่อ', unit, to: (paused, code) => (code === 'all' ? [] : paused.filter((one) => one !== code)) });
}

interface Change {
  readonly title: string;
  readonly unit: string;
  readonly to: (paused: readonly string[], code: string) => readonly string[];
}

function change(app: PauseOffice, given: Change): CommandReport {
  return alone(app, given.title, () => changeAlone(app, given));
}

function changeAlone(app: { readonly tables: Tables }, given: Change): CommandReport {
  const found = unitOf(app.tables, given.unit);
  if (found === undefined) return refusal(given.title, [`ไม่พบอำเภอ “${given.unit}” ให้ใส่รหัสอำเภอ 4 หลักหรือชื่ออำเภอตามแท็บพื้นที่ หรือเว้นว่างเพื่อทุกอำเภอ`]);
  const records = app.tables.read('settings');
  const index = records.findIndex((record) => textOf(record, 'key') === KEY);
  const paused = given.to(textOf(records[index] ?? {}, 'value').split(/[\s,]+/).filter((part) => part !== ''), found.code);
  const value = paused.join(', ');
  if (index >= 0) app.tables.update('settings', [{ index, cells: { value } }]);
  else app.tables.append('settings', [{ key: KEY, label: 'หยุดเตือนชั่วคราว', value, help: '' }]);
  const names = readPauses(app).units.filter(({ isPaused }) => isPaused).map(({ name }) => name).join(', ');
  const state = value === '' ? 'ขณะนี้เตือนตามปกติทุกหน่วยงาน' : paused.includes('all') ? 'ขณะนี้หยุดเตือนทั้งหมด' : `ขณะนี้หยุดเตือน: ${names}`;
  return report(given.title, { done: [`${given.title}: ${found.name}`, state], counts: { paused: paused.length } });
}

function unitOf(tables: Tables, unit: string): { readonly code: string; readonly name: string } | undefined {
  const wanted = unit.trim().replace(/^อำเภอ\s*/, '');
  if (wanted === '' || wanted === 'all') return { code: 'all', name: 'ทุกหน่วยงาน' };
  const place = tables.read('places').find((record) => textOf(record, 'districtCode') === wanted || textOf(record, 'district') === wanted);
  const code = place === undefined ? '' : textOf(place, 'districtCode');
  return isDistrictCode(code) ? { code, name: `อำเภอ${textOf(place ?? {}, 'district')}` } : undefined;
}
