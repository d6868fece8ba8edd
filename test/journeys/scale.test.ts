// What the first set-up costs, and how the daily run and the month's compilation of the built add-on grow with the number of districts; the bench measures up to 99.
import { fresh } from '../faults/office-stages';
import { actionCost, wideOffice } from '../builders/wide-office';

describe('a new workbook', () => {
  it('is set up within half of the six minutes that an execution has', () => {
    const office = fresh().open({ platform: { limits: 'consumer' } });
    const from = office.workspace.now();
    expect(office.run('setUpWorkbook').status).toBe('done');
    expect(office.workspace.now() - from).toBeLessThan(180_000);
    expect(office.workspace.now() - from).toBeGreaterThan(60_000); // the costs were counted
  });
});

describe('a province of more districts', () => {
  const [few, many] = [wideOffice(9), wideOffice(32)];

  it.each([['dispatcher', 3], ['compilation', 17]] as const)('costs the %s at most %i remote calls a district more', (name, most) => {
    const growth = (actionCost(many, name).calls - actionCost(few, name).calls) / (32 - 9);
    expect(growth).toBeLessThanOrEqual(most);
    expect(growth).toBeGreaterThan(0);
  });
});
