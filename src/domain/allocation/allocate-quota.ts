// Shares the province's places: each district its own, freed places to volunteers, the shortfall shown. Pure and order-independent.
import { formatThaiInstant } from '../calendar/thai-instant';
import { isExhausted, compareText, type SelectionFacts } from '../eligibility/selection-facts';
import type { EligibilityResult } from '../eligibility/finding';
import type { Nomination } from '../nomination/nomination';
import type { DistrictCode, TambonCode } from '../places/codes';
import type { AllocationPlan, AllocationRow, AllocationTotals, PlaceRelease } from './allocation-plan';
import type { ConfirmedTarget } from './confirmed-target';
import { ORDER_LABEL, resultKey, volunteersInOrder, type Volunteer } from './volunteers';

/** What sharing looks at. */
export interface AllocationInput {
  readonly facts: SelectionFacts;
  readonly nominations: readonly Nomination[];
  readonly results: readonly EligibilityResult[];
  /** The set number; `null` is the number of districts. */
  readonly quota: number | null;
  /** The confirmed list, ended rows included. */
  readonly confirmed: readonly ConfirmedTarget[];
  readonly releases: readonly PlaceRelease[];
  /** The most places a district may take beyond its own; `null` without a cap. */
  readonly maxExtra: number | null;
}

/** A place to give away: whose it was, and why it is free. */
interface FreedPlace {
  readonly from: DistrictCode | null;
  readonly why: string;
}

/** The proposal. The same input in any order of rows gives the same proposal. */
export function planAllocation(input: AllocationInput): AllocationPlan {
  const districts = [...input.facts.districtNames.keys()].sort(compareText);
  const quota = input.quota ?? districts.length;
  const standing = input.confirmed.filter(({ endedReason }) => endedReason === '');
  const results = new Map(input.results.map((result) => [resultKey(result.responseId, result.subject), result]));
  const own = districts.map((code) => ownRow(code, { input, standing, results }));
  const kept = own.filter(({ kind }) => kind === 'own').length;
  const freed = freedPlaces(own, quota, kept, input.facts);
  const extras = extraRows(freed, { input, standing, results, own });
  const rows = [...own, ...extras];
  return { rows, totals: totalsOf(rows, quota) };
}

interface Working {
  readonly input: AllocationInput;
  readonly standing: readonly ConfirmedTarget[];
  readonly results: ReadonlyMap<string, EligibilityResult>;
}

function ownRow(code: DistrictCode, work: Working): AllocationRow {
  const { facts, releases } = work.input;
  const name = districtName(code, facts);
  const row = { districtCode: code, tambonCode: null, from: null, responseId: null } as const;
  const kept = ownTarget(code, work.standing);
  if (kept !== undefined) return { ...row, kind: 'own', state: 'confirmed', tambonCode: kept.tambonCode, reason: `ยืนยันตำบล${tambonName(kept.tambonCode, facts)}ไว้แล้ว` };
  if (isExhausted(facts, code)) {
    const isConfirmed = work.standing.some((target) => target.districtCode === code && target.mode === 'maintain');
    return { ...row, kind: 'maintain', state: isConfirmed ? 'confirmed' : 'ready', reason: `ทุกตำบลของอำเภอ${name}เป็นเป้าหมายในปี ${facts.terms.excludedYears.join(' และ ')} ครบแล้ว ให้พัฒนาต่อยอดและรักษาสถานะ (แนวทางกรมฯ ข้อ 3.3)` };
  }
  const release = releases.filter(({ districtCode }) => districtCode === code).at(-1);
  if (release !== undefined) return { ...row, kind: 'released', state: 'vacant', reason: `จังหวัดให้ย้ายพื้นที่ของอำเภอ${name} เพราะ ${release.reason} (${release.by} ${formatThaiInstant(release.at)})` };
  const moved = work.standing.find((target) => target.mode === 'target' && target.reallocatedFrom === code);
  if (moved !== undefined) return { ...row, kind: 'released', state: 'vacant', reason: `พื้นที่ของอำเภอ${name}ยืนยันให้ตำบล${tambonName(moved.tambonCode, facts)}อำเภอ${districtName(moved.districtCode, facts)}แล้ว` };
  return nominatedRow(code, work);
}

