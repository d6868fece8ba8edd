// Tries the assumptions about the platform, part by part over several runs, and mails the differences to the person who started.
import { compatibilityMail, compatibilitySentence, type CompatibilityResult, type Difference } from '../domain/upkeep/compatibility-result';
import { PRODUCT } from '../domain/messages/digest-words';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { CaseOutcome, CompatibilityCases } from '../ports/compatibility';
import type { Continuation } from '../ports/documents';
import type { Mailer } from '../ports/mailer';
import type { Caller, Notebook } from '../ports/office';
import { withLease, type LeaseApp } from './notebook-lease';

const TITLE = 'ตรวจความเข้ากันได้';
/** The function that a later run calls. */
export const CONTINUE_COMPATIBILITY = 'continueCompatibilityCheck';
/** A part ends after this time, so that a page shows progress and the platform's six minutes are far. */
const PART_MS = 90_000;
/** A note holds 9 KB; Thai letters take three bytes. */
const PART_DIFFERENCES = 5;
/** An unattended run begins no further part after this time. */
const UNATTENDED_MS = 200_000;
/** So many runs may die at one place; then the check ends there and says so. */
const MOST_ATTEMPTS = 3;
const LEASE = { key: 'compatibility.lease', minutes: 7 };
const LATER_MS = (LEASE.minutes + 1) * 60_000;

/** What the check needs. */
export interface CompatibilityApp extends LeaseApp {
  readonly compatibility: CompatibilityCases;
  readonly continuation: Continuation;
  readonly mailer: Mailer;
  readonly caller: Caller;
}

/** How a check stands. `none`: never started. */
export interface CompatibilityState extends CompatibilityResult {
  readonly stage: 'none' | 'running' | 'finished';
  readonly startedBy: string;
  /** How the mail went; empty before the end. */
  readonly mail: string;
}

interface Run {
  readonly startedBy: string;
  readonly tried: number;
  readonly parts: number;
  /** Runs that began the part in turn. */
  readonly attempts: number;
  readonly mail: string;
}

const RUN = 'compatibility.run';
const partKey = (part: number): string => `compatibility.part.${part}`;

/** Forgets the former check and begins anew; the cases run with `continueCompatibility`. */
export function startCompatibility(app: CompatibilityApp): CommandReport {
  const started = withLease(app, LEASE, () => {
    const former = readRun(app.notebook)?.parts ?? 0;
    for (let part = 0; part < former; part += 1) app.notebook.remove(partKey(part));
    writeRun(app.notebook, { startedBy: app.caller.email(), tried: 0, parts: 0, attempts: 0, mail: '' });
  });
  return started === undefined ? busy() : report(TITLE, { done: [`เริ่มตรวจ ${app.compatibility.count} ข้อ`] });
}

/** Tries the next part; the last one mails the result. A later run is planned first, so that a run that dies is gone on with. */
export function continueCompatibility(app: CompatibilityApp): CommandReport {
  const before = readRun(app.notebook);
  if (before === null) return refusal(TITLE, ['ยังไม่ได้เริ่มตรวจ']);
  if (before.mail !== '') return report(TITLE, { done: ['การตรวจครั้งนี้เสร็จแล้ว'] });
  return withLease(app, LEASE, () => tryPart(app, before))?.value ?? busy();
}

/** Part after part while there is time, where nobody waits at a page. */
export function continueUnattended(app: CompatibilityApp): CommandReport {
  let ended = continueCompatibility(app);
  while (ended.status === 'done' && readCompatibility(app).stage === 'running' && app.clock.elapsedMs() < UNATTENDED_MS) ended = continueCompatibility(app);
  return ended;
}

/** How the check stands, for a page. */
export function readCompatibility(app: Pick<CompatibilityApp, 'notebook' | 'compatibility'>): CompatibilityState {
  const run = readRun(app.notebook);
  if (run === null) return { stage: 'none', startedBy: '', mail: '', count: app.compatibility.count, tried: 0, differences: [] };
  return { stage: run.mail === '' ? 'running' : 'finished', startedBy: run.startedBy, mail: run.mail, ...resultOf(app, run) };
}

