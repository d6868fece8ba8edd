// LINE requests: captured, checked and answered as the platform answers.
import type { LineRecord } from '../../../../src/workspace/services/url-fetch/line-record';
import { urlFetchModule } from '../../../../src/workspace/services/url-fetch/module';
import { Rig } from '../../rig';

const GROUP = `C${'a'.repeat(32)}`;
const USER = `U${'b'.repeat(32)}`;
const KEY = '123e4567-e89b-42d3-a456-426614174000';
const rig = (): Rig => new Rig({ modules: [urlFetchModule] });
const CALL = `const call = (path, body, extra) => { const o = { muteHttpExceptions: true, headers: Object.assign({ Authorization: "Bearer secret-token" }, extra) };
  if (body) { o.method = "post"; o.contentType = "application/json"; o.payload = JSON.stringify(body); }
  const r = UrlFetchApp.fetch("https://api.line.me/v2/bot/" + path, o); return [r.getResponseCode(), JSON.parse(r.getContentText()), r.getHeaders()]; };
  const text = (t) => [{ type: "text", text: t }];`;

describe('LINE', () => {
  it('captures a push with the token masked and counts the people of the group', () => {
    const one = rig();
    const [status, body] = one.run(`${CALL} return call("message/push", { to: "${GROUP}", messages: text("สวัสดี") })`) as [number, { sentMessages: { id: string }[] }];
    expect([status, body.sentMessages.length, /^\d{18}$/.test(body.sentMessages[0]?.id ?? '')]).toEqual([200, 1, true]);
    const [record] = one.store.collection<LineRecord>('line').values();
    expect(record).toMatchObject({ sequence: 1, method: 'POST', url: 'https://api.line.me/v2/bot/message/push', status: 200, recipients: 12, body: { to: GROUP, messages: [{ type: 'text', text: 'สวัสดี' }] } });
    expect(JSON.stringify(record)).not.toContain('secret-token');
    expect(record?.headers['Authorization']).toBe('Bearer ***');
    expect(one.run(`${CALL} return [call("message/quota")[1], call("message/quota/consumption")[1]]`)).toEqual([{ type: 'limited', value: 300 }, { totalUsage: 12 }]);
  });
  it('answers the same retry key with 409 and the accepted request, for 24 hours', () => {
    const one = rig();
    const push = `return call("message/push", { to: "${USER}", messages: text("x") }, { "X-Line-Retry-Key": "${KEY}" })`;
    const [, , first] = one.run(`${CALL} ${push}`) as [number, unknown, Record<string, string>];
    const [status, , second] = one.run(`${CALL} ${push}`) as [number, unknown, Record<string, string>];
    expect([status, second['x-line-accepted-request-id']]).toEqual([409, first['x-line-request-id']]);
    expect(one.run(`${CALL} return call("message/quota/consumption")[1].totalUsage`)).toBe(1);
    one.nowMs += 24 * 3_600_000;
    expect((one.run(`${CALL} ${push}`) as [number])[0]).toBe(200);
  });
  it.each([
    ['no token', `return UrlFetchApp.fetch("https://api.line.me/v2/bot/info", { muteHttpExceptions: true }).getResponseCode()`, 401],
    ['a bad recipient', `return call("message/push", { to: "x", messages: text("a") })[0]`, 400], ['no message', `return call("message/push", { to: "${GROUP}", messages: [] })[0]`, 400],
    ['six messages', `return call("message/push", { to: "${GROUP}", messages: Array(6).fill({ type: "text", text: "a" }) })[0]`, 400], ['a long text', `return call("message/push", { to: "${GROUP}", messages: text("x".repeat(5001)) })[0]`, 400],
    ['a group in a multicast', `return call("message/multicast", { to: ["${GROUP}"], messages: text("a") })[0]`, 400], ['a multicast', `return call("message/multicast", { to: ["${USER}"], messages: text("a") })[0]`, 200],
    ['a broadcast', 'return call("message/broadcast", { messages: text("a") })[0]', 200], ['a reply with a retry key', `return call("message/reply", { replyToken: "t", messages: text("a") }, { "X-Line-Retry-Key": "${KEY}" })[0]`, 400],
    ['an unknown address', 'return call("nothing")[0]', 404],
  ])('answers %s', (_name, code, status) => {
    expect(rig().run(`${CALL} ${code}`)).toBe(status);
  });
  it('stops at the monthly limit, and starts anew in the next month', () => {
    const one = rig();
    const codes = one.run(`${CALL} const codes = []; for (let i = 0; i < 26; i++) codes.push(call("message/push", { to: "${GROUP}", messages: text("a") })); return [codes[24][0], codes[25][0], codes[25][1]]`);
    expect(codes).toEqual([200, 429, { message: 'You have reached your monthly limit.' }]);
    one.nowMs = Date.UTC(2024, 9, 31, 15, 0);
    expect(one.run(`${CALL} return call("message/quota/consumption")[1].totalUsage`)).toBe(0);
  });
  it('tells of groups and people', () => {
    expect(rig().run(`${CALL} return [call("group/${GROUP}/members/count")[1], call("group/${GROUP}/summary")[1].groupId, call("profile/${USER}")[1].userId]`)).toEqual([{ count: 12 }, GROUP, USER]);
  });
});
