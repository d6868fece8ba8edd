// A captured group is kept only where LINE knows it and a person chose it; the account's former webhook comes back.
import { beginCapture, confirmGroup, readCapture, takeInWebhook, type CaptureApp } from '../../src/actions/capture-line-group';
import { FakeLine, SAMPLE_GROUP } from '../fakes/line';
import { ReminderOffice } from '../fakes/reminder-office';

const WEB_APP = 'https://script.google.com/a/macros/example.com/s/AK-1/exec';
const BOT = `U${'0'.repeat(32)}`;

function opened(former: string | null, known: readonly string[]) {
  const o = new ReminderOffice();
  const pointed: string[] = [];
  const app: CaptureApp = {
    ...o.app(), line: new FakeLine({ kind: 'friends' }),
    lineWebhook: {
      account: () => ({ userId: BOT }), endpoint: () => (former === null ? null : { url: former, isActive: true }),
      pointTo: (url) => { pointed.push(url); return ''; }, groupName: (id) => (known.includes(id) ? 'กลุ่มตัวอย่าง' : null),
    },
  };
  expect(beginCapture(app, WEB_APP).status).toBe('done');
  const post = (groupId: string): void => { takeInWebhook(app, { secret: new URL(pointed[0] ?? '').searchParams.get('capture') ?? '', body: JSON.stringify({ destination: BOT, events: [{ type: 'message', message: { type: 'text', text: 'ข้อความส่วนตัว' }, source: { type: 'group', groupId, userId: BOT } }] }) }); };
  return { app, notes: o.notes, pointed, post };
}

it('shows no group that LINE does not know, keeps no text and no person, and refuses a group that nobody saw', () => {
  const { app, notes, post } = opened(null, [SAMPLE_GROUP]);
  post(`C${'9'.repeat(32)}`);
  post(SAMPLE_GROUP);
  expect(readCapture(app)?.groups).toEqual([{ id: SAMPLE_GROUP, name: 'กลุ่มตัวอย่าง' }]);
  expect([...notes.values()].join()).not.toMatch(/ข้อความส่วนตัว|userId/);
  expect(confirmGroup(app, `C${'8'.repeat(32)}`).status).toBe('refused');
  expect(confirmGroup(app, `C${'9'.repeat(32)}`).status).toBe('refused');
  expect(app.line.target()).toEqual({ kind: 'friends' });
});

it('gives the account its former webhook back, also after the capture was begun twice', () => {
  const { app, pointed, post } = opened('https://example.com/before', [SAMPLE_GROUP]);
  expect(beginCapture(app, WEB_APP).status).toBe('done');
  post(SAMPLE_GROUP);
  expect(readCapture(app)?.groups).toEqual([]);
  takeInWebhook(app, { secret: new URL(pointed[1] ?? '').searchParams.get('capture') ?? '', body: JSON.stringify({ destination: BOT, events: [{ type: 'join', source: { type: 'group', groupId: SAMPLE_GROUP } }] }) });
  expect(confirmGroup(app, SAMPLE_GROUP).status).toBe('done');
  expect([pointed.at(-1), app.line.target()]).toEqual(['https://example.com/before', { kind: 'group', id: SAMPLE_GROUP }]);
});
