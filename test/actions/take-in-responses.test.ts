// Taking in responses: once each, edits supersede, strangers are held, locked rows wait.
import { buildForms } from '../../src/actions/build-forms';
import { overrideFinding, reviewNomination } from '../../src/actions/review-nomination';
import { takeInResponses } from '../../src/actions/take-in-responses';
import { parseNominations } from '../../src/domain/nomination/nomination-row';
import type { Nomination } from '../../src/domain/nomination/nomination';
import { nominationAnswers } from '../builders/nomination-answers';
import { selectionApp, submit, type SelectionApp } from '../builders/selection-app';
import type { FakeForm } from '../fakes/forms';

const TITLE = 'เสนอพื้นที่ตำบลเป้าหมาย ปีงบประมาณ พ.ศ. 2568';

function officeWithForms(): { readonly app: SelectionApp; readonly form: FakeForm } {
  const app = selectionApp();
  buildForms(app);
  return { app, form: formOf(app, TITLE) };
}

function formOf(app: SelectionApp, title: string): FakeForm {
  const form = app.forms.forms.find(({ front }) => front?.title === title);
  if (form === undefined) throw new Error(`no form ${title}`);
  return form;
}

function nominations(app: SelectionApp): readonly Nomination[] {
  return parseNominations(app.tables.read('nominations')).map(({ nomination }) => nomination);
}

test('each response becomes one row however often it is swept', () => {
  const { app, form } = officeWithForms();
  submit(app, form, { id: 'a', email: 'officer4302@example.com', answers: nominationAnswers('ท่าบ่อ', 'บ้านเดื่อ') });
  for (let sweep = 0; sweep < 3; sweep += 1) takeInResponses(app);
  expect(nominations(app)).toHaveLength(1);
  expect(nominations(app)[0]).toMatchObject({ responseId: 'a', standing: 'new', district: { code: '4302' }, tambon: { code: '430205', typed: 'บ้านเดื่อ' }, emailVerified: false });
  expect(app.tables.read('outbox')).toHaveLength(1);
});

test('typed texts come back exactly as typed', () => {
  const { app, form } = officeWithForms();
  const typed = '=IMPORTXML("x") {{tag}} <b>\u200bก😀';
  submit(app, form, { id: 'a', email: 'officer4302@example.com', answers: nominationAnswers('ท่าบ่อ', 'บ้านเดื่อ', { 'ชื่อแผนการขับเคลื่อนของตำบลที่เสนอ': typed }) });
  takeInResponses(app);
  expect(nominations(app)[0]?.evidence).toMatchObject({ planTitle: typed, leaders: '๒๐' });
});

test('an edited response supersedes the row, keeps the earlier answers in the history and sends a second receipt', () => {
  const { app, form } = officeWithForms();
  submit(app, form, { id: 'a', email: 'officer4302@example.com', answers: nominationAnswers('ท่าบ่อ', 'บ้านเดื่อ') });
  takeInResponses(app);
  app.tables.update('nominations', [{ index: 0, cells: { memo: 'โทรถามแล้ว' } }]);
  submit(app, form, { id: 'a', email: 'officer4302@example.com', at: '2024-10-29T08:00:00', answers: nominationAnswers('ท่าบ่อ', 'น้ำโมง') });
  expect(takeInResponses(app).counts).toMatchObject({ added: 0, changed: 1 });
  expect(nominations(app)).toHaveLength(1);
  expect(nominations(app)[0]?.tambon.code).toBe('430202');
  expect(app.tables.read('nominations')[0]?.['memo']).toBe('โทรถามแล้ว');
  expect(String(app.tables.read('answer-history')[0]?.['answers'])).toContain('430205');
  expect(app.tables.read('outbox')).toHaveLength(2);
});

test.each([
  ['stranger@example.com', 'ไม่อยู่ในรายชื่อผู้ติดต่อ'],
  ['officer4305@example.com', 'เป็นของหน่วยงานอื่น (4305)'],
  ['', 'ไม่มีอีเมลของผู้ตอบ'],
])('an answer from “%s” is held with the reason, and not lost', (email, reason) => {
  const { app, form } = officeWithForms();
  submit(app, form, { id: 'a', email, answers: nominationAnswers('ท่าบ่อ', 'บ้านเดื่อ') });
  expect(takeInResponses(app).counts).toMatchObject({ added: 1, held: 1 });
  expect(nominations(app)[0]).toMatchObject({ standing: 'held', heldReason: expect.stringContaining(reason) as string });
});

test('the province may answer for any district, and a held answer can be accepted', () => {
  const { app, form } = officeWithForms();
  submit(app, form, { id: 'a', email: 'Province@Example.com', answers: nominationAnswers('ท่าบ่อ', 'บ้านเดื่อ') });
  submit(app, form, { id: 'b', email: 'stranger@example.com', answers: nominationAnswers('สังคม', 'ผาตั้ง') });
  takeInResponses(app);
  expect(nominations(app).map(({ standing }) => standing)).toEqual(['new', 'held']);
  expect(reviewNomination(app, { responseId: 'b', decision: 'accepted', comment: '' }).status).toBe('done');
  expect(nominations(app)[1]).toMatchObject({ standing: 'accepted', heldReason: '', reviewedBy: 'province@example.com' });
});

