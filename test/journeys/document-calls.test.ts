// What the MOU run of the built add-on costs by the recorded costs of the services; the bench measures more documents.
import { mouOffice, mouRunCost } from '../builders/mou-office';

describe('MOU run', () => {
  it('makes nine documents with at most two calls each beside copy, open, fill, save, PDF and store', () => {
    const cost = mouRunCost(mouOffice());
    expect(cost).toMatchObject({ documents: 9, runs: 1 });
    expect(cost.extraPerDocument).toBeLessThanOrEqual(2);
    expect(cost.unavoidableShare).toBeGreaterThanOrEqual(0.9);
  });

  it('goes on by its trigger where one execution has not the time', () => {
    const cost = mouRunCost(mouOffice(36));
    expect(cost).toMatchObject({ documents: 36, runs: 2 });
    expect(cost.minutes).toBeGreaterThan(4);
    expect(cost.extraPerDocument).toBeLessThanOrEqual(2);
    expect(cost.unavoidableShare).toBeGreaterThanOrEqual(0.9);
  });
});
