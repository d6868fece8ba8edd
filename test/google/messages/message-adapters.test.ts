// The mail, LINE and trigger adapters on the workspace's stand-ins; LINE itself is answered by a short script.
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { mailModule } from '../../../src/workspace/services/mail/module';
import { propertiesModule } from '../../../src/workspace/services/properties/module';
import { scriptModule } from '../../../src/workspace/services/script/module';
import { utilitiesModule } from '../../../src/workspace/services/utilities/module';
import { Rig } from '../../workspace/rig';

const ROOT = join(__dirname, '../../..');
const SOURCE = `
export { platformMailer } from './src/google/mail/platform-mailer';
export { platformLineGateway } from './src/google/line/line-gateway';
export { platformTriggers } from './src/google/triggers/platform-triggers';
export { lineRequest } from './src/domain/messages/line-request';
`;
const GROUP = `C${'a'.repeat(32)}`;
const KEY = '00000000-0000-5000-8000-000000000001';

/** `adapters`, and a UrlFetchApp that answers from `answers` by path and keeps what it was asked in `asked`. */
const SCRIPT = `
${buildSync({ stdin: { contents: SOURCE, resolveDir: ROOT, loader: 'ts' }, bundle: true, write: false, format: 'iife', globalName: 'adapters', target: 'es2020', charset: 'utf8' }).outputFiles[0]?.text ?? ''}
var asked = [];
var answers = {};
var UrlFetchApp = { fetch: function (url, options) {
  asked.push({ url: url, method: options.method, mute: options.muteHttpExceptions, headers: options.headers, payload: options.payload });
  var answer = answers[url.replace('https://api.line.me', '')];
  if (answer === undefined) throw new Error('Address unavailable: ' + url + ' with secret-token');
  return { getResponseCode: function () { return answer.status; }, getHeaders: function () { return answer.headers || {}; }, getContentText: function () { return answer.body || '{}'; } };
} };
var line = adapters.platformLineGateway(function () { return '20241027'; });
var keep = function (token, place) { line.keepToken(token); line.keepPlace(place); };
`;

function rig(): Rig {
  return new Rig({ modules: [mailModule, propertiesModule, scriptModule, utilitiesModule] });
}

test('a mail counts the day’s quota down, and a bad address is surely not sent', () => {
  expect(rig().run(`${SCRIPT}
    var before = adapters.platformMailer.remainingToday();
    var sent = adapters.platformMailer.send({ to: 'x@example.com', subject: 'ก', text: 'ข', html: '<p>ข</p>', name: 'ระบบ' });
    return { sent: sent.kind, used: before - adapters.platformMailer.remainingToday(), bad: adapters.platformMailer.send({ to: 'no address', subject: 'ก', text: 'ข', html: '', name: 'ระบบ' }).kind };`))
    .toEqual({ sent: 'sent', used: 1, bad: 'refused' });
});

test('LINE is not set up until a token and a place are kept, and again after the token is forgotten', () => {
  expect(rig().run(`${SCRIPT}
    var states = [line.target()]; keep('secret-token', { groupId: '${GROUP}' }); states.push(line.target()); keep('secret-token', 'none'); states.push(line.target()); keep('secret-token', 'friends'); states.push(line.target()); line.keepToken(''); states.push(line.target());
    return states;`)).toEqual([null, { kind: 'group', id: GROUP }, null, { kind: 'friends' }, null]);
});

test('a push carries token, retry key and body, and an accepted repeat counts as sent', () => {
  const result = rig().run(`${SCRIPT}
    keep('secret-token', { groupId: '${GROUP}' });
    answers['/v2/bot/message/push'] = { status: 409, headers: { 'x-line-accepted-request-id': 'r1' } };
    var outcome = line.send(adapters.lineRequest(line.target(), ['สวัสดี'], '${KEY}').value);
    return { outcome: outcome.kind, asked: asked[0] };`) as { outcome: string; asked: { payload: string } };
  expect(result).toMatchObject({ outcome: 'sent', asked: { url: 'https://api.line.me/v2/bot/message/push', method: 'post', mute: true, headers: { 'X-Line-Retry-Key': KEY, Authorization: 'Bearer secret-token' } } });
  expect(JSON.parse(result.asked.payload)).toEqual({ to: GROUP, messages: [{ type: 'text', text: 'สวัสดี' }] });
});

test('a network that fails is worth another try and never shows the token', () => {
  const outcome = rig().run(`${SCRIPT}
    keep('secret-token', 'friends');
    return line.send(adapters.lineRequest(line.target(), ['สวัสดี'], '${KEY}').value);`);
  expect(outcome).toMatchObject({ kind: 'retry' });
  expect(JSON.stringify(outcome)).not.toContain('secret-token');
});

test('quota, members and names are read as LINE gives them', () => {
  expect(rig().run(`${SCRIPT}
    keep('secret-token', { groupId: '${GROUP}' });
    answers['/v2/bot/message/quota'] = { status: 200, body: '{"type":"limited","value":300}' };
    answers['/v2/bot/message/quota/consumption'] = { status: 200, body: '{"totalUsage":60}' };
    answers['/v2/bot/group/${GROUP}/members/count'] = { status: 200, body: '{"count":30}' };
    answers['/v2/bot/group/${GROUP}/summary'] = { status: 200, body: '{"groupId":"${GROUP}","groupName":"กลุ่มตัวอย่าง"}' };
    answers['/v2/bot/info'] = { status: 200, body: '{"displayName":"บัญชีตัวอย่าง"}' };
    return [line.quota(), line.reach(), line.identity()];`)).toEqual([{ limit: 300, used: 60 }, 30, { account: 'บัญชีตัวอย่าง', group: 'กลุ่มตัวอย่าง' }]);
});

test('a token that LINE refuses is said in plain words', () => {
  expect(rig().run(`${SCRIPT} keep('bad', { groupId: '${GROUP}' }); answers['/v2/bot/info'] = { status: 401 }; answers['/v2/bot/message/quota'] = { status: 401 }; return [line.identity(), line.quota()];`))
    .toEqual([expect.stringContaining('โทเค็น LINE ใช้ไม่ได้'), expect.stringContaining('โทเค็น LINE ใช้ไม่ได้')]);
});

test('a daily trigger is listed by its handler and can be removed', () => {
  expect(rig().run(`${SCRIPT}
    var triggers = adapters.platformTriggers(function () { return null; }, 'Asia/Bangkok');
    triggers.createDaily('runDailyDispatcher', 7);
    var listed = triggers.list();
    triggers.remove(listed[0].id);
    return [listed.map(function (t) { return t.handler; }), triggers.list().length];`)).toEqual([['runDailyDispatcher'], 0]);
});
