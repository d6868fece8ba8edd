// The whole fiscal year day by day: districts that answer early, late and never.
import { runDispatcher } from '../../src/actions/run-dispatcher';
import { addDays, daysBetween, toIsoDate, weekdayOf, type IsoDate } from '../../src/domain/calendar/iso-date';
import { rulesOf } from '../../src/domain/deadlines/definition-rules';
import { datesOf, type ObligationRule } from '../../src/domain/deadlines/obligation-rule';
import type { ProofFact } from '../../src/domain/deadlines/evidence';
import type { DistrictCode } from '../../src/domain/places/codes';
import { FY2568 } from '../../src/domain/programme/fy2568';
import { textOf } from '../../src/domain/table/record';
import { lineRequest, retryKeyFrom } from '../../src/domain/messages/line-request';
import { ReminderOffice } from '../fakes/reminder-office';

const NINE: readonly (readonly [string, string])[] = [
  ['4301', 'เมืองหนองคาย'], ['4302', 'ท่าบ่อ'], ['4305', 'โพนพิสัย'], ['4307', 'ศรีเชียงใหม่'], ['4308', 'สังคม'], ['4314', 'สระใคร'], ['4315', 'เฝ้าไร่'], ['4316', 'รัตนวาปี'], ['4317', 'โพธิ์ตาก']];
/** Days from the nominal date at which each district proves everything; `null`: never. */
const HABITS: Readonly<Record<string, number | null>> = { 4301: -20, 4302: -4, 4305: 0, 4307: 2, 4308: 5, 4314: 10, 4315: null, 4316: -10, 4317: -1 };
const RULES: readonly ObligationRule[] = rulesOf(FY2568.obligations).map((rule) => ({ ...rule, proof: rule.proof === '' ? `hand:${rule.id}` : rule.proof }));
const START = toIsoDate('2024-10-25');
const END = toIsoDate('2025-09-30');

interface Sent { readonly day: IsoDate; readonly to: string; readonly text: string }

const FACTS: readonly ProofFact[] = RULES.flatMap((rule) => datesOf(rule.schedule).flatMap((dueOn) => [...NINE.map(([code]) => code), '43'].flatMap((unit): readonly ProofFact[] => {
  const habit = unit === '43' ? -1 : HABITS[unit] ?? null;
  if (habit === null) return [];
  const month = rule.schedule.kind === 'monthly' ? dueOn.slice(0, 7) : null;
  return [{ proof: rule.proof, unit: unit as DistrictCode, obligationId: rule.id, tambonCode: null, month, on: addDays(dueOn, habit), by: 'x@example.com', reference: 'ตัวอย่าง' }];
})));

function liveTheYear(): { readonly office: ReminderOffice; readonly sent: readonly Sent[]; readonly lineByMonth: ReadonlyMap<string, number>; readonly linePushesByDay: readonly number[] } {
  const office = new ReminderOffice({ districts: NINE, rules: RULES });
  const sent: Sent[] = [];
  const lineByMonth = new Map<string, number>();
  const linePushesByDay: number[] = [];
  for (office.today = START; office.today <= END; office.nextDay()) {
    if (office.today.endsWith('-01')) office.line.used = 0;
    office.evidence = { targets: [], facts: FACTS.filter(({ on }) => on <= office.today) };
    const [mails, pushes] = [office.mailer.sent.length, office.line.requests.length];
    runDispatcher(office.app());
    sent.push(...office.mailer.sent.slice(mails).map(({ to, text }) => ({ day: office.today, to, text })));
    linePushesByDay.push(office.line.requests.length - pushes);
    lineByMonth.set(office.today.slice(0, 7), office.line.used);
  }
  return { office, sent, lineByMonth, linePushesByDay };
}

describe('a fiscal year of reminders, day by day', () => {
  const { office, sent, lineByMonth, linePushesByDay } = liveTheYear();
  const daysOf = (to: string): readonly IsoDate[] => sent.filter((mail) => mail.to === to).map(({ day }) => day);

  it('gives nobody two digests on a day', () => {
    const keys = sent.map(({ day, to }) => `${day} ${to}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps LINE within 300 recipients in every month, at most one push a day, for a group of 30', () => {
    expect(Math.max(...lineByMonth.values())).toBeLessThanOrEqual(300);
    expect(Math.max(...linePushesByDay)).toBe(1);
    expect([...lineByMonth]).toMatchSnapshot();
  });

  it('sends everybody the same number of digests as before', () => {
    const people = [...new Set(sent.map(({ to }) => to))].sort();
    expect(people.map((to) => [to, daysOf(to).length])).toMatchSnapshot();
  });

  it('never leaves a district that never answers without its reminders', () => {
    const told = office.ledger().filter((record) => textOf(record, 'recipient') === 'officer.4315@example.com').flatMap((record) => textOf(record, 'items').split(' '));
    const owed = RULES.filter(({ owes, modes }) => (owes === 'district' || owes === 'both') && modes !== 'maintain');
    for (const rule of owed) {
      for (const dueOn of datesOf(rule.schedule)) {
        const offsets = told.filter((item) => item.startsWith(`${rule.id}/4315/${dueOn}/`)).map((item) => Number(item.split('/')[3]));
        expect({ rule: rule.id, dueOn, before: offsets.some((offset) => offset >= 0), onTheDay: offsets.includes(0) }).toEqual({ rule: rule.id, dueOn, before: true, onTheDay: true });
        if (daysBetween(dueOn, END) >= 3) expect(offsets.some((offset) => offset < 0)).toBe(true);
      }
    }
  });

  it('tells a late duty again at least every three days and no item twice under one key', () => {
    const days = daysOf('officer.4315@example.com').filter((day) => day > '2024-11-02');
    const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(3);
    const keys = office.ledger().filter((record) => textOf(record, 'status') === 'sent').flatMap((record) => textOf(record, 'items').split(' ').map((item) => `${item}|${textOf(record, 'recipient')}|${textOf(record, 'channel')}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves a district in peace that proves everything 20 days ahead', () => {
    const days = daysOf('officer.4301@example.com');
    expect(days.filter((day) => day > START)).toEqual([]);
  });

  it('reminds on the working day before where the 20th is a Sunday (2025-04-20) and counts lateness from the 20th', () => {
    const of = (day: string): string => sent.find((mail) => mail.day === day && mail.to === 'officer.4315@example.com')?.text ?? '';
    expect(weekdayOf(toIsoDate('2025-04-20'))).toBe(0);
    expect(of('2025-04-18')).toMatch(/ครบกำหนดวันนี้\] รายงานแผน-ผลประจำเดือน[\s\S]*ส่งก่อน ศ 18 เม.ย. 2568/);
    const later = sent.find((mail) => mail.day > '2025-04-20' && mail.to === 'officer.4315@example.com');
    expect(later?.text).toContain(`เลยกำหนด ${daysBetween(toIsoDate('2025-04-20'), later?.day ?? END)} วัน] รายงานแผน-ผลประจำเดือน`);
  });

  it('sends only requests that LINE accepts', () => {
    for (const { body, retryKey } of office.line.requests) {
      const checked = lineRequest({ kind: 'group', id: body.to ?? '' }, body.messages.map(({ text }) => text), retryKey);
      expect(checked.ok).toBe(true);
    }
    expect(() => retryKeyFrom('x')).toThrow('fingerprint');
  });
});
