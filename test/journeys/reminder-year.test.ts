// The fiscal year on the built add-on, day by day: districts that answer early, late and never. `npm run test:year` lives every
// day of it (minutes); the usual run lives its telling weeks and leaves out the days between, as silent days.
import type { LineSizes } from '../../src/workspace/services/url-fetch/line-platform';
import { SAMPLE_LINE, sampleContacts, samplePastTargets } from '../../src/workspace/start/sample-year';
import { digestDays, type OwedDuty } from '../builders/digest-calendar';
import { parseThaiDate } from '../../src/domain/calendar/thai-date-parse';
import { BundleOffice, type Row } from './bundle-office';

jest.setTimeout(900_000);

const [START, END] = ['2024-10-24', '2025-09-30'];
/** Days from the nominal date on which a unit is ticked as done; the others never are. */
const HABITS: Readonly<Record<string, number>> = { 4301: -20, 4302: 2, 43: -1 };
const NEVER = 'officer4305@example.com';
const NEVER_HEAD = 'head4305@example.com';
const PEOPLE = sampleContacts.filter(({ email }) => ['province@example.com', 'officer4301@example.com', 'officer4302@example.com', NEVER, NEVER_HEAD].includes(String(email)));
/** Days that are lived, both ends included; between them the trigger does not run. */
const LIVED: readonly (readonly [from: string, until: string])[] = process.env['WHOLE_YEAR'] === undefined
  ? [['2024-10-25', '2024-11-08'], ['2025-04-14', '2025-04-25'], ['2025-05-05', '2025-05-05'], ['2025-05-11', '2025-05-11']]
  : [['2024-10-25', '2025-05-05'], ['2025-05-11', END]];
/** The trigger is silent for five days before this one. */
const SIXTH = '2025-05-11';

/** Digests of the year, and of the sampled weeks, of those who do something; who never does is reckoned day by day. */
const DIGESTS: Readonly<Record<string, number>> = process.env['WHOLE_YEAR'] === undefined
  ? { 'province@example.com': 16, 'officer4301@example.com': 2, 'officer4302@example.com': 11 }
  : { 'province@example.com': 152, 'officer4301@example.com': 1, 'officer4302@example.com': 71 };
const ONCE = [14, 7, 3, 1, 0];
const MONTHLY = [5, 1, 0];

interface Sent { readonly day: string; readonly to: string; readonly text: string; readonly subject: string }
interface Compared { readonly day: string; readonly promised: readonly string[]; readonly sent: readonly string[] }

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function isLived(day: string): boolean {
  return LIVED.some(([from, until]) => from <= day && day <= until);
}

/** Whether every day around the date was lived, so that each reminder had its day. */
function isLivedAround(dueOn: string): boolean {
  return dueOn > '2024-10-29' && [-5, -4, -3, -2, -1, 0, 1, 2, 3].map((days) => addDays(dueOn, days)).every((day) => isLived(day) || day > END);
}

/** What a unit owes by the tracking tab, waived duties left out; the head of its office hears of what is late alone. */
function owedBy(unit: string, tracking: readonly Row[], part: 'owner' | 'head'): readonly OwedDuty[] {
  const rows = tracking.filter((row) => row['รหัสหน่วยงาน'] === unit && row['สถานะ'] !== 'ยกเว้น');
  return rows.map((row) => {
    const key = row['รหัสรายการ'] ?? '';
    const isMonthly = rows.filter((other) => other['รหัสภารกิจ'] === row['รหัสภารกิจ']).length > 1;
    const sendBy = parseThaiDate(row['ส่งก่อน'] ?? '');
    if (!sendBy.ok) throw new Error(`no date in the row of ${key}`);
    return { key, dueOn: key.split('/')[2] ?? '', sendBy: sendBy.value, offsets: part === 'head' ? [] : isMonthly ? MONTHLY : ONCE };
  });
}

/** One year of one office, lived once for all tests. */
class Year {
  readonly office = new BundleOffice({ day: START, pastTargets: samplePastTargets, settings: { 'line-offsets': '1, 0' } });
  readonly sent: Sent[] = [];
  readonly compared: Compared[] = [];
  readonly pushes: { readonly day: string; readonly people: number; readonly text: string }[] = [];
  doubledRunsSent = 0;

  constructor() {
    const { office } = this;
    office.workspace.store.collection<LineSizes>('line-sizes').set('sizes', { groupMembers: 30, friends: 25, monthlyLimit: 300 });
    office.run('importOfficeData', { contacts: sampleContacts.filter((contact) => !PEOPLE.includes(contact)).map((contact) => ({ ...contact, active: false })) });
    office.run('installTriggers');
    office.run('setLineToken', SAMPLE_LINE.token, SAMPLE_LINE.groupId);
    for (let day = addDays(START, 1); day <= END; day = addDays(day, 1)) this.live(day);
    this.gather(END);
  }

