// Lists the personal data that is past its retention, and purges it.
import { erasedCells } from '../domain/people/personal-data';
import { limitsOf, pastLimit, type Limit } from '../domain/people/retention';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf } from '../domain/table/record';
import { PURGED_CELLS } from '../domain/upkeep/change-log';
import type { AnswerEraser, FormResponses } from '../ports/forms';
import type { Caller, Clock, Exclusive, Fingerprints, Notebook } from '../ports/office';
import type { Tables } from '../ports/tables';
import type { Change } from '../domain/upkeep/change-log';
import { BUSY } from './alone';
import { recipientKeyToErase } from './ledger-recipients';
import { readSettings } from './selection-office';

const TITLE = 'ลบข้อมูลที่พ้นกำหนดเก็บ';

/** What listing needs. */
export interface RetentionApp {
  readonly tables: Tables;
  readonly clock: Clock;
}

/** What purging needs besides. */
export interface PurgeApp extends RetentionApp {
  readonly caller: Caller;
  readonly exclusive: Exclusive;
  readonly notebook: Notebook;
  readonly fingerprints: Fingerprints;
  readonly responses: FormResponses;
  readonly eraser: AnswerEraser;
  readonly logged: { keep(change: Change): void };
}

/** One kind of data with the rows that are past its limit; `before` is `null` where the office has set none. */
export interface PastRetention extends Pick<Limit, 'kind' | 'title' | 'before'> {
  readonly rows: readonly { readonly table: string; readonly indexes: readonly number[] }[];
  readonly count: number;
}

/** Every kind of data with what of it is past its retention; nothing is written. */
export function listPastRetention({ tables, clock }: RetentionApp): readonly PastRetention[] {
  return limitsOf(readSettings(tables), clock.today()).map(({ kind, title, before, tables: kept }) => {
    const rows = before === null ? [] : kept.map((keeping) => ({ table: keeping.table, indexes: pastLimit(tables.read(keeping.table), keeping, before) }));
    return { kind, title, before, rows, count: rows.reduce((total, { indexes }) => total + indexes.length, 0) };
  });
}

/** Purges what is past its retention, in the workbook, the Forms and their raw tabs. It cannot be taken back; the log keeps the counts. */
export function purgePastRetention(app: PurgeApp): CommandReport {
  const raw = purgeForms(app);
  const ended = app.exclusive.run(() => {
    const keyOf = recipientKeyToErase(app);
    const past = listPastRetention(app).filter(({ count }) => count > 0);
    for (const { rows } of past) {
      for (const { table, indexes } of rows) {
        const records = app.tables.read(table);
        app.tables.update(table, indexes.map((index) => ({ index, cells: table === 'change-log' ? PURGED_CELLS : erasedCells(table, records[index] ?? {}, keyOf) })));
      }
    }
    const lines = [...past.map(({ title, count }) => `${title} ${count} แถว`), ...(raw > 0 ? [`คำตอบในแบบฟอร์มและแท็บคำตอบดิบ ${raw} รายการ`] : [])];
    if (lines.length > 0) app.logged.keep({ at: app.clock.now(), who: app.caller.email(), table: 'ข้อมูลส่วนบุคคล', place: '', column: TITLE, before: '', after: lines.join(', ') });
    return report(TITLE, { done: lines.length === 0 ? ['ไม่มีข้อมูลที่พ้นกำหนด'] : lines.map((line) => `ลบแล้ว: ${line}`), counts: { rows: past.reduce((total, { count }) => total + count, 0), raw } });
  });
  return ended?.value ?? refusal(TITLE, [BUSY]);
}

function purgeForms(app: PurgeApp): number {
  const before = listPastRetention(app).find(({ kind }) => kind === 'answers')?.before ?? null;
  if (before === null) return 0;
  const forms = app.tables.read('form-register').map((record) => textOf(record, 'formId')).filter((id) => id !== '');
  return forms.reduce((total, formId) => {
    const old = app.responses.since(formId, null).filter(({ submittedAt }) => submittedAt.slice(0, 10) < before).map(({ responseId }) => responseId);
    const cleared = app.eraser.clearRaw(formId, ({ at }) => at !== '' && at.slice(0, 10) < before);
    return total + Math.max(cleared, app.eraser.deleteResponses(formId, new Set(old)));
  }, 0);
}