test('a name that matches nothing is held with the nearest names, never guessed', () => {
  const { app, form } = officeWithForms();
  submit(app, form, { id: 'a', email: 'officer4302@example.com', answers: nominationAnswers('ท่าบ่อ', 'บ้านเดือ') });
  takeInResponses(app);
  expect(nominations(app)[0]).toMatchObject({ standing: 'held', tambon: { code: null, typed: 'บ้านเดือ' }, heldReason: expect.stringContaining('บ้านเดื่อ (430205 อ.ท่าบ่อ)') as string });
});

test('an answer on another district\'s page is held as a wrong district', () => {
  const { app, form } = officeWithForms();
  const answers = { ...nominationAnswers('ท่าบ่อ', ''), 'ตำบลที่เสนอ (อำเภอสังคม)': 'ผาตั้ง' };
  submit(app, form, { id: 'a', email: 'officer4302@example.com', answers });
  takeInResponses(app);
  expect(nominations(app)[0]).toMatchObject({ standing: 'held', tambon: { code: '430802' }, heldReason: expect.stringContaining('ไม่อยู่ในอำเภอที่เลือก') as string });
});

test('a returned answer brings the officer the comment and the edit link; its edit is looked at afresh', () => {
  const { app, form } = officeWithForms();
  submit(app, form, { id: 'a', email: 'officer4302@example.com', answers: nominationAnswers('ท่าบ่อ', 'บ้านเดื่อ') });
  takeInResponses(app);
  expect(reviewNomination(app, { responseId: 'a', decision: 'returned', comment: ' ' }).status).toBe('refused');
  reviewNomination(app, { responseId: 'a', decision: 'returned', comment: 'แนบรายงานการประชุมด้วย' });
  expect(app.tables.read('outbox')[1]).toMatchObject({ kind: 'returned', to: 'officer4302@example.com', bodyText: expect.stringContaining('แนบรายงานการประชุมด้วย') as string });
  expect(String(app.tables.read('outbox')[1]?.['bodyText'])).toContain('https://forms.example/edit/a');
  submit(app, form, { id: 'a', email: 'officer4302@example.com', answers: nominationAnswers('ท่าบ่อ', 'บ้านเดื่อ', { 'จำนวนผู้นำที่เห็นชอบของตำบลที่เสนอ (คน)': '19' }) });
  takeInResponses(app);
  expect(nominations(app)[0]?.standing).toBe('new');
});

test('a locked row keeps its answers until it is reopened with a reason', () => {
  const { app, form } = officeWithForms();
  submit(app, form, { id: 'a', email: 'officer4302@example.com', answers: nominationAnswers('ท่าบ่อ', 'บ้านเดื่อ') });
  takeInResponses(app);
  app.tables.update('nominations', [{ index: 0, cells: { lockedAt: '2024-10-28T10:00:00', standing: 'approved' } }]);
  submit(app, form, { id: 'a', email: 'officer4302@example.com', answers: nominationAnswers('ท่าบ่อ', 'น้ำโมง') });
  expect(takeInResponses(app).counts).toMatchObject({ changed: 0, waiting: 1 });
  expect(takeInResponses(app).counts).toMatchObject({ changed: 0, waiting: 0 });
  expect(nominations(app)[0]?.tambon.code).toBe('430205');
  expect(overrideFinding(app, { responseId: 'a', subject: 'main', ruleId: 'R04', verdict: 'pass', reason: 'x' }).status).toBe('refused');
  expect(reviewNomination(app, { responseId: 'a', decision: 'approved', comment: '' }).status).toBe('refused');
  expect(reviewNomination(app, { responseId: 'a', decision: 'reopened', comment: 'อำเภอขอเปลี่ยน' }).status).toBe('done');
  expect(takeInResponses(app).counts).toMatchObject({ changed: 1 });
  expect(nominations(app)[0]).toMatchObject({ standing: 'new', lockedAt: '', tambon: { code: '430202' } });
});

test('answers to questions added by hand are read', () => {
  const { app, form } = officeWithForms();
  form.items.push({ id: 'own', kind: 'foreign', title: 'แนบไฟล์', content: null, relaxed: false });
  submit(app, form, { id: 'a', email: 'officer4302@example.com', answers: { ...nominationAnswers('ท่าบ่อ', 'บ้านเดื่อ'), แนบไฟล์: 'https://example.com/file' } });
  takeInResponses(app);
  expect(nominations(app)[0]?.extra).toBe('แนบไฟล์: https://example.com/file');
});

test('a text longer than a cell is cut with a mark in the answers table', () => {
  const { app } = officeWithForms();
  const form = formOf(app, 'รายงานการดำเนินงานอื่น ปีงบประมาณ พ.ศ. 2568');
  submit(app, form, { id: 'f', email: 'officer4302@example.com', answers: { 'อำเภอที่รายงานเรื่องนี้': 'ท่าบ่อ', เรื่องที่รายงาน: 'พัฒนาต่อยอดและรักษาสถานะ (แนวทางข้อ 3.3)', สรุปการดำเนินการ: 'ก'.repeat(60_000) } });
  takeInResponses(app);
  const [row] = app.tables.read('answers');
  expect(row).toMatchObject({ form: 'other', standing: 'new', districtCode: '4302', tambonCode: null });
  expect(String(row?.['answers']).length).toBeLessThanOrEqual(45_000);
  expect(String(row?.['answers'])).toContain('ตัดให้พอดีเซลล์');
  expect((JSON.parse(String(row?.['answers'])) as { obligation: { codes: string[] } }).obligation.codes).toEqual(['R07']);
});

test('taking in without any form says what to do', () => {
  expect(takeInResponses(selectionApp())).toMatchObject({ status: 'refused', notDone: [expect.stringContaining('สร้างแบบฟอร์ม')] });
});
