// What every command ends with: what was done, what was not, and why, in the officer's words.

/** The end of a command. Lines are Thai sentences without a full stop. */
export interface CommandReport {
  /** `done`: all of it; `partly`: some remains; `refused`: nothing was changed. */
  readonly status: 'done' | 'partly' | 'refused';
  readonly title: string;
  readonly done: readonly string[];
  readonly notDone: readonly string[];
  /** Figures for programs and tests, by English key. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What a report is made of; left-out parts are empty. */
export interface ReportParts {
  readonly done?: readonly string[];
  readonly notDone?: readonly string[];
  readonly counts?: Readonly<Record<string, number>>;
}

/** A report whose status follows from its lines: nothing left undone is `done`. */
export function report(title: string, parts: ReportParts): CommandReport {
  const notDone = parts.notDone ?? [];
  return { status: notDone.length === 0 ? 'done' : 'partly', title, done: parts.done ?? [], notDone, counts: parts.counts ?? {} };
}

/** A report of a command that changed nothing, with the reasons. */
export function refusal(title: string, reasons: readonly string[]): CommandReport {
  return { status: 'refused', title, done: [], notDone: reasons, counts: {} };
}

/** The report as plain text for an alert: title, done, not done. */
export function reportText(ended: CommandReport): string {
  const bullets = (lines: readonly string[]): string[] => lines.map((line) => `• ${line}`);
  const parts = [ended.title, ...bullets(ended.done)];
  if (ended.notDone.length > 0) parts.push('', ended.status === 'refused' ? 'ยังไม่ได้ดำเนินการ เพราะ' : 'ที่ยังไม่ได้ทำ', ...bullets(ended.notDone));
  return parts.join('\n');
}
