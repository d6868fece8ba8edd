// Every method that the platform's types give to forms is there.
import { StandIn } from '../../../../src/workspace/kernel/stand-in';
import { formModule } from '../../../../src/workspace/services/form/module';
import { Rig } from '../../rig';

const MAKERS: Readonly<Record<string, string>> = {
  'Forms.FormApp': 'FormApp', 'Forms.Form': 'form', 'Forms.FormResponse': 'form.createResponse()', 'Forms.ItemResponse': `form.addTextItem().createResponse('a')`,
  'Forms.Item': `(form.addTextItem(), form.getItems()[0])`, 'Forms.Choice': `form.addListItem().getChoices()[0]`, 'Forms.QuizFeedback': 'FormApp.createFeedback().build()',
  'Forms.QuizFeedbackBuilder': 'FormApp.createFeedback()',
  ...Object.fromEntries(['CheckboxGrid', 'Checkbox', 'Date', 'DateTime', 'Duration', 'Grid', 'Image', 'List', 'MultipleChoice', 'PageBreak', 'ParagraphText', 'Scale', 'SectionHeader', 'Text', 'Time', 'Video']
    .map((kind) => [`Forms.${kind}Item`, `form.add${kind}Item()`])),
  ...Object.fromEntries(['CheckboxGrid', 'Checkbox', 'Grid', 'ParagraphText', 'Text'].flatMap((kind) => [
    [`Forms.${kind}Validation`, `FormApp.create${kind}Validation().build()`], [`Forms.${kind}ValidationBuilder`, `FormApp.create${kind}Validation()`],
  ])),
};

const rig = new Rig({ modules: [formModule] });
const typeNames = Object.keys(rig.host.types.data.interfaces).filter((name) => name.startsWith('Forms.'));

test.each(typeNames)('%s has every method of its type', (typeName) => {
  const made: unknown = rig.run(`var form = FormApp.create('a'); return ${MAKERS[typeName] ?? 'null'}`);
  expect(made).toBeInstanceOf(StandIn);
  expect((made as StandIn).typeName).toBe(typeName);
  const missing = rig.host.types.methodNames(typeName).filter((name) => typeof (made as unknown as Record<string, unknown>)[name] !== 'function');
  expect(missing).toEqual([]);
});
