// The daily run end to end over fakes: once only, collapsed silence, quota, crashes, LINE.
import { runDispatcher } from '../../src/actions/run-dispatcher';
import { toIsoDate } from '../../src/domain/calendar/iso-date';
import { textOf } from '../../src/domain/table/record';
import { FakeLine } from '../fakes/line';
import { ReminderOffice, sampleRule } from '../fakes/reminder-office';

const R03 = sampleRule({ id: 'R03', title: 'รายงานตำบลเป้าหมาย', proof: 'nomination' });

function office(options: ConstructorParameters<typeof ReminderOffice>[0] = {}): ReminderOffice {
  return new ReminderOffice({ rules: [R03], ...options });
}

function statuses(of: ReminderOffice, column = 'status'): readonly string[] {
  return of.ledger().map((record) => textOf(record, column));
}

describe('runDispatcher: when', () => {
  it('is silent before the date of the letter', () => {
    const o = office({ today: '2024-10-24' });
    runDispatcher(o.app());
    expect(o.mailer.sent).toHaveLength(0);
  });

  it('sends one first mail an officer on the date of the letter for the offsets already past', () => {
    const o = office();
    expect(runDispatcher(o.app()).counts).toMatchObject({ mailsSent: 3, linePushes: 0 });
    expect(o.mailer.sent.map(({ to }) => to)).toEqual(['officer.4301@example.com', 'officer.4302@example.com', 'officer.4305@example.com']);
    expect(o.mailer.sent[0]?.text).toContain('เหลือ 5 วัน');
  });

  it('sends nothing when it runs twice on a day', () => {
    const o = office();
    runDispatcher(o.app());
    expect(runDispatcher(o.app()).counts).toMatchObject({ mailsSent: 0 });
    expect(o.mailer.sent).toHaveLength(3);
  });

  it('tells an officer on the days 5 (first), 3, 1, 0 before and every 3 after', () => {
    const o = office();
    const days: string[] = [];
    for (let day = 0; day < 18; day += 1) {
      const before = o.mailTo('officer.4301@example.com').length;
      runDispatcher(o.app());
      if (o.mailTo('officer.4301@example.com').length > before) days.push(o.today);
      o.nextDay();
    }
    expect(days).toEqual(['2024-10-25', '2024-10-27', '2024-10-29', '2024-10-30', '2024-11-02', '2024-11-05', '2024-11-08', '2024-11-11']);
  });

  it('sends once after five silent days, not five times', () => {
    const o = office();
    runDispatcher(o.app());
    o.nextDay(6);
    runDispatcher(o.app());
    expect(o.mailTo('officer.4301@example.com')).toHaveLength(2);
    expect(o.mailTo('officer.4301@example.com')[1]).toContain('เลยกำหนด 1 วัน');
  });

  it('stops for a district whose nomination stands in the tables', () => {
    const o = office();
    o.evidence = { targets: [], facts: [{ proof: 'nomination', unit: '4301' as never, obligationId: null, tambonCode: null, month: null, on: toIsoDate('2024-10-25'), by: 'x@example.com', reference: 'ตอบแบบฟอร์ม' }] };
    runDispatcher(o.app());
    expect(o.mailer.sent.map(({ to }) => to)).toEqual(['officer.4302@example.com', 'officer.4305@example.com']);
  });

  it('tells the head from the third day late and the province from the sixth', () => {
    const o = office({ today: '2024-11-02' });
    runDispatcher(o.app());
    expect(o.mailTo('head.4301@example.com')).toHaveLength(1);
    expect(o.mailTo('province@example.com')).toHaveLength(1);
    const before = office({ today: '2024-11-01' });
    runDispatcher(before.app());
    expect(before.mailTo('head.4301@example.com')).toHaveLength(0);
    expect(before.mailTo('province@example.com')).toHaveLength(1);
  });

  it('says nothing while paused, and once what still matters when resumed', () => {
    const o = office({ settings: { 'reminders-paused': '4301' } });
    runDispatcher(o.app());
    expect(o.mailTo('officer.4301@example.com')).toHaveLength(0);
    o.tables.replace('settings', []);
    o.nextDay(2);
    runDispatcher(o.app());
    expect(o.mailTo('officer.4301@example.com')).toHaveLength(1);
  });
});

