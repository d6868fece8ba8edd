// The main job killed at any moment: the workspace opens again, the next run finishes it, and nothing is made or sent twice.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CliWorkspace, headerOf } from './workspace-cli';

const START = join(__dirname, '../../build/host/start.cjs');
const COUNT = `function count() {
  var book = SpreadsheetApp.open(DriveApp.getFilesByName('ตำบลเข้มแข็ง ปีงบประมาณ 2568').next());
  var register = book.getSheetByName('ทะเบียนเอกสาร').getDataRange().getDisplayValues().slice(1);
  var targets = book.getSheetByName('ตำบลเป้าหมาย').getDataRange().getDisplayValues().slice(1);
  var responses = book.getSheets().filter(function (s) { return s.getFormUrl() !== null; }).reduce(function (sum, s) { return sum + s.getLastRow() - 1; }, 0);
  return { units: register.map(function (row) { return row[3]; }).sort(), targets: targets.map(function (row) { return row[4]; }).sort(), responses: responses };
}`;

/** After which step of the job the process is killed, and how many milliseconds later: seeded, so that every run is the same. One of them unless all are asked for. */
const ALL_MOMENTS = [1, 4, 6, 7, 10, 11, 12, 13].map((step, index) => ({ step, delayMs: [7, 230, 60, 410, 15, 900, 340, 120][index] ?? 0 }));
const MOMENTS = ALL_MOMENTS.filter((_moment, index) => process.env['CRASH_POINTS'] === 'all' || index === 5);

/** Starts the main job and kills it some time after a step has ended; gives whether it was still running then. */
function killAfter(directory: string, moment: { readonly step: number; readonly delayMs: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [START, '--no-serve', '--workspace', directory], { stdio: ['ignore', 'pipe', 'ignore'] });
    let shown = '';
    let isTimed = false;
    child.stdout.on('data', (chunk: Buffer) => {
      shown += chunk.toString('utf8');
      if (isTimed || !shown.includes(`[${String(moment.step).padStart(2)}/`)) return;
      isTimed = true;
      setTimeout(() => { child.kill('SIGKILL'); }, moment.delayMs);
    });
    child.on('close', (_code, signal) => { resolve(signal === 'SIGKILL'); });
  });
}

/** Counts in a copy, so that the workspace itself stays that of the main job. */
function countIn(copy: CliWorkspace): unknown {
  try {
    return copy.run('exec', copy.write('count.gs', COUNT), '--function', 'count').result;
  } finally {
    copy.remove();
  }
}

describe('the main job killed and started again', () => {
  it.each(MOMENTS)('ends as if it had not been killed $delayMs ms after step $step', async (moment) => {
    const workspace = new CliWorkspace();
    try {
      await killAfter(workspace.directory, moment);
      const again = workspace.start();
      expect([again.status, again.err.replace(/^ครั้งก่อนหยุดกลางคัน.*\n/, '')]).toEqual([0, '']);
      const drive = workspace.files('drive').filter((name) => !name.startsWith('.trash')).map((name) => name.replace(/ \(2\)(?=\.(docx|pdf)$)/, '')); // a half-made one, thrown away, may have held the name
      const pdfs = drive.filter((name) => name.endsWith('.pdf'));
      expect([pdfs.length, new Set(pdfs).size]).toEqual([9, 9]);
      for (const pdf of pdfs) expect(drive.filter((name) => name === pdf.replace(/\.pdf$/, '.docx'))).toHaveLength(1);
      expect(drive.filter((name) => /\(.*\)\.xlsx$/.test(name))).toEqual([]); // no second workbook, none set aside
      const counted = countIn(workspace.copy()) as { units: string[]; targets: string[]; responses: number };
      expect(counted.targets).toHaveLength(9);
      expect(counted.units).toEqual(counted.targets);
      const sent = workspace.mails().map((mail) => `${headerOf(mail, 'To')} ${headerOf(mail, 'Subject')}`);
      const twice = sent.filter((mail, index) => sent.indexOf(mail) < index);
      expect(twice.length).toBeLessThanOrEqual(counted.responses - 9); // a response that was sent twice is acknowledged twice
      const settled = workspace.files('drive');
      expect([workspace.start().status, workspace.files('drive'), workspace.mails().length]).toEqual([0, settled, sent.length]);
    } finally {
      workspace.remove();
    }
  }, 240_000);
});
