// The message ledger under any history: what may have gone is never sent again by itself, what surely did not go is not forgotten.
import fc from 'fast-check';
import { addDays, toIsoDate } from '../../src/domain/calendar/iso-date';
import { countsAsTold, ledgerId, ToldIndex, type LedgerEntry } from '../../src/domain/messages/ledger';
import { recoveriesOf } from '../../src/domain/messages/recovery';

const DAY = toIsoDate('2024-10-28');
const NOW = '2024-10-29T07:10:00';

const entry: fc.Arbitrary<LedgerEntry> = fc.record({
  attempt: fc.integer({ min: 1, max: 50 }), channel: fc.constantFrom('mail' as const, 'line' as const), recipient: fc.constantFrom('a@example.com', 'b@example.com'), body: fc.constantFrom('', 'ข้อความ'),
  status: fc.constantFrom('queued' as const, 'sending' as const, 'sent' as const, 'failed' as const, 'retry' as const, 'unsure' as const, 'carried' as const), decision: fc.constantFrom('' as const, 'arrived' as const, 'again' as const),
  hours: fc.integer({ min: 0, max: 60 }), offset: fc.integer({ min: -10, max: 7 }),
}).map(({ attempt, hours, offset, ...rest }) => ({
  ...rest, id: ledgerId(DAY, rest, attempt), day: DAY, subject: 'เรื่อง', items: [{ obligationId: 'R01', unit: '4301', dueOn: addDays(DAY, 3), offset }], reached: 1,
  claimedAt: new Date(Date.parse(`${NOW}Z`) - hours * 3_600_000).toISOString().slice(0, 19), settledAt: '', run: 'r', note: '',
}));
const history = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 20 });

test('a claimed mail becomes unsure, never queued again; what is settled stays', () => {
  fc.assert(fc.property(history, (entries) => {
    const recovered = recoveriesOf(entries, NOW);
    for (const { entry: before, status } of recovered) {
      expect(['queued', 'sending', 'retry']).toContain(before.status);
      if (before.status === 'queued') expect(status).toBe('carried');
      else if (before.channel === 'mail') expect(status).toBe('unsure');
      else expect(['retry', 'unsure']).toContain(status);
    }
    expect(recovered).toHaveLength(entries.filter(({ status }) => ['queued', 'sending', 'retry'].includes(status)).length);
  }));
});

test('a second recovery changes nothing more but LINE messages whose key still holds', () => {
  fc.assert(fc.property(history, (entries) => {
    const changes = new Map(recoveriesOf(entries, NOW).map(({ entry: before, status }) => [before.id, status]));
    const after = entries.map((one) => ({ ...one, status: changes.get(one.id) ?? one.status }));
    for (const { entry: one, status } of recoveriesOf(after, NOW)) expect([one.channel, one.status, status]).toEqual(['line', 'retry', 'retry']);
  }));
});

test('what was told is known whatever the order of the rows, and what did not go is not counted', () => {
  fc.assert(fc.property(history, (entries) => {
    const asked = { obligationId: 'R01', unit: '4301', dueOn: addDays(DAY, 3) } as const;
    for (const recipient of ['a@example.com', 'b@example.com']) {
      const to = { channel: 'mail' as const, recipient };
      expect(new ToldIndex([...entries].reverse()).about(to, asked)).toEqual(new ToldIndex(entries).about(to, asked));
      const told = entries.filter((one) => one.channel === 'mail' && one.recipient === recipient && countsAsTold(one));
      expect(new ToldIndex(entries).about(to, asked)?.offset ?? null).toBe(told.length === 0 ? null : Math.min(...told.map(({ items }) => items[0]?.offset ?? 0)));
    }
  }));
});