function tryPart(app: CompatibilityApp, before: Run): CommandReport {
  if (before.attempts >= MOST_ATTEMPTS) return finish(app, stopped(app, before));
  app.continuation.schedule(CONTINUE_COMPATIBILITY, LATER_MS);
  writeRun(app.notebook, { ...before, attempts: before.attempts + 1 });
  const started = app.clock.elapsedMs();
  const isDifferent = ({ agrees }: CaseOutcome): boolean => !agrees;
  const outcomes = app.compatibility.run(before.tried, (so) => app.clock.elapsedMs() - started < PART_MS && so.filter(isDifferent).length < PART_DIFFERENCES);
  const after = kept(app, { ...before, tried: before.tried + outcomes.length }, outcomes.filter(isDifferent));
  return after.tried < app.compatibility.count ? report(TITLE, { done: [`ตรวจแล้ว ${after.tried} จาก ${app.compatibility.count} ข้อ`], counts: { tried: after.tried } }) : finish(app, after);
}

/** The run after a part whose differences are noted. */
function kept(app: CompatibilityApp, run: Run, differences: readonly Difference[]): Run {
  app.notebook.set(partKey(run.parts), JSON.stringify(differences.map(({ topic, name, expected, got }): Difference => ({ topic, name, expected, got }))));
  const after = { ...run, parts: run.parts + 1, attempts: 0 };
  writeRun(app.notebook, after);
  return after;
}

/** Something kills every run at one place: what was found before it is worth more than a fourth attempt. */
function stopped(app: CompatibilityApp, run: Run): Run {
  return kept(app, run, [{ topic: TITLE, name: `ข้อ ${run.tried + 1} เป็นต้นไป`, expected: 'ตรวจต่อจนครบ', got: `หยุดกลางคัน ${MOST_ATTEMPTS} ครั้ง` }]);
}

/** The mail is noted before it is sent: a run that dies here does not send it twice. */
function finish(app: CompatibilityApp, run: Run): CommandReport {
  const result = resultOf(app, run);
  writeRun(app.notebook, { ...run, mail: 'ไม่แน่ใจว่าส่งอีเมลแล้วหรือไม่ ผลอยู่ในหน้านี้' });
  const outcome = app.mailer.send({ to: run.startedBy, name: PRODUCT, ...compatibilityMail(result) });
  const mail = outcome.kind === 'sent' ? `ส่งผลทางอีเมลถึง ${run.startedBy} แล้ว` : `ส่งอีเมลไม่ได้: ${outcome.kind === 'quota' ? 'โควตาของวันนี้หมดแล้ว' : outcome.message} ผลอยู่ในหน้านี้`;
  writeRun(app.notebook, { ...run, mail });
  app.continuation.clear(CONTINUE_COMPATIBILITY);
  return report(TITLE, { done: [compatibilitySentence(result), mail], counts: { tried: run.tried, differences: result.differences.length } });
}

function resultOf({ notebook, compatibility }: Pick<CompatibilityApp, 'notebook' | 'compatibility'>, run: Run): CompatibilityResult {
  const parts = Array.from({ length: run.parts }, (_part, index) => JSON.parse(notebook.get(partKey(index)) ?? '[]') as readonly Difference[]);
  return { count: compatibility.count, tried: run.tried, differences: parts.flat() };
}

function readRun(notebook: Notebook): Run | null {
  const text = notebook.get(RUN);
  return text === null ? null : JSON.parse(text) as Run;
}

function writeRun(notebook: Notebook, run: Run): void {
  notebook.set(RUN, JSON.stringify(run));
}

function busy(): CommandReport {
  return refusal(TITLE, ['กำลังตรวจอยู่ โปรดรอสักครู่']);
}
