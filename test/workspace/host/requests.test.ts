// Web apps, pages and cards as they reach a script.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerWebApp, callCard, callFromPage } from '../../../src/workspace/host/requests';
import { buildPaths, Workspace } from '../../../src/workspace/host/workspace';
import { stageProject } from '../../../src/workspace/host/project-files';

const ROOT = join(__dirname, '../../..');
const SOURCE = `
function doGet(e) { return HtmlService.createHtmlOutput('<p>' + e.parameter.name + ' ' + e.parameters.name.length + ' ' + e.contentLength + '</p>'); }
function doPost(e) { return ContentService.createTextOutput(JSON.stringify({ got: JSON.parse(e.postData.contents), type: e.postData.type, headers: e.headers })).setMimeType(ContentService.MimeType.JSON); }
function echo(value) { return value; }
function today() { return { at: new Date() }; }
function hidden_() { return 1; }
function fails() { throw new Error('ไม่สำเร็จ'); }
function home() { return CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle('หน้าแรก')).build(); }
`;

describe('calls from outside', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tambon-requests-'));
  let workspace: Workspace;
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'program.gs'), SOURCE);
    workspace = new Workspace({ build: buildPaths(ROOT), directory: join(folder, 'workspace') });
    stageProject([join(folder, 'program.gs')], workspace.stageDir());
    workspace.bind('staged', { kind: 'spreadsheet', id: 'none' });
  });
  afterAll(() => { workspace.close(); rmSync(folder, { recursive: true, force: true }); });

  it('#120 gives doGet the query and answers with its page', () => {
    expect(answerWebApp(workspace, { method: 'GET', queryString: 'name=a&name=b' })).toEqual({ status: 200, contentType: 'text/html', body: '<p>a 2 -1</p>' });
  });
  it('#120 gives doPost the body and no headers', () => {
    const answer = answerWebApp(workspace, { method: 'POST', queryString: '', body: '{"ก":1}', contentType: 'application/json' });
    expect(answer.contentType).toBe('application/json');
    expect(JSON.parse(answer.body)).toEqual({ got: { ก: 1 }, type: 'application/json' });
  });
  it('#132 carries plain data from a page and back, undefined items as null', () => {
    expect(callFromPage(workspace, { functionName: 'echo', args: [{ a: [1, undefined, 'ก'] }] })).toEqual({ ok: true, value: { a: [1, null, 'ก'] } });
  });
  it.each([['a date', new Date(0)], ['a function', () => 1], ['a nested date', { when: new Date(0) }]])('#132 refuses %s as an argument', (_name, value) => {
    expect(callFromPage(workspace, { functionName: 'echo', args: [value] }).ok).toBe(false);
  });
  it('#132 gives null where a function returns a date', () => {
    expect(callFromPage(workspace, { functionName: 'today', args: [] })).toEqual({ ok: true, value: null });
  });
  it('#132 does not reach functions that end in an underscore', () => {
    expect(callFromPage(workspace, { functionName: 'hidden_', args: [] }).ok).toBe(false);
  });
  it('hands the error of the script to the page', () => {
    expect(callFromPage(workspace, { functionName: 'fails', args: [] })).toMatchObject({ ok: false, error: { message: 'ไม่สำเร็จ' } });
  });
  it('gives a card as JSON', () => {
    expect(JSON.stringify(callCard(workspace, { functionName: 'home' }))).toContain('หน้าแรก');
  });
});