/** The target that fills the district's own place: of those not reallocated, the earliest confirmed, then the lowest code. */
function ownTarget(code: DistrictCode, standing: readonly ConfirmedTarget[]): ConfirmedTarget | undefined {
  return standing
    .filter((target) => target.districtCode === code && target.mode === 'target' && target.reallocatedFrom === null)
    .sort((a, b) => compareText(a.confirmedOn, b.confirmedOn) || compareText(a.tambonCode ?? '', b.tambonCode ?? ''))[0];
}

function nominatedRow(code: DistrictCode, { input, results }: Working): AllocationRow {
  const row = { kind: 'own', districtCode: code, tambonCode: null, from: null, responseId: null } as const;
  const name = districtName(code, input.facts);
  const candidates = input.facts.standingFor.get(code) ?? [];
  const judged = candidates.map((nomination) => ({ nomination, verdict: results.get(resultKey(nomination.responseId, 'main'))?.verdict ?? 'check' }));
  const passing = judged.filter(({ verdict }) => verdict === 'pass');
  const only = passing[0];
  if (only !== undefined && passing.length === 1) return { ...row, state: 'ready', tambonCode: only.nomination.tambon.code, responseId: only.nomination.responseId, reason: `อำเภอ${name}เสนอตำบล${tambonName(only.nomination.tambon.code, input.facts)} ผ่านทุกเงื่อนไข` };
  const open = judged.filter(({ verdict }) => verdict !== 'fail');
  const single = open[0];
  if (single !== undefined && open.length === 1) return { ...row, state: 'wait', tambonCode: single.nomination.tambon.code, responseId: single.nomination.responseId, reason: `ตำบล${tambonName(single.nomination.tambon.code, input.facts)}ยังต้องตรวจเพิ่ม ดูเหตุผลที่แท็บผลตรวจ` };
  if (open.length > 1) return { ...row, state: 'wait', reason: `อำเภอ${name}เสนอ ${open.length} ตำบล ให้จังหวัดเลือกตำบลเดียว` };
  if (judged.length > 0) return { ...row, state: 'vacant', reason: `ข้อเสนอของอำเภอ${name}ไม่ผ่านเงื่อนไข อำเภอยังมีสิทธิ์เสนอใหม่` };
  return { ...row, state: 'vacant', reason: `อำเภอ${name}ยังไม่มีข้อเสนอที่ใช้พิจารณาได้ ระบบคงพื้นที่ไว้ให้ การย้ายต้องมีเหตุผลของจังหวัด (แนวทางกรมฯ ข้อ 3.3)` };
}

function freedPlaces(own: readonly AllocationRow[], quota: number, kept: number, facts: SelectionFacts): readonly FreedPlace[] {
  const free = Math.max(0, quota - kept);
  const fromDistricts = own.flatMap(({ kind, districtCode }): FreedPlace[] => {
    if (kind === 'own' || districtCode === null) return [];
    return [{ from: districtCode, why: `พื้นที่ของอำเภอ${districtName(districtCode, facts)}` }];
  });
  const beyond = Array.from({ length: Math.max(0, free - fromDistricts.length) }, (): FreedPlace => ({ from: null, why: 'พื้นที่ที่เกินจากอำเภอละ 1 ตำบลตามจำนวนที่กำหนด' }));
  return [...fromDistricts, ...beyond].slice(0, free);
}

function extraRows(freed: readonly FreedPlace[], work: Working & { readonly own: readonly AllocationRow[] }): readonly AllocationRow[] {
  const { confirmed, open } = keepConfirmed(freed, work);
  const taken = new Set<TambonCode>();
  for (const { tambonCode } of [...work.own, ...confirmed]) if (tambonCode !== null) taken.add(tambonCode);
  for (const group of work.input.facts.standingFor.values()) for (const { tambon } of group) if (tambon.code !== null) taken.add(tambon.code);
  const givesAway = new Set(work.own.filter(({ kind }) => kind !== 'own').map(({ districtCode }) => districtCode));
  const extras = new Map<DistrictCode, number>();
  for (const { districtCode } of confirmed) if (districtCode !== null) extras.set(districtCode, (extras.get(districtCode) ?? 0) + 1);
  const waiting = volunteersInOrder(work.input.nominations, work.results).filter(({ districtCode, tambonCode }) => !givesAway.has(districtCode) && !taken.has(tambonCode));
  const offered = offer(open, waiting, { cap: work.input.maxExtra, extras, facts: work.input.facts });
  return [...confirmed, ...offered];
}

