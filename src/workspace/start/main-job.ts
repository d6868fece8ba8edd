// The programme's main job on a workspace, step by step, through the same doors that officers and the platform use.
import { createContainer } from '../host/containers';
import { raiseOpen, raiseSubmit } from '../host/events';
import { responsesOf } from '../services/form/form-record';
import { findForm } from '../services/form/host-hooks';
import type { ScriptResult } from '../host/run-script';
import type { Workspace } from '../host/workspace';
import { SAMPLE_LINE, sampleContacts, sampleNominations, samplePastTargets, sampleSettings } from './sample-year';

/** The report a command of the add-on gives. */
export interface Report {
  readonly status: 'done' | 'partly' | 'refused';
  readonly title: string;
  readonly done: readonly string[];
  readonly notDone: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** One step as it is shown: its name and how it ended. */
export interface StepEnd {
  readonly name: string;
  readonly report: Report;
}

/** A step failed so that the rest cannot go on. */
export class JobFailed extends Error {
  constructor(readonly step: string, reason: string) {
    super(`${step}: ${reason}`);
    this.name = 'JobFailed';
  }
}

interface Step {
  readonly name: string;
  run(workspace: Workspace): Report;
}

const FORM_TITLE = 'เสนอพื้นที่ตำบลเป้าหมาย ปีงบประมาณ พ.ศ. 2568';

const STEPS: readonly Step[] = [
  { name: 'ตั้งค่าสมุดงาน', run: (workspace) => call(workspace, 'setUpWorkbook') },
  { name: 'ใส่ข้อมูลตัวอย่างของสำนักงาน', run: (workspace) => call(workspace, 'importOfficeData', [{ settings: sampleSettings, contacts: sampleContacts }]) },
  { name: 'นำเข้าตำบลเป้าหมายปีก่อน', run: (workspace) => call(workspace, 'importPastTargets', [samplePastTargets]) },
  { name: 'สร้างฟอร์ม', run: (workspace) => call(workspace, 'buildForms') },
  { name: 'สร้างแม่แบบเอกสาร', run: (workspace) => call(workspace, 'makeTemplates') },
  { name: 'ติดตั้งตัวตั้งเวลา', run: (workspace) => call(workspace, 'installTriggers') },
  { name: 'เชื่อมต่อ LINE (โทเคนตัวอย่าง)', run: connectLine },
  { name: 'อำเภอส่งแบบเสนอพื้นที่ผ่านฟอร์ม', run: submitNominations },
  { name: 'ตรวจคุณสมบัติ', run: (workspace) => call(workspace, 'checkEligibility') },
  { name: 'จัดสรรพื้นที่เป้าหมาย', run: (workspace) => call(workspace, 'allocateQuota') },
  { name: 'ยืนยันพื้นที่เป้าหมาย', run: (workspace) => call(workspace, 'confirmTargets') },
  { name: 'สร้างบันทึกข้อตกลง (MOU)', run: (workspace) => call(workspace, 'generateMous') },
  { name: 'ส่งข้อความประจำวัน', run: (workspace) => call(workspace, 'runDailyDispatcher', [], 'trigger') },
];

/** Runs every step in order and tells each end to `shown`; a step that cannot be done ends the job. */
export function runMainJob(workspace: Workspace, shown: (end: StepEnd, index: number, total: number) => void): readonly StepEnd[] {
  openWorkbook(workspace);
  return STEPS.map((step, index) => {
    const end = { name: step.name, report: step.run(workspace) };
    shown(end, index + 1, STEPS.length);
    if (end.report.status === 'refused') throw new JobFailed(step.name, end.report.notDone.join(' '));
    return end;
  });
}

/** Calls a command of the add-on and gives its report. */
export function call(workspace: Workspace, functionName: string, args: readonly unknown[] = [], mode: 'menu' | 'trigger' = 'menu'): Report {
  return reportOf(functionName, workspace.run({ functionName, args, mode }));
}

/** Connects once: asking LINE again for the same account would only fill the outbox. */
function connectLine(workspace: Workspace): Report {
  const sample = workspace.store.collection<{ connected: boolean }>('sample');
  if (sample.get('line')?.connected === true) return { status: 'done', title: 'LINE', done: ['เชื่อมต่อไว้แล้ว'], notDone: [], counts: {} };
  const ended = call(workspace, 'setLineToken', [SAMPLE_LINE.token, SAMPLE_LINE.groupId]);
  if (ended.status === 'done') sample.set('line', { connected: true });
  return ended;
}

function openWorkbook(workspace: Workspace): void {
  const known = workspace.records.project().containers['add-on'];
  workspace.bind('add-on', known ?? createContainer(workspace, 'spreadsheet', 'ตำบลเข้มแข็ง ปีงบประมาณ 2568'));
  raiseOpen(workspace, {});
}

/** E-mails that have answered the form already, also in a run that was broken off. */
function answeredBy(workspace: Workspace): ReadonlySet<string> {
  const looking = workspace.execution({ mode: 'direct' });
  try {
    const form = findForm(looking, FORM_TITLE);
    return new Set(form === undefined ? [] : responsesOf(workspace.store, form.id).map(({ email }) => email));
  } finally {
    workspace.end(looking);
  }
}

function submitNominations(workspace: Workspace): Report {
  const answered = answeredBy(workspace);
  const waiting = sampleNominations.filter(({ email }) => !answered.has(email));
  const notDone = waiting.flatMap((nomination) => raiseSubmit(workspace, { form: FORM_TITLE, submission: nomination }).raised.flatMap(({ result }) => (result.ok ? [] : [result.error.message])));
  const swept = call(workspace, 'takeInResponses'); // a trigger that was lost with a killed run is made up for
  return {
    status: notDone.length > 0 || swept.status === 'refused' ? 'refused' : 'done', title: 'ส่งแบบเสนอพื้นที่', notDone: [...notDone, ...swept.notDone], counts: { submitted: waiting.length },
    done: [`ส่งแล้ว ${waiting.length} คำตอบ`, ...(answered.size > 0 ? [`เคยส่งแล้ว ${answered.size} คำตอบ`] : [])],
  };
}

function reportOf(functionName: string, result: ScriptResult): Report {
  if (!result.ok) throw new JobFailed(functionName, `${result.error.name}: ${result.error.message}`);
  const report = result.value as Partial<Report> | null;
  if (report === null || report.status === undefined) throw new JobFailed(functionName, 'คำสั่งไม่ได้รายงานผล');
  return { status: report.status, title: report.title ?? functionName, done: report.done ?? [], notDone: report.notDone ?? [], counts: report.counts ?? {} };
}