  private live(day: string): void {
    if (!isLived(day)) return;
    if (!isLived(addDays(day, -1))) this.fallSilent(day);
    else if (/-(19|20|30)$/.test(day)) this.comparePreview(day);
    this.office.advance(day);
    this.gather(day);
    if (day.endsWith('-20')) this.runAgain(day);
    this.tick(day);
  }

  /** The trigger did not run on the days before: the clock went on. */
  private fallSilent(day: string): void {
    const times = this.office.workspace.store.collection<{ firedMs: number }>('trigger-times');
    for (const id of times.ids()) times.set(id, { firedMs: Date.parse(`${addDays(day, -1)}T12:00:00+07:00`) });
  }

  private comparePreview(day: string): void {
    const { office } = this;
    office.workspace.setNow(Date.parse(`${day}T05:00:00+07:00`));
    const [mails, requests] = [office.mails().length, office.lines().filter(({ method }) => method === 'POST').length];
    const { messages } = this.asked('readPreview') as { messages: readonly { channel: string; recipient: string; text: string }[] };
    expect([office.mails().length, office.lines().filter(({ method }) => method === 'POST').length]).toEqual([mails, requests]);
    const promised = messages.map(({ channel, recipient, text }) => `${channel === 'line' ? 'LINE' : recipient}\n${text}`);
    office.advance(day);
    const sent = [...office.mails().slice(mails).map(({ to, body }) => `${to}\n${body}`), ...this.newPushes(requests).map(({ text }) => `LINE\n${text}`)];
    this.compared.push({ day, promised: promised.sort(), sent: sent.sort() });
  }

  /** What a page's call answers. */
  private asked(functionName: string, ...args: readonly unknown[]): unknown {
    const result = this.office.workspace.run({ functionName, args, mode: 'menu' });
    return result.ok ? (result.value as { value?: unknown }).value : result.error.message;
  }

  private runAgain(day: string): void {
    const before = this.office.mails().length + this.pushCount();
    this.office.workspace.run({ functionName: 'runDailyDispatcher', args: [{ triggerUid: 'second' }], mode: 'trigger' });
    this.doubledRunsSent += this.office.mails().length + this.pushCount() - before;
    this.gather(day);
  }

  /** Everybody with a habit does on this day what their habit says; the one who cannot wait ticks all that is open. */
  private tick(day: string): void {
    const { office } = this;
    for (const row of office.rows('ติดตาม')) {
      const [, unit = '', dueOn = ''] = (row['รหัสรายการ'] ?? '').split('/');
      const habit = HABITS[unit];
      if (habit === undefined || day < addDays(dueOn, habit) || ['ส่งแล้ว', 'ยกเว้น'].includes(row['สถานะ'] ?? '') || (row['บันทึกว่าทำแล้วเมื่อ'] ?? '') !== '') continue;
      expect(this.asked('saveDuty', 'done', { key: row['รหัสรายการ'], evidence: 'ตัวอย่าง' })).toMatchObject({ status: 'done' });
    }
  }

  private gather(day: string): void {
    this.sent.push(...this.office.mails().slice(this.sent.length).map(({ to, body, subject }) => ({ day, to, text: body, subject })));
    this.pushes.push(...this.newPushes(this.pushes.length).map(({ people, text }) => ({ day, people, text })));
  }

  private pushCount(): number {
    return this.office.lines().filter(({ method }) => method === 'POST').length;
  }

  private newPushes(from: number): readonly { readonly people: number; readonly text: string }[] {
    return this.office.lines().filter(({ method }) => method === 'POST').slice(from)
      .map(({ recipients, body, status }) => {
        expect(status).toBe(200);
        return { people: recipients, text: String((body as { messages: { text: string }[] }).messages[0]?.text) };
      });
  }
}

