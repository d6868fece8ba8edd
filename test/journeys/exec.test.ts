// `exec`: Apps Script programs that know nothing of the local workspace, run through its command line.
import { readFileSync } from 'node:fs';
import { CliWorkspace, headerOf } from './workspace-cli';

const SMALL = `
function sheet() { return SpreadsheetApp.getActiveSheet(); }
const arrow = () => [1, undefined, new Date(2024, 0, 2), () => 1];
const Api = { run: function (a) { return { a: a, own: this === Api }; } };
async function later() { const value = await Promise.resolve(4); return value * 2; }
function cycle() { const a = { n: 10n }; a.a = a; return a; }
function text() { throw 'just text'; }
function range() { SpreadsheetApp.getActive().getRange('ZZZ'); }
function service() { CalendarApp.getDefaultCalendar(); }
function people() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale()]; }
function log() { console.log('seen %s', 'this'); Logger.log('and that'); return 'last\\nline'; }
function container() { return [SpreadsheetApp.getActive(), FormApp.getActiveForm(), DocumentApp.getActiveDocument()].map((file) => file && DriveApp.getFileById(file.getId()).getName()); }
function keep(value) { PropertiesService.getScriptProperties().setProperty('kept', value); if (FormApp.getActiveForm()) FormApp.getActiveForm().addTextItem().setTitle(value); }
function kept() { return PropertiesService.getScriptProperties().getProperty('kept'); }
`;

describe('exec', () => {
  const workspace = new CliWorkspace();
  let file = '';
  beforeAll(() => { file = workspace.write('small.gs', SMALL); });
  afterAll(() => { workspace.remove(); });
  const call = (name: string, ...options: readonly string[]): ReturnType<CliWorkspace['run']> => workspace.run('exec', file, '--function', name, ...options);

  it('prints what a function returns as one line of JSON, last on stdout', () => {
    expect(call('log')).toMatchObject({ status: 0, out: '"last\\nline"\n' });
    expect(call('sheet').result).toBe('Sheet');
    expect(call('arrow').result).toEqual([1, null, '2024-01-01T17:00:00.000Z', null]);
    expect(call('Api.run', '--args', '[5]').result).toEqual({ a: 5, own: true });
    expect(call('later').result).toBe(8);
    expect(call('cycle').result).toEqual({ n: '10' });
  }, 60_000);

  it('tells on stderr what the script logs', () => {
    expect(call('log').err).toMatch(/seen this[^]*and that/);
  });

  it('ends with status 1 and the platform’s message where the script throws', () => {
    expect(call('text')).toMatchObject({ status: 1, err: expect.stringContaining('just text') });
    expect(call('range')).toMatchObject({ status: 1, err: expect.stringContaining('Exception: Range not found') });
    expect(call('service')).toMatchObject({ status: 1, err: expect.stringContaining('CalendarApp.getDefaultCalendar is not in the local workspace') });
    expect(call('missing')).toMatchObject({ status: 1, err: expect.stringContaining('Script function not found: missing') });
  }, 60_000);

  it('runs as the user and in the locale that it is told', () => {
    expect(call('people', '--user', 'bob@example.com', '--locale', 'th').result).toEqual(['bob@example.com', 'bob@example.com', 'th']);
  });

  it('binds to a fresh spreadsheet, form or document and keeps what the executions share', () => {
    expect(call('container').result).toEqual(['Untitled spreadsheet', null, null]);
    expect(call('container', '--bind', 'form').result).toEqual([null, 'Untitled form', null]);
    expect(call('container', '--bind', 'document').result).toEqual([null, null, 'Untitled document']);
    expect(call('keep', '--bind', 'form', '--args', '["one"]').status).toBe(0);
    expect(call('kept').result).toBe('one');
  }, 60_000);

  it('keeps the project it has where a named file is missing', () => {
    const missing = workspace.run('exec', 'no-such-file.gs', '--function', 'kept');
    expect(missing).toMatchObject({ status: 1, err: expect.stringContaining('ไม่พบไฟล์') });
    expect(call('kept').result).toBe('one');
  });

  it('lets local times follow the manifest beside the sources', () => {
    workspace.write('appsscript.json', '{"timeZone":"America/New_York"}');
    expect(workspace.run('exec', workspace.write('hours.gs', 'function f() { return [new Date(2024, 6, 1).toISOString(), Session.getScriptTimeZone()]; }'), '--function', 'f').result)
      .toEqual(['2024-07-01T04:00:00.000Z', 'America/New_York']);
    workspace.write('appsscript.json', '{}');
  });

  it('mails each sheet as a PDF that the export address gave, and counts the calls', () => {
    const shop = new CliWorkspace();
    try {
      expect(shop.exec('invoice-pdf', 'prepare').result).toEqual(['1 Customers', '2 North shop', '3 South shop']);
      const counts = workspace.write('calls.json', '');
      const sent = { status: 200, type: 'application/pdf', total: 57.5, start: '%PDF-' };
      expect(shop.exec('invoice-pdf', 'mailInvoices', '--calls', counts)).toMatchObject({ status: 0, result: [sent, sent] });
      expect(JSON.parse(readFileSync(counts, 'utf8'))).toMatchObject({ 'UrlFetchApp.fetch': 2, 'GmailApp.sendEmail': 2, 'SpreadsheetApp.getActiveSpreadsheet': 1, 'Range.getValues': 1 });
      expect(JSON.parse(readFileSync(counts, 'utf8'))).not.toHaveProperty(['SpreadsheetApp.create']);
      expect(shop.files('drive')).toEqual(['Invoices sent/North shop.pdf', 'Invoices sent/South shop.pdf', 'Invoices.xlsx']);
      expect(shop.mails().map((mail) => [headerOf(mail, 'To'), /filename="?(.*?\.pdf)/.exec(mail)?.[1], mail.includes('Total: 57.50')])).toEqual([
        ['north@example.com', 'North shop.pdf', true], ['south@example.com', 'South shop.pdf', true],
      ]);
    } finally {
      shop.remove();
    }
  }, 60_000);
});
