// Steps of the set-up: what each says of what is there.
import { isDistrictCode } from '../../../src/domain/places/codes';
import { isSetUp, setupSteps, type SetupFacts, type SetupStepId } from '../../../src/domain/setup/setup-steps';

const DISTRICTS = ['4301', '4302'].filter(isDistrictCode).map((code) => ({ code, name: `อำเภอ ${code}` }));
const READY: SetupFacts = {
  hasTabs: true, provinceName: 'หนองคาย', provinceCode: '43', fiscalYear: 2568, quota: 2, districts: DISTRICTS, reachable: new Set(['4301', '4302', '43']), hasHolidays: true,
  formsReady: 6, formsWanted: 6, templatesReady: 8, templatesWanted: 8, triggersReady: 2, triggersWanted: 2, owner: 'a@example.com', caller: 'a@example.com', mailLeft: 90, hasLine: false,
};
const stateOf = (facts: Partial<SetupFacts>, id: SetupStepId): string => setupSteps({ ...READY, ...facts }).find((step) => step.id === id)?.state ?? '';

describe('setupSteps', () => {
  it('is finished where only LINE is missing', () => {
    const steps = setupSteps(READY);
    expect(steps.filter(({ state }) => state !== 'done').map(({ id }) => id)).toEqual(['line']);
    expect(isSetUp(steps)).toBe(true);
  });

  it.each<[Partial<SetupFacts>, SetupStepId, string]>([
    [{ quota: 3 }, 'office', 'warn'],
    [{ districts: [] }, 'office', 'todo'],
    [{ reachable: new Set(['4301', '43']) }, 'people', 'todo'],
    [{ reachable: new Set(['4301', '4302']) }, 'people', 'warn'],
    [{ hasHolidays: false }, 'holidays', 'todo'],
    [{ formsReady: 5 }, 'forms', 'todo'],
    [{ templatesReady: 0 }, 'templates', 'todo'],
    [{ triggersReady: 1 }, 'triggers', 'todo'],
    [{ triggersReady: 0, owner: 'b@example.com' }, 'triggers', 'done'],
    [{ mailLeft: 0 }, 'mail', 'warn'],
  ])('with %j the step %s is %s', (facts, id, state) => {
    expect(stateOf(facts, id)).toBe(state);
  });

  it('lets every step wait for the workbook', () => {
    const steps = setupSteps({ ...READY, hasTabs: false });
    expect(new Set(steps.map(({ state }) => state))).toEqual(new Set(['todo']));
    expect(isSetUp(steps)).toBe(false);
  });
});
