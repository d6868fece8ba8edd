// Decisions about messages in doubt: single mails, digests of LINE that were refused today, rows that are gone.
import { decideMessage, readUndecided } from '../../src/actions/decide-messages';
import { runDispatcher } from '../../src/actions/run-dispatcher';
import { textOf } from '../../src/domain/table/record';
import { ReminderOffice, sampleRule } from '../fakes/reminder-office';

const R03 = sampleRule({ id: 'R03' });

it('lets a single mail in doubt go again first, or rest', () => {
  const o = new ReminderOffice();
  o.tables.append('outbox', ['r1', 'r2'].map((key) => ({ key, to: `${key}@example.com`, subject: 'ใบรับ', bodyText: 'ได้รับแล้ว', kind: 'receipt', status: 'unsure' })));
  expect(readUndecided(o.app()).map(({ id }) => id)).toEqual(['r1', 'r2']);
  expect(decideMessage(o.app(), { table: 'outbox', id: 'r1', decision: 'again' }).status).toBe('done');
  expect(decideMessage(o.app(), { table: 'outbox', id: 'r2', decision: 'arrived' }).status).toBe('done');
  expect(decideMessage(o.app(), { table: 'outbox', id: 'r2', decision: 'again' }).status).toBe('refused');
  runDispatcher(o.app());
  expect(o.mailer.sent.map(({ to }) => to)).toEqual(['r1@example.com']);
});

it('lets a digest that LINE refused today go again after LINE was mended, and only today', () => {
  const o = new ReminderOffice({ rules: [R03], today: '2024-10-29' });
  o.line.outcomes = [{ kind: 'refused', message: 'ไม่พบกลุ่ม' }];
  runDispatcher(o.app());
  const [refused] = readUndecided(o.app());
  expect(refused).toMatchObject({ channel: 'line', isRefused: true });
  const given = { table: 'message-ledger', id: refused?.id ?? '' };
  expect(decideMessage(o.app(), { ...given, decision: 'arrived' }).status).toBe('refused');
  expect(decideMessage(o.app(), { ...given, decision: 'again' }).status).toBe('done');
  expect(runDispatcher(o.app()).counts).toMatchObject({ linePushes: 1 });
  expect(new Set(o.line.requests.map(({ retryKey }) => retryKey)).size).toBe(2);
  expect(o.ledger().filter((record) => textOf(record, 'channel') === 'line').map((record) => textOf(record, 'status'))).toEqual(['failed', 'sent']);
  o.line.outcomes = [{ kind: 'refused', message: 'ไม่พบกลุ่ม' }];
  o.nextDay();
  runDispatcher(o.app());
  expect(readUndecided(o.app())).toHaveLength(1);
  o.nextDay();
  expect(readUndecided(o.app())).toEqual([]);
});
