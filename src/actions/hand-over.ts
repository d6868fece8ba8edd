// Handing over to another officer: reads how the steps stand, and does those that this account can do.
import { DISPATCHER_NOTES } from '../domain/deadlines/heartbeat';
import { isEmail } from '../domain/people/contact-row';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf } from '../domain/table/record';
import { handoverSteps, unshared, type HandoverFacts, type HandoverStep, type HandoverStepId } from '../domain/upkeep/handover';
import { missingPermissions, PERMISSIONS } from '../domain/upkeep/permissions';
import type { Custody } from '../ports/custody';
import type { LineGateway } from '../ports/line';
import type { Tables } from '../ports/tables';
import type { Upkeep } from '../ports/upkeep';
import { repairTriggers, WANTED_HANDLERS, type TriggerApp } from './repair-triggers';

const TITLE = 'ส่งมอบงาน';
/** Notebook keys: the two accounts, and that the former one has taken its runs away. */
export const HANDOVER_NOTES = { from: 'handover.from', to: 'handover.to', left: 'handover.left' } as const;

/** What handing over needs. */
export interface HandoverApp extends TriggerApp {
  readonly tables: Tables;
  readonly custody: Custody;
  readonly upkeep: Upkeep;
  readonly line: LineGateway;
}

/** The steps as this account sees them. */
export function readHandover(app: HandoverApp): readonly HandoverStep[] {
  return handoverSteps(factsOf(app));
}

/** Does one step; `email` is the successor's address, for the first one. A step whose turn has not come changes nothing. */
export function doHandoverStep(app: HandoverApp, step: HandoverStepId, email: string): CommandReport {
  const facts = factsOf(app);
  const standing = handoverSteps(facts).find(({ id }) => id === step);
  if (standing === undefined || standing.deed === '') return refusal(TITLE, [standing?.sentence ?? 'ไม่มีขั้นตอนนี้ โปรดปิดแล้วเปิดหน้าต่างใหม่']);
  switch (step) {
    case 'name': return name(app, facts, email.trim().toLowerCase());
    case 'share': return share(app, facts);
    case 'take-over': return repairTriggers(app, true);
    case 'leave': return leave(app);
    default: return refusal(TITLE, [standing.sentence]);
  }
}

function factsOf(app: HandoverApp): HandoverFacts {
  const { notebook } = app;
  const note = (key: string): string => notebook.get(key) ?? '';
  const forms = app.tables.read('form-register').map((record) => textOf(record, 'formId')).filter((id) => id !== '');
  return {
    caller: app.caller.email(), sender: note(DISPATCHER_NOTES.owner), from: note(HANDOVER_NOTES.from), to: note(HANDOVER_NOTES.to), hasLeft: note(HANDOVER_NOTES.left) !== '',
    files: [...app.custody.standing(), ...forms].map((id) => ({ id, ...app.custody.look(id) })),
    missingPermissions: missingPermissions(PERMISSIONS.map(({ scope }) => scope), app.upkeep.consent().granted).length,
    ownRuns: app.triggers.list().filter(({ handler }) => WANTED_HANDLERS.includes(handler)).length, hasLine: app.line.target() !== null,
  };
}

/** Named again it begins anew; whoever sends now is the former one. */
function name(app: HandoverApp, { sender }: HandoverFacts, email: string): CommandReport {
  if (!isEmail(email)) return refusal(TITLE, ['โปรดกรอกที่อยู่อีเมลของผู้รับช่วง เช่น name@example.com']);
  if (email === sender) return refusal(TITLE, [`${email} เป็นผู้ส่งข้อความอยู่แล้ว`]);
  app.notebook.set(HANDOVER_NOTES.from, sender);
  app.notebook.set(HANDOVER_NOTES.to, email);
  app.notebook.remove(HANDOVER_NOTES.left);
  return report(TITLE, { done: [`ผู้รับช่วงคือ ${email}`] });
}

function share(app: HandoverApp, facts: HandoverFacts): CommandReport {
  const ends = unshared(facts).map((file) => ({ file, isShared: app.custody.letEdit(file.id, facts.to) }));
  return report(TITLE, {
    done: ends.filter(({ isShared }) => isShared).map(({ file }) => `ให้สิทธิ์แก้ไขแล้ว: ${file.title}`),
    notDone: ends.filter(({ isShared }) => !isShared).map(({ file }) => `แชร์ไม่ได้: ${file.title} โปรดให้ ${file.owner} แชร์จากหน้าต่างแชร์ของไฟล์ ${file.url}`), counts: { shared: ends.filter(({ isShared }) => isShared).length },
  });
}

function leave(app: HandoverApp): CommandReport {
  const own = app.triggers.list();
  own.forEach(({ id }) => { app.triggers.remove(id); });
  app.line.keepToken('');
  app.notebook.set(HANDOVER_NOTES.left, app.clock.now());
  return report(TITLE, { done: [`ลบรายการอัตโนมัติ ${own.length} รายการ`, 'ลบโทเค็น LINE ของบัญชีนี้แล้ว'], counts: { removed: own.length } });
}
