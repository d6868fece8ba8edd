// One Form made and kept up to date, interrupted anywhere.
import { updateForm, type FormUpdate, type UpdateFormOrder } from '../../src/actions/update-form';
import { describeForm } from '../../src/domain/forms/form-catalogue';
import type { FormContext } from '../../src/domain/forms/form-context';
import { contentsOf, wantedItems } from '../../src/domain/forms/wanted-items';
import type { TambonCode } from '../../src/domain/places/codes';
import { formContext } from '../builders/form-context';
import { selectionApp, type SelectionApp } from '../builders/selection-app';
import type { FakeForm } from '../fakes/forms';
import { present } from '../builders/present';

const order = (context: FormContext = formContext()): UpdateFormOrder => ({ description: describeForm('nomination', context), fiscalYear: 2568, signIn: false, stopAtMs: 240_000 });

function expectComplete(form: FakeForm, wanted: UpdateFormOrder): void {
  expect(form.items.map(({ title }) => title)).toEqual(wantedItems(wanted.description, []).map(({ title }) => title));
  const idOf = (breakKey: string): string => form.items[wantedItems(wanted.description, []).findIndex(({ key }) => key === breakKey)]?.id ?? '';
  expect(form.items.map(({ content }) => content)).toEqual(wantedItems(wanted.description, []).map(({ key }) => contentsOf(wanted.description, idOf).get(key)));
  expect(form).toMatchObject({ published: true, front: { title: wanted.description.title } });
}

function callsToBuild(): number {
  const app = selectionApp();
  updateForm(app, order());
  return app.forms.calls;
}

test('a form is made once with every item in order', () => {
  const app = selectionApp();
  expect(updateForm(app, order()).kind).toBe('made');
  expectComplete(present(app.forms.forms[0]), order());
  const calls = app.forms.calls;
  expect(updateForm(app, order()).kind).toBe('unchanged');
  expect(app.forms.calls - calls).toBe(1);
});

test.each(['before', 'after'] as const)('a fault %s the effect of any call leaves one form that the next run finishes', (when) => {
  const total = callsToBuild();
  for (let call = 1; call <= total; call += 1) {
    const app = selectionApp();
    app.forms.failAt = { call, when };
    expect(() => updateForm(app, order())).toThrow('Service Forms failed');
    app.forms.failAt = null;
    updateForm(app, order());
    expect(app.forms.forms).toHaveLength(1);
    expectComplete(present(app.forms.forms[0]), order());
  }
});

test('a run that is late stops, and later runs finish the same form', () => {
  const app = selectionApp();
  const slow = (): FormUpdate => {
    app.clock.elapsed = 0;
    const start = app.forms.calls;
    const clock = { ...app.clock, elapsedMs: () => (app.forms.calls - start) * 12_000 };
    return updateForm({ ...app, clock }, order());
  };
  const kinds: string[] = [];
  for (let run = 0; run < 20 && kinds.at(-1) !== 'made'; run += 1) kinds.push(slow().kind);
  expect(kinds.length).toBeGreaterThan(2);
  expect(kinds.slice(0, -1).every((kind) => kind === 'stopped')).toBe(true);
  expect(app.forms.forms).toHaveLength(1);
  expectComplete(present(app.forms.forms[0]), order());
});

test('a lost book finds the form and its items again by name', () => {
  const app = selectionApp();
  updateForm(app, order());
  for (const key of [...app.notebook.texts.keys()].filter((name) => /\.\d+$/.test(name))) app.notebook.remove(key);
  const ids = present(app.forms.forms[0]).items.map(({ id }) => id);
  updateForm(app, { ...order(), signIn: true });
  expect(present(app.forms.forms[0]).items.map(({ id }) => id)).toEqual(ids);
});

describe('a changed description', () => {
  const [first, second] = formContext().districts;
  const more = formContext({ districts: [{ ...present(first), tambons: [...present(first).tambons, { code: '430202' as TambonCode, name: 'น้ำโมง' }] }, present(second)] });
  const fewer = formContext({ districts: [present(first)] });

  test('writes only what differs and keeps every id', () => {
    const app = selectionApp();
    updateForm(app, order());
    const ids = present(app.forms.forms[0]).items.map(({ id }) => id);
    const calls = app.forms.calls;
    expect(updateForm(app, order(more)).kind).toBe('changed');
    expect(present(app.forms.forms[0]).items.map(({ id }) => id)).toEqual(ids);
    expect(app.forms.calls - calls).toBeLessThan(8);
    expectComplete(present(app.forms.forms[0]), order(more));
  });

  test('puts new pages where they belong and leaves items added by hand beside their neighbours', () => {
    const app = selectionApp();
    updateForm(app, order(fewer));
    const form = present(app.forms.forms[0]);
    form.items.push({ id: 'own', kind: 'foreign', title: 'แนบไฟล์', content: null, relaxed: false });
    updateForm(app, order());
    expect(form.items.filter(({ id }) => id !== 'own').map(({ title }) => title)).toEqual(wantedItems(order().description, []).map(({ title }) => title));
    expect(form.items.at(-1)).toMatchObject({ id: 'own' });
  });

  test('removes questions nobody answered, and keeps answered ones optional on an unreachable last page', () => {
    const unanswered = selectionApp();
    updateForm(unanswered, order());
    updateForm(unanswered, order(fewer));
    expectComplete(present(unanswered.forms.forms[0]), order(fewer));

    const answered = selectionApp();
    updateForm(answered, order());
    const form = present(answered.forms.forms[0]);
    form.responses = [{ responseId: 'r', submittedAt: '', email: '', emailVerified: false, editUrl: '', answers: [] }];
    const kept = form.items.filter(({ title }) => title.includes('(อำเภอสังคม)')).map(({ id }) => id);
    updateForm(answered, order(fewer));
    expect(form.items.slice(-3).map(({ id, relaxed }) => [kept.includes(id), relaxed])).toEqual([[false, false], [true, true], [true, true]]);
    expect(form.items.at(-3)).toMatchObject({ kind: 'page', content: { lead: { kind: 'submit' } } });
    updateForm(answered, order());
    expect(form.items.filter(({ id }) => kept.includes(id))).toHaveLength(2);
  });
});

test('a form that people deleted is reported, and no second one is made', () => {
  const app: SelectionApp = selectionApp();
  updateForm(app, order());
  present(app.forms.forms[0]).gone = true;
  expect(updateForm(app, order()).kind).toBe('gone');
  expect(app.forms.forms).toHaveLength(1);
});
