// Submitting as a respondent: the way through the pages, every reason to refuse, the response sheet.
import type { Execution } from '../../../../src/workspace/kernel/execution';
import { formView } from '../../../../src/workspace/services/form/form-view';
import { requireForm, responsesOf } from '../../../../src/workspace/services/form/form-record';
import { copyForm, findForm, submitAsRespondent } from '../../../../src/workspace/services/form/host-hooks';
import { formModule } from '../../../../src/workspace/services/form/module';
import { readableResponses, responsesCsv } from '../../../../src/workspace/services/form/readable-responses';
import { RespondentRefused } from '../../../../src/workspace/services/form/respondent';
import { newSpreadsheetRecord } from '../../../../src/workspace/services/spreadsheet/model/new-spreadsheet';
import type { SpreadsheetRecord } from '../../../../src/workspace/services/spreadsheet/model/spreadsheet-record';
import { Rig } from '../../rig';
import { spreadsheetsOf } from '../../../../src/workspace/services/spreadsheet/spreadsheets-of';

const FORM_ID = 'file-0001';
const DISTRICTS = `var form = FormApp.create('เสนอตำบล').setTitle('เสนอตำบลเป้าหมาย'); form.setPublished(true);
  var district = form.addListItem().setTitle('อำเภอ').setRequired(true);
  var one = form.addPageBreakItem().setTitle('ท่าบ่อ'); form.addListItem().setTitle('ตำบล').setRequired(true).setChoiceValues(['บ้านเดื่อ', 'น้ำโมง']);
  var two = form.addPageBreakItem().setTitle('สังคม'); form.addListItem().setTitle('ตำบล').setRequired(true).setChoiceValues(['ผาตั้ง']);
  var last = form.addPageBreakItem().setTitle('หลักฐาน'); two.setGoToPage(last); last.setGoToPage(last);
  form.addTextItem().setTitle('ผู้นำเห็นชอบ').setValidation(FormApp.createTextValidation().requireWholeNumber().build());
  form.addDateItem().setTitle('วันประชุม');
  district.setChoices([district.createChoice('ท่าบ่อ', one), district.createChoice('สังคม', two)]);`;

function formRig(code: string): { readonly rig: Rig; readonly execution: Execution } {
  const rig = new Rig({ modules: [formModule] });
  rig.run(code);
  return { rig, execution: rig.execution() };
}

function refusals(execution: Execution, answers: Record<string, unknown>, email?: string): readonly string[] {
  try {
    submitAsRespondent(execution, FORM_ID, { answers, ...(email === undefined ? {} : { email }) });
  } catch (error) {
    if (error instanceof RespondentRefused) return error.reasons.map(({ question, reason }) => `${question}: ${reason}`);
    throw error;
  }
  return [];
}

const linkSheet = (rig: Rig): SpreadsheetRecord => spreadsheetsOf(rig.store).set('book-1', newSpreadsheetRecord({ id: 'book-1' }));

