// The workspace as a host of executions: events, rights, the clock, and what a killed process leaves behind.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { containerFor, createContainer } from '../../../src/workspace/host/containers';
import { advanceTo, raiseEdit, raiseOpen, raiseSubmit } from '../../../src/workspace/host/events';
import { stageProject } from '../../../src/workspace/host/project-files';
import { morningOf } from '../../../src/workspace/host/records';
import { buildPaths, Workspace } from '../../../src/workspace/host/workspace';

const BUILD = buildPaths(join(__dirname, '../../..'));
const HOUR = 3_600_000;

describe('Workspace', () => {
  let folder = '';
  let workspace: Workspace;
  const logged: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tambon-'));
    logged.length = 0;
    workspace = open();
  });
  afterEach(() => {
    workspace.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function open(): Workspace {
    return new Workspace({ build: BUILD, directory: join(folder, 'workspace'), log: (line) => { logged.push(line); } });
  }

  /** Makes `code` the project, bound to a file of that kind. */
  function stage(code: string, kind: 'spreadsheet' | 'form' | 'document' = 'spreadsheet'): void {
    writeFileSync(join(folder, 'code.gs'), code);
    stageProject([join(folder, 'code.gs')], workspace.stageDir());
    workspace.bind('staged', containerFor(workspace, 'staged', kind));
  }

  function value(functionName: string, args: readonly unknown[] = []): unknown {
    const result = workspace.run({ functionName, args });
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  }

  const KEEP = `function keep(name, value) { PropertiesService.getScriptProperties().setProperty(name, JSON.stringify(value)); }
    function kept(name) { return JSON.parse(PropertiesService.getScriptProperties().getProperty(name)); }`;

  it('gives onOpen the file, the rights and the user, and records its menu', () => {
    stage(`${KEEP} function onOpen(e) { keep('e', [e.source.getName(), String(e.authMode), e.user.getEmail(), e.user.nickname]); SpreadsheetApp.getUi().createMenu('M').addItem('I', 'kept').addToUi(); }`);
    expect(raiseOpen(workspace, { user: 'ann@example.com' }).map(({ functionName, result }) => [functionName, result.ok])).toEqual([['onOpen', true]]);
    expect(value('kept', ['e'])).toEqual(['Untitled spreadsheet', 'LIMITED', 'ann@example.com', 'ann']);
    expect(workspace.store.collection('menus').values()).toEqual([{ menus: [{ title: 'M', items: [{ label: 'I', functionName: 'kept' }] }] }]);
  });

  it('#117 gives onEdit the range, its bounds and both values, with the rights of a simple trigger', () => {
    stage(`${KEEP} function onEdit(e) { var mail = 'sent'; try { MailApp.sendEmail('a@example.com', 's', 'b'); } catch (error) { mail = error.message; }
      keep('e', [e.range.getA1Notation(), e.range.rowStart, e.value, e.oldValue === undefined, SpreadsheetApp.getActiveRange().getA1Notation(), mail, JSON.stringify(e.range), Object.keys(e.user).join()]); }`);
    raiseEdit(workspace, { tab: 'Sheet1', a1: 'B2', value: 'x' });
    const place = '{"columnEnd":2,"columnStart":2,"rowEnd":2,"rowStart":2}';
    expect(value('kept', ['e'])).toEqual(['B2', 2, 'x', true, 'B2', expect.stringContaining('Specified permissions are not sufficient to call MailApp.sendEmail'), place, 'email,nickname']);
  });

  it('#119 raises installable edit and change triggers with all rights, as the user who made them', () => {
    stage(`${KEEP} function setUp() { var ss = SpreadsheetApp.getActive(); ScriptApp.newTrigger('edited').forSpreadsheet(ss).onEdit().create(); ScriptApp.newTrigger('changed').forSpreadsheet(ss).onChange().create(); }
      function edited(e) { keep('edited', [String(e.authMode), typeof e.triggerUid, e.source.getId() === SpreadsheetApp.getActive().getId(), Session.getEffectiveUser().getEmail()]); }
      function changed(e) { keep('changed', [e.changeType, String(e.authMode)]); }`);
    workspace.run({ functionName: 'setUp', user: 'maker@example.com' });
    expect(raiseEdit(workspace, { tab: 'Sheet1', a1: 'A1', value: '1', user: 'other@example.com' }).map(({ functionName }) => functionName)).toEqual(['edited', 'changed']);
    expect([value('kept', ['edited']), value('kept', ['changed'])]).toEqual([['FULL', 'string', true, 'maker@example.com'], ['EDIT', 'FULL']]);
  });

  it('lets an installable trigger talk to the person who opens or edits, and to nobody on a submission', () => {
    stage(`function setUp() { var ss = SpreadsheetApp.getActive(); var form = FormApp.create('Ask'); form.addTextItem().setTitle('Q'); var b = ScriptApp.newTrigger('talk').forSpreadsheet(ss);
        b.onOpen().create(); ScriptApp.newTrigger('talk').forSpreadsheet(ss).onEdit().create(); ScriptApp.newTrigger('talk').forForm(form).onFormSubmit().create(); }
      function talk() { return String(SpreadsheetApp.getUi().alert('hello')); }`);
    value('setUp');
    const person = { ask: () => ({ button: 'OK', text: '' }), show: () => undefined };
    const results = (raised: ReturnType<typeof raiseOpen>): readonly unknown[] => raised.map(({ result }) => (result.ok ? result.value : result.error.message));
    expect(results(raiseOpen(workspace, { person }))).toEqual(['OK']);
    expect(results(raiseEdit(workspace, { tab: 'Sheet1', a1: 'B7', value: '1', person }))).toEqual(['OK']);
    const refused = 'Cannot call SpreadsheetApp.getUi() from this context.';
    expect(results(raiseEdit(workspace, { tab: 'Sheet1', a1: 'B7', value: '2' }))).toEqual([refused]);
    expect(results(raiseSubmit(workspace, { form: 'Ask', submission: { answers: { Q: 'x' } } }).raised)).toEqual([refused]);
  });

  it('#116 gives a form’s trigger the response and the form, and a sheet’s trigger values and named values', () => {
    stage(`${KEEP} function setUp() { var form = FormApp.create('Poll'); form.addTextItem().setTitle('Q'); form.addCheckboxItem().setTitle('C').setChoiceValues(['a', 'b']); form.addTextItem().setTitle('Empty');
        form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
        ScriptApp.newTrigger('onForm').forForm(form).onFormSubmit().create(); ScriptApp.newTrigger('onSheet').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create(); }
      function onForm(e) { keep('form', [e.source.getItems().length, e.response.getItemResponses()[0].getResponse(), String(e.authMode), typeof e.triggerUid]); }
      function onSheet(e) { keep('sheet', [e.values, e.namedValues.C, e.range.getRow(), e.range.getSheet().getName()]); }`);
    value('setUp');
    const { raised } = raiseSubmit(workspace, { form: 'Poll', submission: { answers: { Q: 'yes', C: ['a', 'b'] } } });
    expect(raised.map(({ functionName, result }) => [functionName, result.ok])).toEqual([['onForm', true], ['onSheet', true]]);
    expect(value('kept', ['form'])).toEqual([3, 'yes', 'FULL', 'string']);
    expect(value('kept', ['sheet'])).toEqual([['10/28/2024 8:30:00', 'yes', 'a, b', ''], ['a, b'], 2, 'Form Responses 1']);
  });

  it('does not open a form that its program has closed', () => {
    stage(`function setUp() { FormApp.create('Closed').setAcceptingResponses(false).addTextItem().setTitle('Q'); }`);
    value('setUp');
    expect(() => raiseSubmit(workspace, { form: 'Closed', submission: { answers: { Q: 'x' } } })).toThrow(/ปิดรับคำตอบแล้ว/);
  });

  it('runs a trigger in the project that made it, whatever project is the present one', () => {
    stage(`function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); } function tick() { return 'staged'; }`);
    value('install');
    workspace.bind('add-on', createContainer(workspace, 'spreadsheet'));
    expect(advanceTo(workspace, workspace.now() + HOUR).map(({ functionName, result }) => [functionName, result.ok && result.value])).toEqual([['tick', 'staged']]);
  });

  it('#118 tells a clock trigger the time in UTC and fires a one-time one once', () => {
    stage(`function install() { ScriptApp.newTrigger('tick').timeBased().after(5 * 60 * 1000).create(); } function tick(e) { return [e.year, e.month, e['day-of-month'], e.hour, e.minute, e.timezone, e['day-of-week']]; }`);
    value('install');
    expect(advanceTo(workspace, workspace.now() + HOUR).map(({ result }) => result.ok && result.value)).toEqual([[2024, 10, 28, 1, 35, 'UTC', 1]]);
    expect(advanceTo(workspace, workspace.now() + 24 * HOUR)).toEqual([]);
  });

  it('runs the code outside functions once for an event, and not at all for an event without a function', () => {
    stage(`PropertiesService.getScriptProperties().setProperty('loads', Number(PropertiesService.getScriptProperties().getProperty('loads')) + 1);
      function loads() { return PropertiesService.getScriptProperties().getProperty('loads'); }`);
    const loads = value('loads');
    expect(raiseEdit(workspace, { tab: 'Sheet1', a1: 'A1', value: 'x' })).toEqual([]);
    expect(value('loads')).toBe(String(Number(loads) + 1));
    stage(`var loads = 0; loads += 1; function onEdit() { return loads; } // function onOpen() {}`);
    expect(raiseEdit(workspace, { tab: 'Sheet1', a1: 'A1', value: 'y' }).map(({ result }) => result.ok && result.value)).toEqual([1]);
    stage('const onEdit = () => 2;');
    expect(raiseEdit(workspace, { tab: 'Sheet1', a1: 'A1', value: 'z' }).map(({ result }) => result.ok && result.value)).toEqual([2]);
    stage('// function onEdit() { return 3; }');
    expect(raiseEdit(workspace, { tab: 'Sheet1', a1: 'A1', value: 'w' })).toEqual([]);
  });

  it('#116 selects the new row in the run that a response raises at the sheet, and leaves the screen as it was', () => {
    stage(`function make() {
        const form = FormApp.create('f'); form.addTextItem().setTitle('Name'); form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
        ScriptApp.newTrigger('received').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
        SpreadsheetApp.getActive().getSheetByName('Sheet1').activate(); return form.getId();
      }
      function received(e) { return [SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getRow(), e.range.getRow()]; }
      function shown() { return SpreadsheetApp.getActiveSheet().getName(); }`);
    const { raised } = raiseSubmit(workspace, { form: String(value('make')), submission: { answers: { Name: 'x' } } });
    expect(raised.map(({ result }) => result.ok && result.value)).toEqual([['Form Responses 1', 2, 2]]);
    expect(value('shown')).toBe('Sheet1');
  });

  it('counts the calls of the script and none of its own', () => {
    stage(`function onEdit(e) { e.range.getRow(); }`);
    raiseEdit(workspace, { tab: 'Sheet1', a1: 'A1', value: 'x' });
    expect([...workspace.calls]).toEqual([['Range.getRow', 1]]);
  });

  it('keeps a container of each kind and takes a fresh one for a trashed one', () => {
    stage('');
    const first = containerFor(workspace, 'staged', 'spreadsheet');
    stage('', 'form');
    expect(containerFor(workspace, 'staged', 'spreadsheet')).toEqual(first);
    stage(`function trash(id) { DriveApp.getFileById(id).setTrashed(true); }`);
    value('trash', [first.id]);
    expect(containerFor(workspace, 'staged', 'spreadsheet').id).not.toBe(first.id);
  });

  it('never turns the clock back within a day, and goes to any other day', () => {
    workspace.setNow(morningOf('2024-11-01') + HOUR);
    workspace.setNow(morningOf('2024-11-01'));
    expect(workspace.now()).toBe(morningOf('2024-11-01') + HOUR);
    workspace.setNow(morningOf('2024-10-30'));
    expect(workspace.now()).toBe(morningOf('2024-10-30'));
  });

  it('takes over from a process that is gone, and lets what it held run out', () => {
    const now = workspace.now();
    workspace.close();
    writeFileSync(join(folder, 'workspace/.state/in-use.json'), JSON.stringify({ pid: 2 ** 22 + 1 }));
    workspace = open();
    expect([workspace.now() - now, logged.at(-1)]).toEqual([15 * 60_000, expect.stringContaining('ครั้งก่อนหยุดกลางคัน')]);
  });

  it('refuses a workspace that another running process has open', () => {
    workspace.close();
    writeFileSync(join(folder, 'workspace/.state/in-use.json'), JSON.stringify({ pid: process.ppid }));
    expect(open).toThrow(/พื้นที่ทำงานนี้เปิดอยู่ในอีกหน้าต่างหนึ่ง/);
    rmSync(join(folder, 'workspace/.state/in-use.json'));
  });

  it('says which state file is damaged, and leaves all as it is', () => {
    workspace.close();
    const path = join(folder, 'workspace/.state/files/root-folder.json');
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, '{"id":');
    expect(open).toThrow(/ไฟล์ข้อมูลของพื้นที่ทำงานเสียหาย: .*root-folder\.json/);
    expect([readFileSync(path, 'utf8'), existsSync(join(folder, 'workspace/.state/in-use.json'))]).toEqual(['{"id":', false]);
  });
});