/** Freed places that were confirmed already stay with their takers; the rest are open. */
function keepConfirmed(freed: readonly FreedPlace[], work: Working): { readonly confirmed: readonly AllocationRow[]; readonly open: readonly FreedPlace[] } {
  const open = [...freed];
  const given = work.standing
    .filter((target) => target.mode === 'target' && target !== ownTarget(target.districtCode, work.standing))
    .sort((a, b) => compareText(a.tambonCode ?? '', b.tambonCode ?? ''));
  const confirmed = given.map((target): AllocationRow => {
    const origin = target.reallocatedFrom;
    const index = open.findIndex(({ from }) => from === origin);
    open.splice(index === -1 ? 0 : index, 1);
    return { kind: 'extra', state: 'confirmed', districtCode: target.districtCode, tambonCode: target.tambonCode, from: origin, responseId: null, reason: `ยืนยันตำบล${tambonName(target.tambonCode, work.input.facts)}รับพื้นที่เพิ่มไว้แล้ว` };
  });
  return { confirmed, open };
}

function offer(places: readonly FreedPlace[], volunteers: readonly Volunteer[], how: { readonly cap: number | null; readonly extras: Map<DistrictCode, number>; readonly facts: SelectionFacts }): readonly AllocationRow[] {
  const queue = [...volunteers];
  return places.map(({ from, why }): AllocationRow => {
    const index = queue.findIndex(({ districtCode }) => how.cap === null || (how.extras.get(districtCode) ?? 0) < how.cap);
    const [taker] = index === -1 ? [] : queue.splice(index, 1);
    if (taker === undefined) return { kind: 'shortfall', state: 'vacant', districtCode: null, tambonCode: null, from, responseId: null, reason: `${why} ยังไม่มีอำเภอที่พร้อมและสมัครใจรับเพิ่ม จึงยังขาด 1 ตำบล` };
    how.extras.set(taker.districtCode, (how.extras.get(taker.districtCode) ?? 0) + 1);
    const readiness = taker.passes ? 'ตำบลสำรองผ่านทุกเงื่อนไข' : 'ตำบลสำรองยังต้องตรวจเพิ่ม';
    const reason = `${why} เสนอให้อำเภอ${districtName(taker.districtCode, how.facts)} ตำบล${tambonName(taker.tambonCode, how.facts)} ซึ่งสมัครใจ ${readiness} (หลักฐาน${taker.isComplete ? 'ครบ' : 'ยังไม่ครบ'} ส่งเมื่อ ${formatThaiInstant(taker.submittedAt)}) ${ORDER_LABEL}`;
    return { kind: 'extra', state: taker.passes ? 'ready' : 'wait', districtCode: taker.districtCode, tambonCode: taker.tambonCode, from, responseId: taker.responseId, reason };
  });
}

function totalsOf(rows: readonly AllocationRow[], quota: number): AllocationTotals {
  const places = rows.filter(({ kind }) => kind === 'own' || kind === 'extra');
  const count = (state: AllocationRow['state']): number => places.filter((row) => row.state === state).length;
  const shortfall = rows.filter(({ kind }) => kind === 'shortfall').length;
  return {
    quota, confirmed: count('confirmed'), ready: count('ready'), wait: count('wait'), vacant: count('vacant'), shortfall,
    maintain: rows.filter(({ kind }) => kind === 'maintain').length, surplus: Math.max(0, places.length + shortfall - quota),
  };
}

function districtName(code: DistrictCode, facts: SelectionFacts): string {
  return facts.districtNames.get(code) ?? code;
}

function tambonName(code: TambonCode | null, facts: SelectionFacts): string {
  return code === null ? '' : facts.tambonNames.get(code) ?? code;
}
