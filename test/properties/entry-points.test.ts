// Every door of the add-on under arbitrary input: it answers in Thai, never with a bare fault, and nothing that was typed can run.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callFromPage } from '../../src/workspace/host/requests';
import { raiseSubmit } from '../../src/workspace/host/events';
import type { CellValue } from '../../src/workspace/services/spreadsheet/model/spreadsheet-record';
import { nominating } from '../builders/answered-nomination';
import { OfficeSnapshot } from '../faults/office-snapshot';
import { confirmed } from '../faults/office-stages';
import { FORM, type BundleOffice } from '../journeys/bundle-office';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_241_028);
/** Texts that harm where they are not taken as texts. */
const hostile = fc.oneof(
  fc.constantFrom('=IMPORTXML("https://example.com","//a")', '+66 42 000 000', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', "'=1", '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '{{ตำบล}}', '{{#each x}}', 'a\r\nBcc: x@example.com', '__proto__', 'constructor', '\u0000', '\ud800', '๒๕๖๗', '31/02/2567', '430104', '4301', 'R10/43/2024-10-31', 'mou', 'letter', 'R22', '2568-13', 'x@example.com', ''),
  fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 8 }),
);
const KEYS = ['responseId', 'decision', 'comment', 'tambonCode', 'newTambonCode', 'districtCode', 'reason', 'units', 'kind', 'topic', 'period', 'settings', 'contacts', 'key', 'doneOn', 'evidence', 'title', 'clause', 'owes', 'dueOn', 'until', 'proofText', 'obligation', 'sentOn', 'note', 'subject', 'ruleId', 'verdict', 'documentId', 'signedOn', 'url', 'email', 'unit', 'token', '__proto__', 'triggerUid'];
const json: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, hostile, fc.constant(null), fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 })),
})).value;
const call = fc.array(json, { maxLength: 3 });

const THAI = /[ก-๙]/;
/** Functions that answer with no report: the menu, the card and its buttons, the web app that says nothing to anybody. */
const WITHOUT_REPORT = new Set(['onOpen', 'showHomeCard', 'refreshHomeCard', 'queueSendingFromCard', 'queueDocumentsFromCard', 'doGet', 'doPost']);
/** What needs no word: nothing to say, or the data that a page asked for. */
const SILENT = /^(?:null|\{"ok":true,.*)$/s;

const names = [...readFileSync(join(__dirname, '../../build/dist/Code.js'), 'utf8').matchAll(/^function (\w+)\(\) \{ return tambon\./gm)].flatMap(([, name = '']) => (WITHOUT_REPORT.has(name) ? [] : [name]));

/** Cells of the workbook that hold a formula. */
function formulas(office: BundleOffice): readonly string[] {
  return office.book().sheets.flatMap(({ name, values }) => values.flatMap((row) => (row ?? []).flatMap((cell: CellValue | null) => (typeof cell === 'object' && cell !== null && 'f' in cell ? [`${name}: ${cell.f}`] : []))));
}

function check(office: BundleOffice): void {
  expect(formulas(office)).toEqual([]);
  for (const mail of office.mails()) {
    expect(mail.htmlBody).not.toMatch(/<script|<img[^>]*onerror/i);
    expect([mail.subject, mail.to, mail.name].join('')).not.toMatch(/[\r\n]/);
  }
}

describe('an entry point called with anything', () => {
  it.each(names)('%s answers in Thai', (name) => {
    const office = confirmed().open();
    fc.assert(fc.property(call, hostile, (args, typed) => {
      const person = { ask: (question: { kind: string; buttons: string }) => ({ button: question.buttons.startsWith('YES') ? 'YES' : 'OK', text: typed }), show: () => undefined };
      const results = [callFromPage(office.workspace, { functionName: name, args }), office.workspace.run({ functionName: name, args: args.slice(0, 1), mode: 'menu', person })];
      for (const result of results) {
        const said = result.ok ? JSON.stringify(result.value ?? null) : result.error.message;
        expect([said, THAI.test(said) || (result.ok && SILENT.test(said))]).toEqual([said, true]);
        expect(said).not.toMatch(/TypeError|is not a function|Cannot read propert|undefined is not/);
      }
      check(office);
    }), { numRuns: RUNS, seed: SEED });
  }, 120_000);
});

describe('a form answered with anything', () => {
  it('is taken in as typed, and nothing of it runs', () => {
    const start = OfficeSnapshot.of(confirmed().open());
    fc.assert(fc.property(fc.array(hostile, { minLength: 4, maxLength: 4 }), ([title, who, note, link]) => {
      const office = start.open();
      const instead = { 'ชื่อแผนการขับเคลื่อนของตำบลที่เสนอ': title || 'ก', 'ชื่อ-สกุลผู้ให้ข้อมูล': who || 'ก', 'ข้อความถึงจังหวัด (ถ้ามี)': note ?? '', โทรศัพท์สำนักงาน: link || '0' };
      const { raised } = raiseSubmit(office.workspace, { form: FORM.nomination, submission: nominating({ district: 'สังคม', tambon: 'สังคม', email: 'officer4308@example.com', instead }) });
      for (const { result } of raised) expect(result.ok).toBe(true);
      office.run('allocateQuota');
      office.run('runDailyDispatcher');
      check(office);
    }), { numRuns: RUNS * 2, seed: SEED });
  }, 120_000);
});

describe('pasted past targets of any kind', () => {
  it('are matched or told, line by line', () => {
    const office = confirmed().open();
    fc.assert(fc.property(fc.array(fc.array(hostile, { maxLength: 4 }), { maxLength: 5 }), fc.constantFrom('\t', ',', ';'), (cells, separator) => {
      const report = office.run('importPastTargets', cells.map((line) => line.join(separator)).join('\n'));
      expect(THAI.test([...report.done, ...report.notDone].join(''))).toBe(true);
      check(office);
    }), { numRuns: RUNS * 3, seed: SEED });
  }, 120_000);
});
