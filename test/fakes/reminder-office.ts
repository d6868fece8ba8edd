// An office in memory for tests of tracking and reminders: tables, ports, and a day that can be moved.
import { createHash } from 'node:crypto';
import type { DispatcherApp } from '../../src/actions/dispatch-context';
import { addDays, toIsoDate, type IsoDate } from '../../src/domain/calendar/iso-date';
import { NO_EVIDENCE, type Evidence } from '../../src/domain/deadlines/evidence';
import { formatHoliday } from '../../src/domain/deadlines/holiday-row';
import { formatObligation } from '../../src/domain/deadlines/obligation-row';
import type { ObligationRule } from '../../src/domain/deadlines/obligation-rule';
import { HOLIDAYS_FY2568 } from '../../src/domain/calendar/holidays-fy2568';
import { LEDGER_TABLE } from '../../src/domain/messages/ledger-row';
import type { TableRecord } from '../../src/domain/table/record';
import type { StatusBoardGrid } from '../../src/domain/deadlines/status-board';
import { FakeContinuation } from './documents';
import { FakeLine } from './line';
import { FakeMailer } from './mailer';
import { FakeTables } from './tables';

/** Districts of the sample office. */
export const SAMPLE_DISTRICTS: readonly (readonly [string, string])[] = [['4301', 'เมืองหนองคาย'], ['4302', 'ท่าบ่อ'], ['4305', 'โพนพิสัย']];

/** What a sample office starts with. */
export interface OfficeOptions {
  readonly today?: string;
  readonly rules?: readonly ObligationRule[];
  readonly contacts?: readonly TableRecord[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly districts?: readonly (readonly [string, string])[];
}

/** A sample office; change its fields and run actions on `app()`. */
export class ReminderOffice {
  readonly tables: FakeTables;
  readonly mailer = new FakeMailer();
  line = new FakeLine();
  evidence: Evidence = NO_EVIDENCE;
  today: IsoDate;
  time = '07:10:00';
  caller = 'owner@example.com';
  elapsedMs = 0;
  readonly boards: StatusBoardGrid[] = [];
  readonly continuation = new FakeContinuation();
  readonly notes = new Map<string, string>();
  private uuids = 0;

  constructor(options: OfficeOptions = {}) {
    this.today = toIsoDate(options.today ?? '2024-10-25');
    const districts = options.districts ?? SAMPLE_DISTRICTS;
    this.tables = new FakeTables({
      settings: Object.entries(options.settings ?? {}).map(([key, value]) => ({ key, value })),
      places: districts.map(([code, name]) => ({ provinceCode: '43', province: 'หนองคาย', districtCode: code, district: name, tambonCode: `${code}01`, tambon: 'ตัวอย่าง' })),
      contacts: options.contacts ?? sampleContacts(districts),
      obligations: (options.rules ?? []).map((rule) => formatObligation(rule)),
      holidays: HOLIDAYS_FY2568.map(formatHoliday),
    });
  }

  app(): DispatcherApp {
    return {
      tables: this.tables, mailer: this.mailer, continuation: this.continuation, line: this.line,
      clock: { today: () => this.today, now: () => `${this.today}T${this.time}`, elapsedMs: () => this.elapsedMs },
      caller: { email: () => this.caller }, exclusive: { run: (action) => ({ value: action() }) },
      fingerprints: { sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'), uuid: () => `00000000-0000-4000-8000-${String(++this.uuids).padStart(12, '0')}` },
      notebook: { get: (key) => this.notes.get(key) ?? null, set: (key, value) => { this.notes.set(key, value); }, remove: (key) => { this.notes.delete(key); } },
      evidence: { read: () => this.evidence },
      workbook: { ensureTabs: () => ({ created: [], kept: [], changed: [] }), arrangeTabs: () => undefined, url: () => 'https://example.com/workbook', name: () => 'สมุดงานตัวอย่าง' },
      links: { links: (formId, itemId, values) => values.map((value) => `https://example.com/${formId}?entry.${itemId}=${encodeURIComponent(value)}`) },
      statusBoard: { show: (grid) => { this.boards.push(grid); return { url: 'https://example.com/board', problem: '' }; } },
    };
  }

  nextDay(days = 1): void {
    this.today = addDays(this.today, days);
    this.mailer.quota = 100;
  }

  ledger(): readonly TableRecord[] {
    return this.tables.read(LEDGER_TABLE);
  }

  mailTo(address: string): readonly string[] {
    return this.mailer.sent.filter(({ to }) => to === address).map(({ text }) => text);
  }
}

/** An officer and a head a district, and one officer of the province; plainly fictitious. */
export function sampleContacts(districts: readonly (readonly [string, string])[] = SAMPLE_DISTRICTS): readonly TableRecord[] {
  const district = districts.flatMap(([unit, name]) => (['officer', 'head'] as const).map((role) => ({
    unit, unitName: name, role, name: `นายตัวอย่าง ${role} ${unit}`, position: 'ตัวอย่าง', email: `${role}.${unit}@example.com`, phone: '', lineUserId: '', active: true })));
  return [...district, { unit: '43', unitName: 'หนองคาย', role: 'province', name: 'นางตัวอย่าง จังหวัด', position: 'ตัวอย่าง', email: 'province@example.com', phone: '', lineUserId: '', active: true }];
}

/** A rule with the given parts; once, district, due 2024-10-30 unless said otherwise. */
export function sampleRule(parts: Partial<ObligationRule> & Pick<ObligationRule, 'id'>): ObligationRule {
  return {
    clause: 'L¶2', task: '', title: `ภารกิจ ${parts.id}`, owes: 'district', schedule: { kind: 'once', opensOn: null, dueOn: toIsoDate('2024-10-30') },
    proof: '', proofText: 'หนังสือนำส่ง', perTambon: false, modes: 'all', active: true, ...parts,
  };
}