describe('runDispatcher: quota', () => {
  it('keeps what does not fit and sends it first the next day', () => {
    const o = office();
    o.mailer.quota = 2;
    const first = runDispatcher(o.app());
    expect(first.counts).toMatchObject({ mailsSent: 2, mailsWaiting: 1 });
    expect(first.notDone.join()).toContain('เกินโควตา');
    o.nextDay();
    o.mailer.quota = 1;
    runDispatcher(o.app());
    expect(o.mailer.sent.map(({ to }) => to)).toEqual(['officer.4301@example.com', 'officer.4302@example.com', 'officer.4305@example.com']);
    expect(statuses(o)).toEqual(['sent', 'sent', 'carried', 'sent']);
  });

  it('serves who was held back before who has something due today', () => {
    const o = office({ rules: [sampleRule({ id: 'R03' }), sampleRule({ id: 'R10', owes: 'province', schedule: { kind: 'once', opensOn: null, dueOn: toIsoDate('2024-11-05') } })], today: '2024-10-29' });
    o.mailer.quota = 3;
    runDispatcher(o.app());
    const held = o.ledger().filter((record) => textOf(record, 'status') === 'queued').map((record) => textOf(record, 'recipient'));
    expect(held).toEqual(['province@example.com']);
    o.nextDay();
    o.mailer.quota = 1;
    runDispatcher(o.app());
    expect(o.mailer.sent.at(-1)?.to).toBe('province@example.com');
  });

  it('sends receipts after the digests', () => {
    const o = office();
    o.tables.append('outbox', [{ key: 'r1', to: 'a@example.com', subject: 'ใบรับ', bodyText: 'ได้รับแล้ว', kind: 'receipt', status: 'queued' }]);
    o.mailer.quota = 3;
    expect(runDispatcher(o.app()).counts).toMatchObject({ mailsSent: 3, receiptsSent: 0, receiptsWaiting: 1 });
    o.nextDay();
    expect(runDispatcher(o.app()).counts).toMatchObject({ receiptsSent: 1 });
    expect(textOf(o.tables.read('outbox')[0] ?? {}, 'status')).toBe('sent');
  });
});

