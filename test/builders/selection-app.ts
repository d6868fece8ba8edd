// An office with Forms, for the commands of selection.
import type { TableRecord } from '../../src/domain/table/record';
import { tableMailQueue } from '../../src/actions/queue-mail';
import { FakeContinuation } from '../fakes/documents';
import { FakeForms, type FakeForm } from '../fakes/forms';
import { fakeCaller, fakeClock, fakeExclusive, fakeFingerprints, FakeNotebook } from '../fakes/selection-office';
import { FakeTables } from '../fakes/tables';
import { contactRows, nongKhaiRows, settingsRows } from './selection-tables';

const DISTRICTS = ['4301', '4302', '4305', '4307', '4308', '4314', '4315', '4316', '4317'];

/** Everything the commands need; `tables` replaces starting tables. */
export function selectionApp(tables: Readonly<Record<string, readonly TableRecord[]>> = {}) {
  const fakeTables = new FakeTables({ settings: settingsRows(), places: nongKhaiRows(), contacts: contactRows(DISTRICTS), ...tables });
  const forms = new FakeForms();
  return {
    tables: fakeTables, forms, responses: forms, notebook: new FakeNotebook(), mail: tableMailQueue(fakeTables, fakeClock('2024-10-28T09:00:00')), clock: fakeClock('2024-10-28T09:00:00'),
    caller: fakeCaller('province@example.com'), exclusive: fakeExclusive(), continuation: new FakeContinuation(), workbook: { arrangeTabs: () => undefined }, fingerprints: fakeFingerprints(),
  };
}

/** An app of `selectionApp`. */
export type SelectionApp = ReturnType<typeof selectionApp>;

/** Submits answers by question title; the same id again is an edit. */
export function submit(app: SelectionApp, form: FakeForm, sent: { readonly id: string; readonly email: string; readonly at?: string; readonly answers: Readonly<Record<string, string>> }): void {
  const answers = Object.entries(sent.answers).map(([title, value]) => ({ itemId: app.forms.itemId(form, title), title, value }));
  const response = { responseId: sent.id, submittedAt: sent.at ?? '2024-10-28T08:00:00', email: sent.email, emailVerified: false, editUrl: `https://forms.example/edit/${sent.id}`, answers };
  form.responses = [...form.responses.filter(({ responseId }) => responseId !== sent.id), response];
}