describe('submitAsRespondent', () => {
  test('fills the question on the respondent\'s way where several share a title', () => {
    const { execution } = formRig(DISTRICTS);
    const { response } = submitAsRespondent(execution, FORM_ID, { answers: { อำเภอ: 'สังคม', ตำบล: 'ผาตั้ง', ผู้นำเห็นชอบ: 12, วันประชุม: '30/10/2567' } });
    expect(response.getItemResponses().map((item) => item.getResponse())).toEqual(['สังคม', 'ผาตั้ง', '12', '2567-10-30']);
    const form = requireForm(execution, FORM_ID);
    expect(Object.keys(responsesOf(execution.store, FORM_ID)[0]?.answers ?? {})).toEqual([form.items[0], form.items[4], form.items[6], form.items[7]].map((item) => String(item?.id)));
  });

  test('gives every reason at once and stores nothing', () => {
    const { execution } = formRig(DISTRICTS);
    const reasons = refusals(execution, { อำเภอ: 'ท่าบ่อ', ตำบล: 'ผาตั้ง', ผู้นำเห็นชอบ: '1.5', วันประชุม: '2024-02-30', คำถามอื่น: 'x' });
    expect(reasons).toHaveLength(4);
    expect(reasons[0]).toContain('ตำบล: ไม่มีตัวเลือก "ผาตั้ง" (ตัวเลือกที่มี: บ้านเดื่อ, น้ำโมง)');
    expect(reasons[1]).toContain('จำนวนเต็ม');
    expect(reasons[2]).toContain('วันที่ที่มีอยู่จริง');
    expect(reasons.at(-1)).toContain('ไม่มีในแบบฟอร์มนี้');
    expect(responsesOf(execution.store, FORM_ID)).toEqual([]);
  });

  test('refuses an answer to a page that is not on the way', () => {
    const { execution } = formRig(`${DISTRICTS} form.addPageBreakItem(); form.addTextItem().setTitle('เฉพาะท่าบ่อ'); form.moveItem(form.getItems().length - 1, 3);`);
    expect(refusals(execution, { อำเภอ: 'สังคม', ตำบล: 'ผาตั้ง', เฉพาะท่าบ่อ: 'x' })).toEqual([expect.stringContaining('ไม่อยู่ในเส้นทางของผู้ตอบ')]);
  });

  test('refuses a form that is unpublished or closed, and tells the form\'s own message', () => {
    const { rig, execution } = formRig(`FormApp.create('a')`);
    expect(refusals(execution, {})).toEqual([expect.stringContaining('ยังไม่เผยแพร่')]);
    rig.run(`FormApp.openById('${FORM_ID}').setPublished(true).setAcceptingResponses(false).setCustomClosedFormMessage('ปิดแล้ว พบกันปีหน้า')`);
    expect(refusals(execution, {})).toEqual([': ปิดแล้ว พบกันปีหน้า']);
  });

  test('wants an address where the form collects them, and one response where it is limited', () => {
    const { execution } = formRig(`FormApp.create('a').setCollectEmail(true).setLimitOneResponsePerUser(true).setPublished(true)`);
    expect(refusals(execution, {})).toEqual([expect.stringContaining('ต้องระบุอีเมล')]);
    expect(refusals(execution, {}, 'ไม่ใช่อีเมล')).toEqual([expect.stringContaining('ไม่ถูกต้อง')]);
    expect(refusals(execution, {}, 'x@example.com')).toEqual([]);
    expect(refusals(execution, {}, 'x@example.com')).toEqual([expect.stringContaining('ตอบได้เพียงครั้งเดียว')]);
    expect(responsesOf(execution.store, FORM_ID)[0]?.email).toBe('x@example.com');
  });

  test('refuses a way that leads back to a page it came from', () => {
    const { execution } = formRig(`var form = FormApp.create('a').setPublished(true); var q = form.addMultipleChoiceItem().setTitle('อีกครั้ง'); q.setChoices([q.createChoice('ใช่', FormApp.PageNavigationType.RESTART)]); form.addPageBreakItem()`);
    expect(refusals(execution, { อีกครั้ง: 'ใช่' })).toEqual([expect.stringContaining('วนกลับไป')]);
  });

  test('takes grids by row, check boxes by list or text, scales by number', () => {
    const { execution } = formRig(`var form = FormApp.create('a').setPublished(true);
      form.addGridItem().setTitle('ตาราง').setRows(['หนึ่ง', 'สอง']).setColumns(['ดี', 'แย่']);
      form.addCheckboxItem().setTitle('หลายข้อ').setChoiceValues(['ก', 'ข, ค']).setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(1).build());
      form.addScaleItem().setTitle('ระดับ')`);
    expect(submitAsRespondent(execution, FORM_ID, { answers: { ตาราง: { สอง: 'ดี' }, หลายข้อ: 'ข, ค', ระดับ: 3 } }).response.getItemResponses().map((item) => item.getResponse())).toEqual([['', 'ดี'], ['ข, ค'], '3']);
    expect(refusals(execution, { ตาราง: { สาม: 'ดี' }, หลายข้อ: ['ก', 'ข, ค'], ระดับ: 6 })).toEqual([expect.stringContaining('ไม่มีแถว "สาม"'), expect.stringContaining('เลือกได้ไม่เกิน 1 ข้อ'), expect.stringContaining('ต้องเป็นระดับ 1 ถึง 5')]);
  });
});

