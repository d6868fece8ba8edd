// An office on the built add-on with that many confirmed tambons, and the calls of one MOU run.
import { sampleNominations, samplePastTargets } from '../../src/workspace/start/sample-year';
import { advanceTo } from '../../src/workspace/host/events';
import { BundleOffice, FORM } from '../journeys/bundle-office';
import { costOf, costsOf } from './simulated-time';
import { putRecord } from './put-record';
import { watchCalls } from './watch-calls';

/** Calls that a document cannot be made without. */
const UNAVOIDABLE = /^(File\.makeCopy|DocumentApp\.openById|Document\.saveAndClose|File\.getAs|Folder\.createFile|Folder\.createFolder)$/;
const IN_DOCUMENT = /^(Document|Body|HeaderSection|FooterSection|Paragraph|ListItem|Table|TableRow|TableCell|Text)\./;

const REGISTER = 'ทะเบียนเอกสาร';
const DONE = 'เสร็จแล้ว';

/** What one run cost. */
export interface RunCost {
  readonly documents: number;
  /** Executions: the first, and those that went on. */
  readonly runs: number;
  readonly calls: number;
  readonly minutes: number;
  /** Remote calls a document beside copy, open, fill, save, PDF and store, between one copy and the next. */
  readonly extraPerDocument: number;
  /** Part of the time that goes into copy, open, fill, save, PDF, store, and one folder a district. */
  readonly unavoidableShare: number;
}

/** Nine real targets by way of Forms, review and allocation; more are written into the tabs as rows. */
export function mouOffice(targets = 9): BundleOffice {
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  office.run('makeTemplates');
  for (const nomination of sampleNominations) office.submit(FORM.nomination, nomination);
  office.run('takeInResponses');
  for (const command of ['checkEligibility', 'allocateQuota', 'confirmTargets']) office.run(command);
  if (targets > 9) {
    advanceBy(office, 3); // the Forms follow the confirmed targets by a run of their own, which is no part of the MOU run
    addTargets(office, targets);
  }
  return office;
}

/** The names of the services' calls that `work` makes, in order; the office's clock goes on by what each costs. */
export function callsOf(office: BundleOffice, work: () => void): readonly string[] {
  const log: string[] = [];
  watchCalls(office, { before: (name) => {
    log.push(name);
    office.workspace.setNow(office.workspace.now() + costOf(name).ms);
  } }, work);
  return log;
}

/** Makes the MOUs, with the runs that go on by their trigger, and adds up what all of it costs. */
export function mouRunCost(office: BundleOffice): RunCost {
  let runs = 1;
  const log = callsOf(office, () => {
    office.run('generateMous');
    for (; isLeft(office) && runs < 20; runs += 1) advanceBy(office, 2);
  });
  const documents = office.rows(REGISTER).filter((row) => row['สถานะ'] === DONE).length;
  const copies = log.flatMap((name, index) => (name === 'File.makeCopy' ? [index] : []));
  // From one copy to the next of the same execution; what an execution begins and ends with is not a document's.
  const gaps = copies.slice(1).map((copy, index) => log.slice(copies[index], copy)).filter((gap) => !gap.includes('SpreadsheetApp.getActiveSpreadsheet'));
  const extra = costsOf(gaps.flat().filter((name) => !UNAVOIDABLE.test(name) && !IN_DOCUMENT.test(name)));
  const whole = costsOf(log);
  const unavoidable = costsOf([...log.slice(0, copies[0]).filter((name) => UNAVOIDABLE.test(name)), ...log.slice(copies[0]).filter((name) => UNAVOIDABLE.test(name) || IN_DOCUMENT.test(name))]);
  return {
    documents, runs, calls: whole.calls, minutes: Math.round(whole.ms / 600) / 100, extraPerDocument: Math.round((extra.calls / Math.max(1, gaps.length)) * 100) / 100,
    unavoidableShare: Math.round((unavoidable.ms / whole.ms) * 1000) / 1000,
  };
}

/** Whether documents wait to be made. */
export function isLeft(office: BundleOffice): boolean {
  return office.rows(REGISTER).some((row) => row['สถานะ'] !== DONE);
}

/** Minutes go by; triggers that come due run. */
export function advanceBy(office: BundleOffice, minutes: number): void {
  for (const { result } of advanceTo(office.workspace, office.workspace.now() + minutes * 60_000)) if (!result.ok) throw new Error(result.error.message);
}

/** Rows as the confirmation writes them, for tambons of invented districts of ten tambons each. */
function addTargets(office: BundleOffice, targets: number): void {
  const places = office.rows('พื้นที่').length;
  for (let number = 9; number < targets; number += 1) {
    const district = String(4350 + Math.floor(number / 10));
    const code = `${district}${String(number).padStart(2, '0').slice(-2)}`;
    putRecord(office, { tab: 'พื้นที่', number: places + number - 8 }, { รหัสจังหวัด: '43', จังหวัด: 'หนองคาย', รหัสอำเภอ: district, อำเภอ: `ตัวอย่าง${district}`, รหัสตำบล: code, ตำบล: `ตัวอย่าง${number}` });
    putRecord(office, { tab: 'ตำบลเป้าหมาย', number: number + 1 }, { รูปแบบ: 'ตำบลเป้าหมาย', รหัสอำเภอ: district, รหัสตำบล: code, ยืนยันเมื่อ: '28 ต.ค. 2567', ผู้ยืนยัน: 'x@example.com' });
  }
}
