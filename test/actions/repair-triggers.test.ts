// Installing and repairing the unattended runs.
import { repairTriggers } from '../../src/actions/repair-triggers';
import { FakeTriggers } from '../fakes/triggers';

function office(handlers: readonly string[] = [], notes: Record<string, string> = {}, email = 'owner@example.com') {
  const triggers = new FakeTriggers(handlers);
  const kept = new Map(Object.entries(notes));
  return {
    triggers, kept,
    app: {
      triggers, caller: { email: () => email }, clock: { today: () => '2024-10-28' as never, now: () => '2024-10-28T09:00:00', elapsedMs: () => 0 },
      notebook: { get: (key: string) => kept.get(key) ?? null, set: (key: string, value: string) => { kept.set(key, value); }, remove: (key: string) => { kept.delete(key); } },
    },
  };
}
const handlers = (triggers: FakeTriggers): readonly string[] => triggers.list().map(({ handler }) => handler);

describe('repairTriggers', () => {
  it('installs one daily run and one form trigger and keeps their owner', () => {
    const { app, triggers, kept } = office();
    expect(repairTriggers(app).counts).toEqual({ created: 2, removed: 0 });
    expect(handlers(triggers)).toEqual(['runDailyDispatcher', 'onFormSubmitted']);
    expect(kept.get('dispatcher.owner')).toBe('owner@example.com');
  });

  it('changes nothing when all is well', () => {
    const { app } = office(['runDailyDispatcher', 'onFormSubmitted'], { 'dispatcher.owner': 'owner@example.com' });
    expect(repairTriggers(app).counts).toEqual({ created: 0, removed: 0 });
  });

  it('removes what is doubled and leaves triggers of other work alone', () => {
    const { app, triggers } = office(['runDailyDispatcher', 'continueDocuments', 'runDailyDispatcher', 'onFormSubmitted', 'onFormSubmitted']);
    expect(repairTriggers(app).counts).toEqual({ created: 0, removed: 2 });
    expect(handlers(triggers)).toEqual(['runDailyDispatcher', 'continueDocuments', 'onFormSubmitted']);
  });

  it('refuses beside a living owner, and takes over where asked or where the owner fell silent', () => {
    const alive = { 'dispatcher.owner': 'first@example.com', 'dispatcher.last-good-run': '2024-10-28T07:05:00 first@example.com' };
    const beside = office([], alive, 'second@example.com');
    expect(repairTriggers(beside.app).status).toBe('refused');
    expect(beside.triggers.list()).toEqual([]);
    expect(repairTriggers(beside.app, true).status).toBe('done');
    expect(beside.kept.get('dispatcher.owner')).toBe('second@example.com');
    const silent = office([], { ...alive, 'dispatcher.last-good-run': '2024-10-26T07:05:00 first@example.com' }, 'second@example.com');
    expect(repairTriggers(silent.app).status).toBe('done');
  });
});
