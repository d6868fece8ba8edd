// The forms adapters on the workspace's stand-ins: built, answered as a respondent would, read back.
import { formModule } from '../../../src/workspace/services/form/module';
import { submitAsRespondent } from '../../../src/workspace/services/form/host-hooks';
import { newSpreadsheetRecord } from '../../../src/workspace/services/spreadsheet/model/new-spreadsheet';
import { utilitiesModule } from '../../../src/workspace/services/utilities/module';
import { nominationAnswers } from '../../builders/nomination-answers';
import { Rig } from '../../workspace/rig';
import { FORMS_SCRIPT } from './script-forms';
import { spreadsheetsOf } from '../../../src/workspace/services/spreadsheet/spreadsheets-of';

const FORM_ID = 'file-0001';

function rigWithSheet(): Rig {
  const rig = new Rig({ modules: [formModule, utilitiesModule] });
  spreadsheetsOf(rig.store).set('sheet-1', newSpreadsheetRecord({ id: 'sheet-1' }));
  return rig;
}

test('a form is made with its pages, titles and choices, published and linked', () => {
  expect(rigWithSheet().run(`${FORMS_SCRIPT}
    var end = adapters.updateForm(officeOn({}), order('nomination'));
    var form = FormApp.openById(end.book.formId);
    return { kind: end.kind, title: form.getTitle(), open: form.isAcceptingResponses(), published: form.isPublished(), email: form.collectsEmail(), linked: form.getDestinationId(),
      titles: form.getItems().map(function (item) { return item.getTitle(); }).slice(0, 5), url: end.book.publishedUrl === form.getPublishedUrl() };`)).toMatchObject({
    kind: 'made', title: 'เสนอพื้นที่ตำบลเป้าหมาย ปีงบประมาณ พ.ศ. 2568', open: true, published: true, email: true, linked: 'sheet-1', url: true,
    titles: ['ประกาศการคุ้มครองข้อมูลส่วนบุคคล', 'อำเภอที่เสนอ', 'อำเภอเมืองหนองคาย', 'ตำบลที่เสนอ (อำเภอเมืองหนองคาย)', 'ตำบลลำดับสำรอง (อำเภอเมืองหนองคาย)'],
  });
});

test.each(['nomination', 'plan', 'mou', 'monthly', 'evaluation', 'other'])('form %s made again is the same form with the same items', (key) => {
  expect(rigWithSheet().run(`${FORMS_SCRIPT}
    var book = {}; var first = adapters.updateForm(officeOn(book), order('${key}'));
    var ids = function () { return FormApp.openById(first.book.formId).getItems().map(function (item) { return item.getId(); }).join(); };
    var before = ids(); var again = adapters.updateForm(officeOn(book), order('${key}'));
    return [first.kind, again.kind, before === ids(), again.book.formId === first.book.formId];`)).toEqual(['made', 'unchanged', true, true]);
});

test('an answer goes through the district page only and comes back by item, with typed text untouched', () => {
  const rig = rigWithSheet();
  rig.run(`${FORMS_SCRIPT} adapters.updateForm(officeOn({}), order('nomination'));`);
  const answers = nominationAnswers('ท่าบ่อ', 'บ้านเดื่อ', { 'ชื่อแผนการขับเคลื่อนของตำบลที่เสนอ': '=1+1 {{แผน}} <b>' });
  submitAsRespondent(rig.execution(), FORM_ID, { answers, email: 'officer4302@example.com' });
  const [response] = rig.run(`${FORMS_SCRIPT} return adapters.platformFormResponses('Asia/Bangkok').since('${FORM_ID}', null);`) as [{ submittedAt: string; email: string; emailVerified: boolean; answers: { title: string; value: string }[] }];
  expect(response).toMatchObject({ submittedAt: '2024-10-28T08:30:00', email: 'officer4302@example.com', emailVerified: false });
  const values = Object.fromEntries(response.answers.map(({ title, value }) => [title, value]));
  expect(values).toMatchObject({ 'ตำบลที่เสนอ (อำเภอท่าบ่อ)': 'บ้านเดื่อ', 'ชื่อแผนการขับเคลื่อนของตำบลที่เสนอ': '=1+1 {{แผน}} <b>', 'จำนวนผู้นำที่เข้าประชุมของตำบลที่เสนอ (คน)': '๒๐' });
  expect(values).not.toHaveProperty('ตำบลที่เสนอ (อำเภอเมืองหนองคาย)');
});

test('a number question refuses words, a link question refuses what is no link', () => {
  const rig = rigWithSheet();
  rig.run(`${FORMS_SCRIPT} adapters.updateForm(officeOn({}), order('nomination'));`);
  const answers = nominationAnswers('ท่าบ่อ', 'บ้านเดื่อ', { 'จำนวนผู้นำที่เห็นชอบของตำบลที่เสนอ (คน)': 'สิบ', 'ลิงก์แผนการขับเคลื่อนของตำบลที่เสนอ': 'ยังไม่มี' });
  expect(() => submitAsRespondent(rig.execution(), FORM_ID, { answers, email: 'officer4302@example.com' })).toThrow();
});

test('answers and items added by hand survive a change of the description', () => {
  const rig = rigWithSheet();
  rig.run(`${FORMS_SCRIPT} var book = {}; adapters.updateForm(officeOn(book), order('nomination'));`);
  submitAsRespondent(rig.execution(), FORM_ID, { answers: nominationAnswers('ท่าบ่อ', 'บ้านเดื่อ'), email: 'officer4302@example.com' });
  expect(rig.run(`${FORMS_SCRIPT}
    var book = { 'form.2568.nomination': JSON.stringify({ token: 't', formId: '${FORM_ID}', frontPrint: '', finished: 'old', publishedUrl: 'u', editUrl: 'e' }) };
    var form = FormApp.openById('${FORM_ID}'); form.addTextItem().setTitle('คำถามที่สำนักงานเพิ่มเอง');
    var before = form.getItems().length;
    context.districts[1].tambons.push({ code: '430202', name: 'น้ำโมง' });
    var end = adapters.updateForm(officeOn(book), order('nomination'));
    var response = form.getResponses()[0];
    return [end.kind, form.getItems().length - before, response.getItemResponses().length > 5,
      form.getItems().filter(function (item) { return item.getTitle() === 'คำถามที่สำนักงานเพิ่มเอง'; }).length,
      form.getItems(FormApp.ItemType.LIST).filter(function (i) { return i.getTitle() === 'ตำบลที่เสนอ (อำเภอท่าบ่อ)'; })[0].asListItem().getChoices().map(function (c) { return c.getValue(); }).join()];`))
    .toEqual(['changed', 0, true, 1, 'ท่าบ่อ,บ้านเดื่อ,น้ำโมง']);
});
