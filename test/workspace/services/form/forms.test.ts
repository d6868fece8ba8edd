// FormApp's stand-in against the numbered semantics of the platform.
import { formModule } from '../../../../src/workspace/services/form/module';
import { Rig } from '../../rig';

const rig = (): Rig => new Rig({ modules: [formModule] });
const FORM = `var form = FormApp.create('แบบทดสอบ');`;

describe('Form', () => {
  test('#64 create names the Drive file and leaves the title empty until setTitle', () => {
    const one = rig();
    expect(one.run(`${FORM} var before = form.getTitle(); form.setTitle('หัวข้อ'); return [before, form.getTitle(), form.getId()]`)).toEqual(['', 'หัวข้อ', 'file-0001']);
    expect(one.execution().files.get('file-0001')).toMatchObject({ name: 'แบบทดสอบ', mimeType: 'application/vnd.google-apps.form' });
  });

  test('texts that are set to null are empty', () => {
    expect(rig().run(`${FORM} form.setTitle('t').setTitle(null).setDescription(null); var item = form.addTextItem().setTitle(null).setHelpText(undefined); return [form.getTitle(), form.getDescription(), item.getTitle(), item.getHelpText()]`)).toEqual(['', '', '', '']);
  });

  test('published readers are named, each once, and removed', () => {
    expect(rig().run(`${FORM} form.addPublishedReader('a@example.com').addPublishedReaders(['a@example.com', 'b@example.com']).removePublishedReader('a@example.com'); return form.getPublishedReaders().map(String)`)).toEqual(['b@example.com']);
  });

  test('#65 create with an empty title throws', () => {
    expect(rig().errorOf(`FormApp.create('')`)).toContain('title');
  });

  test.each(['addMultipleChoiceItem', 'addCheckboxItem', 'addListItem'])('#66 a new item of %s has one choice with the value ""', (add) => {
    expect(rig().run(`${FORM} return form.${add}().getChoices().map(function (c) { return c.getValue(); })`)).toEqual(['']);
  });

  test.each(['setChoices', 'setChoiceValues'])('#67 %s with an empty array throws', (set) => {
    expect(rig().errorOf(`${FORM} form.addListItem().${set}([])`)).toContain('empty');
  });

  test('duplicate choices throw', () => {
    expect(rig().errorOf(`${FORM} form.addListItem().setChoiceValues(['ก', 'ก'])`)).toBe('Questions cannot have duplicate choice values.');
  });

  test('#68 item ids are numbers, indexes count from 0, a missing id gives null', () => {
    expect(rig().run(`${FORM} form.addTextItem(); var two = form.addDateItem();
      return [typeof two.getId(), two.getIndex(), form.getItemById(two.getId()).getType() === FormApp.ItemType.DATE, form.getItemById(12345)]`)).toEqual(['number', 1, true, null]);
  });

  test('#69 a scale is 1 to 5 and takes only lower 0 or 1 and upper 3 to 10', () => {
    const one = rig();
    expect(one.run(`${FORM} var s = form.addScaleItem(); var first = [s.getLowerBound(), s.getUpperBound()]; s.setBounds(0, 10); return [first, [s.getLowerBound(), s.getUpperBound()]]`)).toEqual([[1, 5], [0, 10]]);
    for (const bounds of ['2, 5', '-1, 5', '1, 2', '1, 11']) expect(one.errorOf(`${FORM} form.addScaleItem().setBounds(${bounds})`)).toContain('Invalid argument');
  });

  test('#70 response values are texts and lists of the documented shapes', () => {
    const values = rig().run(`${FORM}
      var r = [
        form.addScaleItem().createResponse(4),
        form.addCheckboxItem().setChoiceValues(['ก', 'ข']).createResponse(['ก', 'ข']),
        form.addGridItem().setRows(['1', '2']).setColumns(['a', 'b']).createResponse(['a', null]),
        form.addCheckboxGridItem().setRows(['1', '2']).setColumns(['a', 'b']).createResponse([['a', 'b'], null]),
        form.addDateItem().createResponse(new Date(2024, 9, 30)),
        form.addTimeItem().createResponse(10, 90),
        form.addDurationItem().createResponse(24, 60, 90),
        form.addDateTimeItem().createResponse(new Date('2024-10-30T02:05:00Z')),
        form.addDateItem().setIncludesYear(false).createResponse(new Date('2024-10-29T17:00:00Z'))
      ];
      return r.map(function (x) { return x.getResponse(); })`);
    expect(values).toEqual(['4', ['ก', 'ข'], ['a', ''], [['a', 'b'], ''], '2024-10-30', '11:30', '24:59:59', '2024-10-30 09:05', '10-30']);
  });

  test('#71 createResponse with a value that is no choice throws unless there is an "other"', () => {
    const one = rig();
    expect(one.errorOf(`${FORM} form.addMultipleChoiceItem().setChoiceValues(['ก']).createResponse('ข')`)).toBe('Invalid response submitted to multiple choice question.');
    expect(one.errorOf(`${FORM} form.addCheckboxItem().setChoiceValues(['ก']).createResponse(['ก', 'ข'])`)).toBe('Invalid response submitted to checkbox question.');
    expect(one.run(`${FORM} return form.addMultipleChoiceItem().setChoiceValues(['ก']).showOtherOption(true).createResponse('ข').getResponse()`)).toBe('ข');
  });

  test('#72 an unsubmitted response has no time and no id, the last answer counts, and it is submitted once', () => {
    const one = rig();
    expect(one.run(`${FORM} var q = form.addTextItem(); var r = form.createResponse();
      var before = [r.getTimestamp(), r.getId(), r.getRespondentEmail(), r.getEditResponseUrl()];
      r.withItemResponse(q.createResponse('a')).withItemResponse(q.createResponse('b'));
      var stored = r.submit();
      return [before, stored.getItemResponses().map(function (x) { return x.getResponse(); }), stored.getTimestamp() instanceof Date, typeof stored.getId(), form.getResponses().length]`))
      .toEqual([[null, null, null, null], ['b'], true, 'string', 1]);
    expect(one.errorOf(`${FORM} var r = form.createResponse(); r.submit(); r.submit()`)).toContain('already been submitted');
  });

  test('#73 getItemResponses is in item order, with "" for some unanswered kinds and without the others', () => {
    expect(rig().run(`${FORM}
      var list = form.addListItem().setTitle('list').setChoiceValues(['x']);
      var text = form.addTextItem().setTitle('text'); form.addParagraphTextItem().setTitle('paragraph');
      form.addDateItem().setTitle('date'); form.addTimeItem().setTitle('time'); form.addScaleItem().setTitle('scale');
      var r = form.createResponse().withItemResponse(text.createResponse('t')).withItemResponse(list.createResponse('x')).submit();
      return r.getItemResponses().map(function (x) { return x.getItem().getTitle() + '=' + x.getResponse(); })`)).toEqual(['list=x', 'text=t', 'paragraph=', 'date=', 'time=']);
  });

  test('#74 choices and page breaks lead to pages', () => {
    expect(rig().run(`${FORM}
      var q = form.addMultipleChoiceItem(); var two = form.addPageBreakItem().setTitle('สอง'); var three = form.addPageBreakItem().setTitle('สาม');
      q.setChoices([q.createChoice('ก', three), q.createChoice('ข', FormApp.PageNavigationType.SUBMIT)]);
      three.setGoToPage(FormApp.PageNavigationType.RESTART); two.setGoToPage(three);
      var c = q.getChoices();
      return [c[0].getGotoPage().getTitle(), String(c[0].getPageNavigationType()), c[1].getGotoPage(), String(c[1].getPageNavigationType()), two.getGoToPage().getTitle(), three.getGoToPage(), String(three.getPageNavigationType())]`))
      .toEqual(['สาม', 'GO_TO_PAGE', null, 'SUBMIT', 'สาม', null, 'RESTART']);
  });

  test('#74 choices with and without navigation do not go together', () => {
    expect(rig().errorOf(`${FORM} var q = form.addListItem(); q.setChoices([q.createChoice('a', FormApp.PageNavigationType.SUBMIT), q.createChoice('b')])`)).toContain('cannot be combined');
  });

  test('#76 deleteItem and moveItem out of range throw, in range they do', () => {
    const one = rig();
    expect(one.errorOf(`${FORM} form.deleteItem(0)`)).toContain('Invalid argument');
    expect(one.errorOf(`${FORM} form.addTextItem(); form.moveItem(0, 1)`)).toContain('Invalid argument');
    expect(one.run(`${FORM} form.addTextItem().setTitle('a'); var b = form.addTextItem().setTitle('b'); form.addTextItem().setTitle('c'); form.moveItem(b, 0); form.deleteItem(form.getItems()[1]);
      return form.getItems().map(function (i) { return i.getTitle(); })`)).toEqual(['b', 'c']);
  });

  test('#77 a new form accepts responses, collects no addresses and is unpublished', () => {
    expect(rig().run(`${FORM} return [form.isAcceptingResponses(), form.collectsEmail(), form.isPublished(), form.supportsAdvancedResponderPermissions()]`)).toEqual([true, false, false, true]);
  });

  test('an unpublished form cannot be set to accept responses, publishing does it', () => {
    const one = rig();
    expect(one.errorOf(`${FORM} form.setAcceptingResponses(true)`)).toContain('unpublished');
    expect(one.run(`${FORM} form.setPublished(true); var a = form.isAcceptingResponses(); form.setAcceptingResponses(false); return [a, form.isAcceptingResponses(), form.isPublished()]`)).toEqual([true, false, true]);
  });

  test('#79 openByUrl takes its own addresses and refuses a foreign one', () => {
    const one = rig();
    expect(one.run(`${FORM} return [FormApp.openByUrl(form.getEditUrl()).getId() === form.getId(), FormApp.openByUrl(form.getPublishedUrl()).getId() === form.getId()]`)).toEqual([true, true]);
    expect(one.errorOf(`FormApp.openByUrl('https://example.com/x')`)).toBe('Invalid argument: url');
    expect(one.errorOf(`FormApp.openById('nothing')`)).toContain('No item with the given ID could be found');
  });

  test('items turn into their own type only', () => {
    const one = rig();
    expect(one.run(`${FORM} form.addTextItem().setTitle('t'); return form.getItems(FormApp.ItemType.TEXT)[0].asTextItem().setRequired(true).isRequired()`)).toBe(true);
    expect(one.errorOf(`${FORM} form.addPageBreakItem(); form.getItems()[0].asListItem()`)).toBe('Invalid conversion for item type: PAGE_BREAK.');
  });

  test('duplicate appends a copy with its own id', () => {
    expect(rig().run(`${FORM} var a = form.addListItem().setTitle('x').setChoiceValues(['1', '2']); form.addTextItem(); var b = a.duplicate(); b.setTitle('y');
      return [b.getIndex(), b.getId() !== a.getId(), a.getTitle(), b.getChoices().length]`)).toEqual([2, true, 'x', 2]);
  });

  test('toPrefilledUrl carries each answer under its item id', () => {
    expect(rig().run(`${FORM} var t = form.addTextItem(); var c = form.addCheckboxItem().setChoiceValues(['a b', 'c']);
      return form.createResponse().withItemResponse(t.createResponse('ก')).withItemResponse(c.createResponse(['a b', 'c'])).toPrefilledUrl()`))
      .toBe('https://docs.google.com/forms/d/e/file-0001/viewform?usp=pp_url&entry.1000000001=%E0%B8%81&entry.1000000002=a+b&entry.1000000002=c');
  });

  test('a quiz scores choices by itself and takes grades', () => {
    expect(rig().run(`${FORM} form.setIsQuiz(true); var q = form.addMultipleChoiceItem(); q.setPoints(5).setChoices([q.createChoice('ใช่', true), q.createChoice('ไม่', false)]);
      q.setFeedbackForCorrect(FormApp.createFeedback().setText('ดี').addLink('https://example.com').build());
      var r = form.createResponse().withItemResponse(q.createResponse('ใช่')).submit();
      var graded = r.getGradableItemResponses()[0]; var auto = graded.getScore(); r.withItemGrade(graded.setScore(2)); form.submitGrades([r]);
      return [auto, form.getResponses()[0].getResponseForItem(q).getScore(), q.getFeedbackForCorrect().getText(), q.getFeedbackForCorrect().getLinkUrls()]`)).toEqual([5, 2, 'ดี', ['https://example.com']]);
  });

  test('validation builders make rules that items take', () => {
    expect(rig().run(`${FORM}
      form.addTextItem().setValidation(FormApp.createTextValidation().setHelpText('x').requireNumberBetween(1, 5).build()).clearValidation();
      form.addParagraphTextItem().setValidation(FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(5).build());
      form.addCheckboxItem().setValidation(FormApp.createCheckboxValidation().requireSelectAtLeast(2).build());
      form.addGridItem().setValidation(FormApp.createGridValidation().requireLimitOneResponsePerColumn().build());
      form.addCheckboxGridItem().setValidation(FormApp.createCheckboxGridValidation().requireLimitOneResponsePerColumn().build());
      return form.getItems().length`)).toBe(5);
  });

  test('responses are found by id and since a time, and deleted', () => {
    expect(rig().run(`${FORM} var r = form.createResponse().submit(); form.createResponse().submit(); var now = new Date();
      var found = form.getResponse(r.getId()).getId() === r.getId();
      var since = [form.getResponses(now).length, form.getResponses(new Date(now.getTime() + 1)).length];
      form.deleteResponse(r.getId()); var left = form.getResponses().length; form.deleteAllResponses(); return [found, since, left, form.getResponses().length]`)).toEqual([true, [2, 0], 1, 0]);
  });

  test('getActiveForm is the container of a script bound to a form, else null', () => {
    const one = rig();
    one.run(`${FORM}`);
    expect(one.run('return FormApp.getActiveForm().getId()', { kind: 'form', id: 'file-0001' })).toBe('file-0001');
    expect(one.run('return FormApp.getActiveForm()')).toBeNull();
  });

  test('a closed form and one limited to one response take no response of a script', () => {
    const one = rig();
    expect(one.errorOf(`${FORM} form.setAcceptingResponses(false); form.createResponse().submit()`)).toContain('not currently accepting');
    expect(one.errorOf(`${FORM} form.setLimitOneResponsePerUser(true); form.createResponse().submit()`)).toContain('limited to one response');
  });
});
