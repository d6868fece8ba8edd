// Sharing the places: own, maintained, offered, short; totals hold; the order of rows never matters.
import fc from 'fast-check';
import { planAllocation, type AllocationInput } from '../../../src/domain/allocation/allocate-quota';
import type { AllocationPlan } from '../../../src/domain/allocation/allocation-plan';
import type { ConfirmedTarget } from '../../../src/domain/allocation/confirmed-target';
import { checkWithFacts } from '../../../src/domain/eligibility/check-eligibility';
import { selectionFacts } from '../../../src/domain/eligibility/selection-facts';
import { toIsoDate } from '../../../src/domain/calendar/iso-date';
import type { Nomination } from '../../../src/domain/nomination/nomination';
import type { DistrictCode, TambonCode } from '../../../src/domain/places/codes';
import { FULL_EVIDENCE, nomination, selection, volunteering } from '../../builders/nominations';

type Options = Partial<Pick<AllocationInput, 'quota' | 'confirmed' | 'releases' | 'maxExtra'>>;

function plan(districts: Readonly<Record<string, number>>, past: readonly (readonly [number, string])[], nominations: readonly Nomination[], options: Options = {}): AllocationPlan {
  const facts = selectionFacts(selection(districts, [...past, [2566, '990101'], [2567, '990101']], nominations));
  return planAllocation({ facts, nominations, results: checkWithFacts(nominations, facts), quota: null, confirmed: [], releases: [], maxExtra: null, ...options });
}

function confirmed(tambon: string, from: string | null = null): ConfirmedTarget {
  return { mode: 'target', districtCode: tambon.slice(0, 4) as DistrictCode, tambonCode: tambon as TambonCode, reallocatedFrom: from as DistrictCode | null, confirmedOn: toIsoDate('2024-10-29'), confirmedBy: '', endedReason: '' };
}

const short = (made: AllocationPlan): string[] => made.rows.map((row) => [row.kind, row.state, row.districtCode ?? '-', row.tambonCode ?? '-', row.from ?? '-'].join(' '));
/** 4302 has two tambons, both past targets. */
const EXHAUSTED: readonly (readonly [number, string])[] = [[2566, '430201'], [2567, '430202']];

test('each district with a passing nomination gets its own place', () => {
  expect(short(plan({ 4302: 2, 4305: 2 }, [], [nomination('430501'), nomination('430202')]))).toEqual(['own ready 4302 430202 -', 'own ready 4305 430501 -']);
});

test('an exhausted district maintains and its place goes to the volunteer whose evidence is complete, then the earlier, then the lower code', () => {
  const rows = [
    nomination('430501', { ...volunteering('430502', { ...FULL_EVIDENCE, planLink: '' }), submittedAt: '2024-10-20T09:00:00' }),
    nomination('430701', { ...volunteering('430703'), submittedAt: '2024-10-21T09:00:00' }),
    nomination('430801', { ...volunteering('430802'), submittedAt: '2024-10-21T09:00:00' }),
  ];
  const made = plan({ 4302: 2, 4305: 3, 4307: 3, 4308: 3 }, EXHAUSTED, rows);
  expect(short(made)[0]).toBe('maintain ready 4302 - -');
  expect(short(made)[4]).toBe('extra ready 4307 430703 4302');
  expect(made.rows[4]?.reason).toContain('ลำดับเสนอของระบบ');
  expect(made.totals).toMatchObject({ quota: 4, ready: 4, shortfall: 0, maintain: 1 });
});

test('without volunteers the shortfall is shown', () => {
  const made = plan({ 4302: 2, 4305: 2 }, EXHAUSTED, [nomination('430501')]);
  expect(short(made).at(-1)).toBe('shortfall vacant - - 4302');
  expect(made.totals).toMatchObject({ quota: 2, ready: 1, shortfall: 1 });
});

test('a district that nominates nobody keeps its place, and a release with a reason moves it on', () => {
  const rows = [nomination('430501', volunteering('430502'))];
  expect(short(plan({ 4302: 2, 4305: 2 }, [], rows))).toEqual(['own vacant 4302 - -', 'own ready 4305 430501 -']);
  const releases = [{ districtCode: '4302' as DistrictCode, reason: 'อำเภอแจ้งไม่พร้อม', by: 'a@example.com', at: '2024-10-30T09:00:00' }];
  expect(short(plan({ 4302: 2, 4305: 2 }, [], rows, { releases }))).toEqual(['released vacant 4302 - -', 'own ready 4305 430501 -', 'extra ready 4305 430502 4302']);
});

test('one past target short of all is not exhausted', () => {
  expect(short(plan({ 4302: 3 }, EXHAUSTED, []))).toEqual(['own vacant 4302 - -']);
});

test('a cap limits how many places a district takes', () => {
  const past = [...EXHAUSTED, [2566, '430301'], [2567, '430302']] as const;
  const rows = [nomination('430501', { ...volunteering('430502'), responseId: 'a' }), nomination('430501', { ...volunteering('430503'), responseId: 'b', submittedAt: '2024-10-29T09:00:00' })];
  const kinds = (maxExtra: number | null): string[] => plan({ 4302: 2, 4303: 2, 4305: 4 }, past, rows, { maxExtra }).rows.map(({ kind }) => kind);
  expect(kinds(1)).toEqual(['maintain', 'maintain', 'own', 'extra', 'shortfall']);
});

test('confirmed targets stay where they are, and the freed place they took is not offered again', () => {
  const rows = [nomination('430501', volunteering('430502')), nomination('430701', { ...volunteering('430702'), submittedAt: '2024-10-20T09:00:00' })];
  const made = plan({ 4302: 2, 4305: 3, 4307: 3 }, EXHAUSTED, rows, { confirmed: [confirmed('430501'), confirmed('430502', '4302')] });
  expect(short(made)).toEqual(['maintain ready 4302 - -', 'own confirmed 4305 430501 -', 'own ready 4307 430701 -', 'extra confirmed 4305 430502 4302']);
});