describe('a fiscal year of reminders on the built add-on', () => {
  const year = new Year();
  const to = (email: string): readonly Sent[] => year.sent.filter((mail) => mail.to === email);
  const tracking: readonly Row[] = year.office.rows('ติดตาม');

  it('gives nobody two digests on a day', () => {
    const keys = year.sent.map((mail) => `${mail.day} ${mail.to}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('sends each person the number of digests that their habit earns', () => {
    expect(Object.fromEntries(Object.keys(DIGESTS).map((email) => [email, to(email).length]))).toEqual(DIGESTS);
  });

  it.each([[NEVER, 'owner'], [NEVER_HEAD, 'head']] as const)('writes to %s, where nothing is ever done, on exactly the days that the rules give', (email, part) => {
    const lived = Array.from({ length: 400 }, (_, index) => addDays(START, index + 1)).filter((day) => day <= END && isLived(day));
    const expected = digestDays(owedBy('4305', tracking, part), lived);
    expect(to(email).map(({ day }) => day)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(8);
  });

  it('leaves in peace who does everything twenty days ahead, and tells nobody of lateness more than three days who is two days late', () => {
    const steady = (mail: Sent): boolean => isLived(addDays(mail.day, -1)); // after days that nobody lived, nothing was ticked either
    expect(to('officer4301@example.com').filter((mail) => steady(mail) && mail.day > '2024-10-31')).toEqual([]);
    expect(to('officer4302@example.com').filter(steady).filter(({ text }) => /เลยกำหนด (?:[4-9]|\d\d+) วัน/.test(text))).toEqual([]);
  });

  it('lets no obligation of the silent district pass without reminders before the date, on the day and after it', () => {
    const owed = tracking.filter((row) => row['รหัสหน่วยงาน'] === '4305' && row['สถานะ'] !== 'ยกเว้น' && isLivedAround((row['รหัสรายการ'] ?? '').split('/')[2] ?? ''));
    const items = year.office.rows('สมุดส่งข้อความ').filter((row) => row['ถึง'] === NEVER && row['สถานะ'] === 'ส่งแล้ว').flatMap((row) => (row['รายการเตือนในข้อความ'] ?? '').split(' '));
    expect(owed.length).toBeGreaterThan(LIVED.length);
    for (const row of owed) {
      const key = row['รหัสรายการ'] ?? '';
      const offsets = items.filter((item) => item.startsWith(`${key}/`)).map((item) => Number(item.split('/')[3]));
      const isOver = (key.split('/')[2] ?? '') <= addDays(END, -3);
      expect({ key, before: offsets.some((offset) => offset > 0), onTheDay: offsets.includes(0), after: offsets.some((offset) => offset < 0) }).toEqual({ key, before: true, onTheDay: true, after: isOver });
    }
  });

  it('tells the head of the silent office from the third day late, and the province who owes what', () => {
    expect(to(NEVER_HEAD)[0]).toMatchObject({ day: '2024-11-02' });
    expect(to(NEVER_HEAD)[0]?.text).toContain('แจ้งหัวหน้าหน่วยงานเพราะเลยกำหนดแล้ว');
    expect(to('province@example.com').some(({ text }) => text.includes('อำเภอที่ยังค้าง') && text.includes('อำเภอโพนพิสัย'))).toBe(true);
  });

  it('reminds on the working day before a day off, and counts lateness from the nominal date', () => {
    expect(to(NEVER).find(({ day }) => day === '2025-04-18')?.text).toMatch(/ครบกำหนดวันนี้\] [^\n]*รายงานแผน-ผลประจำเดือน[\s\S]*ตรงกับวันหยุด ส่งก่อน ศ 18 เม\.ย\. 2568/);
    expect(to(NEVER).find(({ day }) => day > '2025-04-20')?.text).toMatch(/เลยกำหนด [1-3] วัน\] [^\n]*รายงานแผน-ผลประจำเดือน/);
  });

  it('sends once after silent days what still matters', () => {
    const around = to(NEVER).filter(({ day }) => day > addDays(SIXTH, -6) && day <= SIXTH);
    expect(around.map(({ day }) => day)).toEqual([SIXTH]);
  });

  it('sends nothing more when the trigger is doubled', () => {
    expect(year.doubledRunsSent).toBe(0);
  });

  it('keeps a group of 30 within 300 people a month with at most one push a day and no personal data', () => {
    const months = new Map<string, number>();
    for (const { day, people } of year.pushes) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + people);
    expect(Math.max(...months.values())).toBeLessThanOrEqual(300);
    expect(new Set(year.pushes.map(({ day }) => day)).size).toBe(year.pushes.length);
    expect(year.pushes.map(({ text }) => text).join('\n')).not.toMatch(/ตัวอย่าง|@/);
    expect(year.pushes.length).toBeGreaterThan(3);
  });

  it('previews on every day that was looked at exactly what was then sent', () => {
    expect(year.compared.length).toBeGreaterThanOrEqual(3);
    for (const { day, promised, sent } of year.compared) expect({ day, messages: promised }).toEqual({ day, messages: sent });
  });
});
