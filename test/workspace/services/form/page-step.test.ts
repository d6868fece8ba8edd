// Leaving one page of a form: what is refused there, and the page that the answers lead to.
import { formModule } from '../../../../src/workspace/services/form/module';
import { leaveFormPage } from '../../../../src/workspace/services/form/page-step';
import { formsOf } from '../../../../src/workspace/services/form/form-record';
import { Rig } from '../../rig';

describe('leaving a page of a form', () => {
  const rig = new Rig({ modules: [formModule] });
  rig.run(`var form = FormApp.create('ทดสอบ'); var way = form.addListItem().setTitle('ทาง').setRequired(true);
    var one = form.addPageBreakItem().setTitle('หนึ่ง'); form.addTextItem().setTitle('ชื่อ'); var two = form.addPageBreakItem().setTitle('สอง'); one.setGoToPage(FormApp.PageNavigationType.CONTINUE); two.setGoToPage(FormApp.PageNavigationType.SUBMIT);
    way.setChoices([way.createChoice('ไปหนึ่ง', one), way.createChoice('ไปสอง', two)]);`);
  const execution = rig.execution();
  const form = formsOf(rig.store).values()[0];
  const leave = (page: number, answers: Record<string, unknown>): unknown => leaveFormPage(execution, form?.id ?? '', { page, answers });
  const way = String(form?.items[0]?.id);

  it('refuses a missing answer at its question', () => {
    expect(leave(0, {})).toMatchObject({ refusals: [{ item: form?.items[0]?.id, reason: 'จำเป็นต้องตอบ แต่ยังไม่มีคำตอบ' }] });
  });

  it.each([['ไปหนึ่ง', 1], ['ไปสอง', 2]])('goes where the answer %s leads', (answer, index) => {
    expect(leave(0, { [way]: answer })).toEqual({ refusals: [], step: { kind: 'page', index } });
  });

  it('ends after the page that submits, and after the last', () => {
    expect([leave(1, {}), leave(2, {})]).toEqual([{ refusals: [], step: { kind: 'submit' } }, { refusals: [], step: { kind: 'submit' } }]);
  });
});
