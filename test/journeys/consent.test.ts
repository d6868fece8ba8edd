// Consent over the built add-on: each entry asks for what it uses, nothing is asked for that no entry uses, and what is missing is said in Thai.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERMISSIONS } from '../../src/domain/upkeep/permissions';
import { scopesOf } from '../../src/entry/entry-permissions';
import { callFromPage } from '../../src/workspace/host/requests';
import type { PersonAtScreen } from '../../src/workspace/kernel/execution';
import { watchCalls } from '../builders/watch-calls';
import { withLine } from '../faults/office-stages';
import type { BundleOffice } from './bundle-office';

const DIST = join(__dirname, '../../build/dist');
const ENTRIES = [...readFileSync(join(DIST, 'Code.js'), 'utf8').matchAll(/^function (\w+)\(\) \{ return tambon\./gm)].map(([, name = '']) => name);
const AT = 'https://www.googleapis.com/auth/';
const MAIL = `${AT}script.send_mail`;
/** Simple triggers run without consent. */
const SIMPLE = ['onOpen', 'onEdit'];

/** The scope that a call of a service needs; a sign that nothing is needed is left out. */
const NEEDS: readonly (readonly [call: RegExp, scope: string])[] = [
  [/^SpreadsheetApp\./, `${AT}spreadsheets`], [/^FormApp\./, `${AT}forms`], [/^DocumentApp\./, `${AT}documents`], [/^DriveApp\./, `${AT}drive`], [/^MailApp\./, MAIL],
  [/^UrlFetchApp\./, `${AT}script.external_request`], [/^ScriptApp\.(?:newTrigger|getProjectTriggers|deleteTrigger)$/, `${AT}script.scriptapp`], [/^Session\.get\w+User$/, `${AT}userinfo.email`], [/\.show(?:ModalDialog|Sidebar)$/, `${AT}script.container.ui`],
];
const PAGE_ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  readDocumentPlan: [{ kind: 'mou', topic: '', period: '' }], makeChosenDocuments: [{ kind: 'mou', topic: '', period: '' }, ['430104']], generateMous: [{ units: ['430104'] }],
  doSetupStep: ['mail', {}], doSelectionStep: ['allocate'], saveReplacement: [{ tambonCode: '430104', newTambonCode: '430106', reason: 'ทดลอง' }], saveRelease: [{ districtCode: '4301', reason: 'ทดลอง' }],
  readOrder: ['signedCopy', ''], sendOrder: ['freshTemplate', { kind: 'mou' }], doMonthDeed: ['compile', '2567-12'], doEvaluationDeed: ['announce'], doLineStep: ['test', {}], readMonth: ['2567-12'],
};

function person(shown: string[] = []): PersonAtScreen {
  return { ask: (question) => { shown.push(JSON.stringify(question)); return { button: question.buttons.startsWith('YES') ? 'YES' : 'OK', text: '' }; }, show: () => undefined };
}

/** Scopes that an entry's calls need, and that it does not ask for. */
function unasked(name: string): readonly string[] {
  const office = withLine().open();
  const used = new Set<string>();
  watchCalls(office, { before: (call) => { for (const [pattern, scope] of NEEDS) if (pattern.test(call)) used.add(scope); } }, () => {
    office.workspace.run({ functionName: name, mode: 'menu', person: person(), args: PAGE_ARGUMENTS[name] ?? [] });
  });
  return [...used].filter((scope) => !scopesOf(name).includes(scope));
}

function withholding(scope: string): BundleOffice {
  const office = withLine().open();
  office.workspace.store.collection('consent').set('province@example.com', { withheld: [scope] });
  return office;
}

describe('entries', () => {
  it.each(ENTRIES.filter((name) => !SIMPLE.includes(name)))('%s asks for every permission that its calls need', (name) => {
    expect(unasked(name)).toEqual([]);
  });

  it('ask together for exactly what the manifest lists and the manuals explain', () => {
    const { oauthScopes } = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8')) as { oauthScopes: string[] };
    expect([...new Set(ENTRIES.flatMap(scopesOf))].sort()).toEqual([...oauthScopes].sort());
    expect(PERMISSIONS.map(({ scope }) => scope).sort()).toEqual([...oauthScopes].sort());
    const manual = readFileSync(join(__dirname, '../../docs/permissions.md'), 'utf8');
    expect(PERMISSIONS.filter(({ scope, title }) => !manual.includes(scope.replace(AT, '')) || !manual.includes(title))).toEqual([]);
  });
});

describe('a person who left out a permission', () => {
  it('is told which at the screen, before anything is done, and the platform asks', () => {
    const office = withholding(MAIL);
    const shown: string[] = [];
    const result = office.workspace.run({ functionName: 'sendTestMessage', mode: 'menu', person: person(shown) });
    expect(shown.join()).toMatch(/ยังไม่ได้ให้สิทธิ์ “ส่งอีเมลในนามของท่าน”.*ยังไม่มีอะไรเปลี่ยน/);
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining(`Required permissions: ${MAIL}`) as string } });
    expect(office.mails()).toEqual([]);
  });

  it('is told on a page, and by the failure of an unattended run', () => {
    const office = withholding(MAIL);
    expect(JSON.stringify(callFromPage(office.workspace, { functionName: 'readPanel', args: [] }))).toContain('ยังไม่ได้ให้สิทธิ์ “ส่งอีเมลในนามของท่าน”');
    expect(office.workspace.run({ functionName: 'runDailyDispatcher', mode: 'trigger', args: [{ triggerUid: '1' }] })).toMatchObject({ ok: false, error: { message: expect.stringContaining('ส่งอีเมลในนามของท่าน') as string } });
    expect(office.mails()).toEqual([]);
  });

  it('goes on with what needs it not', () => {
    expect(withholding(MAIL).run('allocateQuota').status).toBe('done');
  });

  it('is told by the doctor what each missing permission is for', () => {
    const office = withholding(MAIL);
    const { value } = callFromPage(office.workspace, { functionName: 'readInstallation', args: [] }) as { value: { value: { id: string; state: string; sentences: string[] }[] } };
    expect(value.value.find(({ id }) => id === 'consent')).toMatchObject({ state: 'wrong', sentences: [expect.stringContaining('ยังไม่ได้ให้สิทธิ์ 1 ข้อ'), expect.stringContaining('ส่งข้อความเตือน')] as string[] });
  });
});