describe('runDispatcher: once only', () => {
  it('leaves a mail in doubt after a crash and never sends it again by itself', () => {
    const o = office();
    o.mailer.outcomes = [{ kind: 'sent' }, 'crash'];
    expect(() => runDispatcher(o.app())).toThrow('maximum execution time');
    expect(statuses(o)).toEqual(['sent', 'sending', 'queued']);
    const next = runDispatcher(o.app());
    expect(next.counts).toMatchObject({ mailsSent: 1, unsure: 1 });
    expect(next.notDone.join()).toContain('ไม่แน่ใจ');
    expect(o.mailTo('officer.4302@example.com')).toHaveLength(0);
    expect(statuses(o)).toEqual(['sent', 'unsure', 'carried', 'sent']);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('loses and repeats nothing when the run dies in mail %i', (fatal) => {
    const o = office({ today: '2024-11-02' });
    o.mailer.outcomes = [...Array.from({ length: fatal }, () => ({ kind: 'sent' as const })), 'crash'];
    expect(() => runDispatcher(o.app())).toThrow();
    runDispatcher(o.app());
    const everybody = ['head.4301', 'head.4302', 'head.4305', 'officer.4301', 'officer.4302', 'officer.4305', 'province'].map((name) => `${name}@example.com`);
    const unsure = o.ledger().filter((record) => textOf(record, 'status') === 'unsure').map((record) => textOf(record, 'recipient'));
    expect(unsure).toHaveLength(1);
    expect([...o.mailer.sent.map(({ to }) => to), ...unsure].sort()).toEqual(everybody);
  });

  it('stops before the platform stops it and goes on in the next run', () => {
    const o = office();
    o.elapsedMs = 280_000;
    const ended = runDispatcher(o.app());
    expect(ended.counts).toMatchObject({ mailsSent: 0, mailsWaiting: 3 });
    expect(ended.notDone).toEqual(['อีเมล 3 ฉบับส่งไม่ทันในรอบนี้ ระบบจะส่งต่อเองในอีกประมาณ 1 ชั่วโมง']);
    expect([...o.continuation.planned]).toEqual([['sendSoon', 60 * 60_000]]);
    o.elapsedMs = 0;
    expect(runDispatcher(o.app()).counts).toMatchObject({ mailsSent: 3, mailsWaiting: 0 });
  });

  it('takes a quota that ends early as waiting, not as failed', () => {
    const o = office();
    o.mailer.outcomes = [{ kind: 'sent' }, { kind: 'quota' }];
    expect(runDispatcher(o.app()).counts).toMatchObject({ mailsSent: 1, mailsWaiting: 2, failed: 0 });
    expect(o.continuation.planned.size).toBe(0);
  });

  it('tries no more mails where two in a row leave it open whether they went, and sends the others an hour later', () => {
    const o = office({ today: '2024-11-02' });
    const noAnswer = { kind: 'unsure', message: 'ระบบอีเมลตอบว่า Service timed out' } as const;
    o.mailer.outcomes = [{ kind: 'sent' }, noAnswer, noAnswer, noAnswer];
    const ended = runDispatcher(o.app());
    expect(ended.counts).toMatchObject({ mailsSent: 1, unsure: 2, mailsWaiting: 4 });
    expect(ended.notDone.join()).toContain('บริการอีเมลของ Google ไม่พร้อมอยู่ชั่วคราว อีเมล 4 ฉบับจะส่งต่อเองในอีกประมาณ 1 ชั่วโมง');
    expect([...o.continuation.planned]).toEqual([['sendSoon', 60 * 60_000]]);
    o.mailer.outcomes = [];
    expect(runDispatcher(o.app()).counts).toMatchObject({ mailsSent: 4, mailsWaiting: 0 });
    expect(new Set(o.mailer.sent.map(({ to }) => to)).size).toBe(7); // the stand-in keeps what it left open too
    expect(o.mailer.sent).toHaveLength(7);
  });

  it('goes on behind one mail that nobody knows of', () => {
    const o = office();
    o.mailer.outcomes = [{ kind: 'unsure', message: 'ก' }];
    expect(runDispatcher(o.app()).counts).toMatchObject({ mailsSent: 2, unsure: 1, mailsWaiting: 0 });
    expect(o.continuation.planned.size).toBe(0);
  });

  it('keeps mails that an overrun service refused, and sends them an hour later', () => {
    const o = office();
    const busy = { kind: 'busy', message: 'บริการอีเมลของ Google ไม่พร้อมอยู่ชั่วคราว' } as const;
    o.tables.append('outbox', [{ key: 'r1', to: 'a@example.com', subject: 'ใบรับ', bodyText: 'ได้รับแล้ว', kind: 'receipt', status: 'queued' }]);
    o.mailer.outcomes = [busy, busy];
    expect(runDispatcher(o.app()).counts).toMatchObject({ mailsSent: 0, mailsWaiting: 3, receiptsWaiting: 1, failed: 0, unsure: 0 });
    expect([...o.continuation.planned]).toEqual([['sendSoon', 60 * 60_000]]);
    expect(runDispatcher(o.app()).counts).toMatchObject({ mailsSent: 3, receiptsSent: 1, mailsWaiting: 0 });
    expect(o.mailer.sent).toHaveLength(4);
  });

  it('sends again where a person decides so', () => {
    const o = office();
    o.mailer.outcomes = ['crash'];
    expect(() => runDispatcher(o.app())).toThrow();
    runDispatcher(o.app());
    o.tables.update('message-ledger', [{ index: 0, cells: { decision: 'again' } }]);
    runDispatcher(o.app());
    expect(o.mailTo('officer.4301@example.com')).toHaveLength(1);
  });

  it('refuses while another run holds the lease, and goes on when it is dead', () => {
    const o = office();
    o.notes.set('dispatcher.lease', `${o.today}T07:05:00 other`);
    expect(runDispatcher(o.app()).status).toBe('refused');
    o.notes.set('dispatcher.lease', `${o.today}T06:00:00 other`);
    expect(runDispatcher(o.app()).counts).toMatchObject({ mailsSent: 3 });
  });

  it('only queues the wish of someone who does not own the trigger', () => {
    const o = office();
    o.notes.set('dispatcher.owner', 'owner@example.com');
    o.caller = 'other@example.com';
    expect(runDispatcher(o.app()).counts).toEqual({ queued: 1 });
    expect(o.mailer.sent).toHaveLength(0);
  });
});

describe('runDispatcher: LINE', () => {
  const eve = { today: '2024-10-29' };

  it('pushes one digest a day to the group, without names of people', () => {
    const o = office(eve);
    expect(runDispatcher(o.app()).counts).toMatchObject({ linePushes: 1, lineReached: 30 });
    runDispatcher(o.app());
    expect(o.line.requests).toHaveLength(1);
    const text = o.line.requests[0]?.body.messages[0]?.text ?? '';
    expect(text).toContain('ค้างทั้ง 3 อำเภอ');
    expect(text).not.toMatch(/ตัวอย่าง|@/);
  });

  it('tells the province alone that the office does not use LINE', () => {
    const o = office(eve);
    o.line = new FakeLine(null);
    runDispatcher(o.app());
    expect(o.mailer.sent.filter(({ text }) => text.includes('ยังไม่ได้ตั้งค่า LINE')).map(({ to }) => to)).toEqual(['province@example.com']);
  });

  it('does not push where the month’s quota does not hold the group', () => {
    const o = office(eve);
    o.line.used = 280;
    runDispatcher(o.app());
    expect(o.line.requests).toHaveLength(0);
    expect(o.mailer.sent[0]?.text).toContain('โควตา LINE เดือนนี้เหลือ 20 คน');
  });

  it('tries a push again with the same key after a crash, so that it arrives once', () => {
    const o = office(eve);
    o.line.outcomes = ['crash'];
    expect(() => runDispatcher(o.app())).toThrow();
    runDispatcher(o.app());
    expect(o.line.requests.map(({ retryKey }) => retryKey)).toEqual([o.line.requests[0]?.retryKey, o.line.requests[0]?.retryKey]);
    expect(o.line.accepted.size).toBe(1);
  });

  it('leaves a push unsure when LINE does not confirm within a day', () => {
    const o = office(eve);
    o.line.outcomes = ['crash'];
    expect(() => runDispatcher(o.app())).toThrow();
    o.nextDay(2);
    expect(runDispatcher(o.app()).counts).toMatchObject({ unsure: 1 });
  });
});

describe('runDispatcher: calls', () => {
  it('reads each table once, however many rows there are', () => {
    const o = office();
    runDispatcher(o.app());
    expect(o.tables.counts.read).toBe(10);
  });
});