test('a place confirmed for a tambon of another district is not given to its district again', () => {
  const made = plan({ 4302: 3, 4305: 3 }, [], [nomination('430201'), nomination('430501')], { confirmed: [confirmed('430501'), confirmed('430502', '4302')] });
  expect(short(made)).toEqual(['released vacant 4302 - -', 'own confirmed 4305 430501 -', 'extra confirmed 4305 430502 4302']);
  expect(made.totals).toMatchObject({ quota: 2, confirmed: 2, surplus: 0 });
});

test('a quota above the number of districts adds places, one below shows the surplus', () => {
  const rows = [nomination('430201', volunteering('430202')), nomination('430501')];
  expect(plan({ 4302: 2, 4305: 2 }, [], rows, { quota: 4 }).totals).toMatchObject({ ready: 3, shortfall: 1, surplus: 0 });
  expect(plan({ 4302: 2, 4305: 2 }, [], rows, { quota: 1 }).totals).toMatchObject({ ready: 2, surplus: 1 });
});

describe('any province', () => {
  const province = fc.record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 }),
    past: fc.array(fc.tuple(fc.constantFrom(2566, 2567), fc.nat(7), fc.nat(3)), { maxLength: 24 }),
    picks: fc.array(fc.record({ district: fc.nat(7), tambon: fc.nat(3), next: fc.nat(3), willing: fc.boolean(), complete: fc.boolean(), hour: fc.nat(23), standing: fc.constantFrom('new', 'accepted', 'returned', 'approved', 'withdrawn', 'held') }), { maxLength: 16 }),
    quota: fc.option(fc.nat(12), { nil: null }),
    maxExtra: fc.option(fc.nat(3), { nil: null }),
    seed: fc.nat(),
  });

  function made(of: typeof province extends fc.Arbitrary<infer T> ? T : never, turn: <T>(rows: readonly T[]) => readonly T[]): { readonly plan: AllocationPlan; readonly exhausted: ReadonlySet<string> } {
    const codes = of.sizes.map((_size, index) => `43${String(index + 1).padStart(2, '0')}`);
    const tambon = (district: number, index: number): string => `${codes[district % codes.length] ?? ''}${String((index % (of.sizes[district % codes.length] ?? 1)) + 1).padStart(2, '0')}`;
    const past = of.past.map(([year, district, index]) => [year, tambon(district, index)] as const);
    const nominations = of.picks.map((pick, index) => nomination(tambon(pick.district, pick.tambon), {
      responseId: `r${index}`, standing: pick.standing as Nomination['standing'], submittedAt: `2024-10-28T${String(pick.hour).padStart(2, '0')}:00:00`,
      ...(pick.willing ? volunteering(tambon(pick.district, pick.next), pick.complete ? FULL_EVIDENCE : { ...FULL_EVIDENCE, planLink: '' }) : {}),
    }));
    const districts = Object.fromEntries(codes.map((code, index) => [code, of.sizes[index] ?? 1]));
    const everyPast = new Set(past.map(([, code]) => code));
    const exhausted = new Set(codes.filter((code, index) => Array.from({ length: of.sizes[index] ?? 1 }, (_unused, at) => `${code}${String(at + 1).padStart(2, '0')}`).every((one) => everyPast.has(one))));
    return { exhausted, plan: plan(districts, turn(past), turn(nominations), { quota: of.quota, maxExtra: of.maxExtra }) };
  }

  test('gives the same proposal whatever the order of the rows', () => {
    fc.assert(fc.property(province, (of) => {
      expect(made(of, (rows) => [...rows].reverse()).plan).toEqual(made(of, (rows) => rows).plan);
      expect(made(of, (rows) => [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? of.seed % 2 || -1 : 1))).plan).toEqual(made(of, (rows) => rows).plan);
    }), { numRuns: 200 });
  });

  test('accounts for every place of the quota, gives no tambon twice and no exhausted district a target', () => {
    fc.assert(fc.property(province, (of) => {
      const { plan: { rows, totals }, exhausted } = made(of, (given) => given);
      expect(totals.confirmed + totals.ready + totals.wait + totals.vacant + totals.shortfall).toBe(totals.quota + totals.surplus);
      const given = rows.flatMap(({ tambonCode }) => tambonCode ?? []);
      expect(new Set(given).size).toBe(given.length);
      expect(rows.filter(({ kind, districtCode }) => (kind === 'own' || kind === 'extra') && exhausted.has(districtCode ?? ''))).toEqual([]);
      expect(rows.filter(({ kind, from }) => kind === 'extra' && from !== null && !exhausted.has(from))).toEqual([]);
      if (of.maxExtra !== null) for (const code of new Set(rows.map(({ districtCode }) => districtCode))) expect(rows.filter((row) => row.kind === 'extra' && row.districtCode === code).length).toBeLessThanOrEqual(of.maxExtra);
    }), { numRuns: 300 });
  });

  test('never leaves a shortfall while an uncapped volunteer waits', () => {
    fc.assert(fc.property(province, (of) => {
      const first = made({ ...of, maxExtra: null }, (given) => given).plan;
      const more = made({ ...of, maxExtra: null, quota: first.totals.quota + 1 }, (given) => given).plan;
      const extras = (one: AllocationPlan): number => one.rows.filter(({ kind }) => kind === 'extra').length;
      if (first.totals.shortfall > 0) expect(extras(more)).toBe(extras(first));
    }), { numRuns: 200 });
  });
});