describe('the response sheet', () => {
  test('#75 setDestination makes a sheet with Timestamp and a column a question; getDestinationId throws while unset', () => {
    const { rig } = formRig(`var form = FormApp.create('a'); form.addTextItem().setTitle('ชื่อ'); form.addGridItem().setTitle('ตาราง').setRows(['หนึ่ง', 'สอง'])`);
    linkSheet(rig);
    expect(rig.errorOf(`FormApp.openById('${FORM_ID}').getDestinationId()`)).toBe('The form currently has no response destination.');
    expect(rig.run(`var form = FormApp.openById('${FORM_ID}'); form.setDestination(FormApp.DestinationType.SPREADSHEET, 'book-1');
      return [form.getDestinationId(), form.getDestinationType() === FormApp.DestinationType.SPREADSHEET]`)).toEqual(['book-1', true]);
    const sheet = spreadsheetsOf(rig.store).require('book-1').sheets.find(({ formId }) => formId === FORM_ID);
    expect(sheet?.name).toBe('Form Responses 1');
    expect(sheet?.values[0]).toEqual(['Timestamp', 'ชื่อ', 'ตาราง [หนึ่ง]', 'ตาราง [สอง]']);
    rig.run(`FormApp.openById('${FORM_ID}').removeDestination()`);
    expect(rig.errorOf(`FormApp.openById('${FORM_ID}').getDestinationId()`)).toContain('no response destination');
    expect(rig.errorOf(`FormApp.openById('${FORM_ID}').setDestination(FormApp.DestinationType.SPREADSHEET, 'nothing')`)).toContain('Invalid argument');
  });

  test('a response becomes a row, an edit rewrites it, a renamed question renames its header', () => {
    const { rig, execution } = formRig(`var form = FormApp.create('a').setPublished(true).setCollectEmail(true).setAllowResponseEdits(true); form.addTextItem().setTitle('ชื่อ'); form.addDateItem().setTitle('วัน')`);
    const book = linkSheet(rig);
    rig.run(`FormApp.openById('${FORM_ID}').setDestination(FormApp.DestinationType.SPREADSHEET, 'book-1').getItems()[0].setTitle('ชื่อ-สกุล')`);
    const first = submitAsRespondent(execution, FORM_ID, { answers: { 'ชื่อ-สกุล': '=1+1', วัน: '2024-10-30' }, email: 'x@example.com' });
    expect(first.sheetRow).toMatchObject({ sheetName: 'Form Responses 1', row: 2, values: ['10/28/2024 8:30:00', 'x@example.com', '=1+1', '10/30/2024'] });
    expect(first.sheetRow?.namedValues).toMatchObject({ 'ชื่อ-สกุล': ['=1+1'] });
    rig.nowMs += 60_000;
    const edited = submitAsRespondent(execution, FORM_ID, { answers: { 'ชื่อ-สกุล': 'นายตัวอย่าง หนึ่ง' }, editResponseId: first.responseId });
    expect(edited.sheetRow).toMatchObject({ row: 2, values: ['10/28/2024 8:31:00', 'x@example.com', 'นายตัวอย่าง หนึ่ง', '10/30/2024'] });
    expect(book.sheets.find(({ formId }) => formId === FORM_ID)?.values).toHaveLength(2);
  });

  test('#78 submit by a script writes the row too, and leaves raising events to the host', () => {
    const { rig } = formRig(`FormApp.create('a').addTextItem().setTitle('ชื่อ')`);
    linkSheet(rig);
    rig.run(`var form = FormApp.openById('${FORM_ID}'); form.createResponse().submit(); form.setDestination(FormApp.DestinationType.SPREADSHEET, 'book-1');
      form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('ก')).submit()`);
    const sheet = spreadsheetsOf(rig.store).require('book-1').sheets.find(({ formId }) => formId === FORM_ID);
    expect(sheet?.values.map((row) => row?.[1] ?? '')).toEqual(['ชื่อ', '', 'ก']);
  });
});

describe('forms for people', () => {
  test('findForm finds by id, title and file name', () => {
    const { execution } = formRig(DISTRICTS);
    for (const name of [FORM_ID, 'เสนอตำบลเป้าหมาย', 'เสนอตำบล']) expect(findForm(execution, name)?.id).toBe(FORM_ID);
    expect(findForm(execution, 'ไม่มี')).toBeUndefined();
  });

  test('formView shows pages with where each choice leads', () => {
    const { execution } = formRig(DISTRICTS);
    const view = formView(requireForm(execution, FORM_ID));
    expect(view.pages.map(({ title, next }) => [title, next])).toEqual([
      ['เสนอตำบลเป้าหมาย', { kind: 'page', index: 1 }], ['ท่าบ่อ', { kind: 'page', index: 3 }], ['สังคม', { kind: 'page', index: 3 }], ['หลักฐาน', { kind: 'submit' }],
    ]);
    expect(view.pages[0]?.items[0]?.choices.map(({ goTo }) => goTo)).toEqual([{ kind: 'page', index: 1 }, { kind: 'page', index: 2 }]);
  });

  test('readable responses name the questions, and CSV holds no formulas', () => {
    const { execution } = formRig(DISTRICTS);
    submitAsRespondent(execution, FORM_ID, { answers: { อำเภอ: 'สังคม', ตำบล: 'ผาตั้ง' } });
    const form = requireForm(execution, FORM_ID);
    const responses = responsesOf(execution.store, FORM_ID);
    expect(readableResponses(execution.store, FORM_ID).responses[0]?.answers.map(({ title, answer }) => [title, answer])).toEqual([['อำเภอ', 'สังคม'], ['ตำบล', 'ผาตั้ง']]);
    form.items[0] = { ...form.items[0]!, title: '=SUM(1,1)' };
    expect(responsesCsv(form, responses, (ms) => new Date(ms).toISOString())).toContain(`"'=SUM(1,1)"`);
  });

  test('copyForm copies questions and leaves responses and their sheet behind', () => {
    const { execution } = formRig(DISTRICTS);
    submitAsRespondent(execution, FORM_ID, { answers: { อำเภอ: 'สังคม', ตำบล: 'ผาตั้ง' } });
    copyForm(execution, FORM_ID, 'file-copy');
    expect(requireForm(execution, 'file-copy').items).toHaveLength(8);
    expect(responsesOf(execution.store, 'file-copy')).toEqual([]);
  });
});
