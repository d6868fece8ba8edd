// Building all Forms: a run that runs out of time is followed by another, one run at a time, and Forms follow the office.
import { buildForms, CONTINUE_FORMS, planFormRefresh, refreshForms } from '../../src/actions/build-forms';
import { selectionApp } from '../builders/selection-app';

describe('buildForms', () => {
  it('plans the run that goes on before the work, and calls it off once all is done', () => {
    const app = selectionApp();
    app.forms.failAt = { call: 40, when: 'before' };
    expect(() => buildForms(app)).toThrow();
    expect(app.continuation.planned.has(CONTINUE_FORMS)).toBe(true);
    app.forms.failAt = null;
    expect(buildForms(app)).toMatchObject({ status: 'done', counts: { forms: 6, remaining: 0 } });
    expect(app.continuation.planned.has(CONTINUE_FORMS)).toBe(false);
    expect(app.forms.forms).toHaveLength(6);
  });

  it('stops in time and lets the planned run finish the same Forms', () => {
    const app = selectionApp();
    let elapsed = 0;
    const clock = { ...app.clock, elapsedMs: () => (elapsed += 1_000) };
    expect(buildForms({ ...app, clock })).toMatchObject({ status: 'partly' });
    expect(app.continuation.planned.has(CONTINUE_FORMS)).toBe(true);
    for (let run = 0; run < 20 && app.continuation.planned.has(CONTINUE_FORMS); run += 1) {
      elapsed = 0;
      buildForms({ ...app, clock });
    }
    expect(app.continuation.planned.has(CONTINUE_FORMS)).toBe(false);
    expect(app.forms.forms).toHaveLength(6);
  });

  it('leaves Forms alone while another run lives, and takes over from one that died', () => {
    const app = selectionApp();
    app.notebook.set('forms.lease', '2024-10-28T08:55:00');
    expect(buildForms(app).status).toBe('refused');
    expect(app.continuation.planned.has(CONTINUE_FORMS)).toBe(true);
    app.notebook.set('forms.lease', '2024-10-28T08:40:00');
    expect(buildForms(app).status).toBe('done');
  });

  it('writes the register where a run was killed after the last Form and before its rows', () => {
    const app = selectionApp();
    buildForms(app);
    app.tables.replace('form-register', []);
    expect(buildForms(app)).toMatchObject({ counts: { unchanged: 6 } });
    expect(app.tables.read('form-register').map((record) => record['key'])).toHaveLength(6);
  });

  it('brings nothing about where there are no Forms, and changes nothing where they are up to date', () => {
    const app = selectionApp();
    expect(refreshForms(app)).toEqual([]);
    planFormRefresh(app);
    expect(app.continuation.planned.size).toBe(0);
    buildForms(app);
    expect(refreshForms(app)).toEqual([]);
    planFormRefresh(app);
    expect(app.continuation.planned.has(CONTINUE_FORMS)).toBe(true);
  });
});
