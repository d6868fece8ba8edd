// The rules of selection, case by case, each with its clause.
import { checkNominations } from '../../../src/domain/eligibility/check-eligibility';
import { ELIGIBILITY_RULES, rulesOn } from '../../../src/domain/eligibility/eligibility-rules';
import type { EligibilityResult, Finding } from '../../../src/domain/eligibility/finding';
import { toIsoDate } from '../../../src/domain/calendar/iso-date';
import type { Nomination } from '../../../src/domain/nomination/nomination';
import type { TambonCode } from '../../../src/domain/places/codes';
import { FULL_EVIDENCE, nomination, selection, volunteering } from '../../builders/nominations';

const PAST: readonly (readonly [number, string])[] = [[2566, '430201'], [2567, '430202']];
const DISTRICTS = { 4302: 4, 4305: 3 };

function check(...nominations: readonly Nomination[]): readonly EligibilityResult[] {
  return checkNominations(selection(DISTRICTS, PAST, nominations));
}

function finding(result: EligibilityResult | undefined, ruleId: string): Finding {
  const found = result?.findings.find((one) => one.ruleId === ruleId);
  if (found === undefined) throw new Error(`no finding ${ruleId}`);
  return found;
}

test('a tambon that was no target, agreed and planned passes every rule, each with clause and evidence', () => {
  const [result] = check(nomination('430203'));
  expect(result?.verdict).toBe('pass');
  expect(result?.findings.map(({ ruleId, clause }) => `${ruleId} ${clause}`)).toEqual(['R02 L¶2', 'R03 L¶2', 'R04 G§3.1', 'R05a G§3.2', 'R05b G§3.2', 'R06 G§3.3']);
  expect(finding(result, 'R04').evidence).toBe('ทะเบียนเป้าหมายปีก่อน: ปี 2566 มี 1 ตำบล, ปี 2567 มี 1 ตำบล');
});

test.each([['430201', '2566'], ['430202', '2567']])('tambon %s, a target of %s, fails G§3.1', (code, year) => {
  const [result] = check(nomination(code));
  expect(result?.verdict).toBe('fail');
  expect(finding(result, 'R04').reason).toContain(`ปีงบประมาณ ${year}`);
});

test('a target of a year that the definition does not exclude passes G§3.1', () => {
  const [result] = checkNominations(selection(DISTRICTS, [...PAST, [2565, '430203']], [nomination('430203')]));
  expect(finding(result, 'R04').verdict).toBe('pass');
});

test('a year with no past targets on record asks for more instead of passing', () => {
  const [result] = checkNominations(selection(DISTRICTS, [[2566, '430201']], [nomination('430203')]));
  expect(finding(result, 'R04')).toMatchObject({ verdict: 'check', reason: expect.stringContaining('2567') as string });
});

test.each([
  ['meetingDate', '', 'R05a', 'check'], ['leaders', '', 'R05a', 'check'], ['agreeing', 'สิบแปด', 'R05a', 'check'], ['agreeing', '๑๘', 'R05a', 'pass'], ['agreeing', '21', 'R05a', 'check'],
  ['agreeing', '0', 'R05a', 'fail'], ['agreeing', '1', 'R05a', 'pass'], ['minutesLink', '', 'R05a', 'check'], ['meetingDate', '2024-10-29', 'R05a', 'check'], ['meetingDate', '2567-10-28', 'R05a', 'pass'],
  ['planTitle', '', 'R05b', 'check'], ['planLink', '', 'R05b', 'check'],
] as const)('evidence %s “%s” makes %s %s', (field, value, ruleId, verdict) => {
  const [result] = check(nomination('430203', { evidence: { ...FULL_EVIDENCE, [field]: value } }));
  expect(finding(result, ruleId).verdict).toBe(verdict);
});

test.each([['2024-10-30T23:59:59', 'pass'], ['2024-10-31T00:00:00', 'note']] as const)('a nomination sent %s (due Wednesday 2567-10-30) is a %s on lateness', (submittedAt, verdict) => {
  const [result] = check(nomination('430203', { submittedAt }));
  expect(finding(result, 'R03').verdict).toBe(verdict);
  expect(result?.verdict).toBe('pass');
});

test('two tambons from one district both ask for a choice, and approval of one fails the other', () => {
  expect(check(nomination('430203'), nomination('430204')).map((result) => finding(result, 'R06').verdict)).toEqual(['check', 'check']);
  expect(check(nomination('430203'), nomination('430204', { standing: 'approved' })).map((result) => finding(result, 'R06').verdict)).toEqual(['fail', 'pass']);
});

test('the same tambon from two officers counts once: complete evidence first, then the earlier', () => {
  const first = nomination('430203', { responseId: 'a', submittedAt: '2024-10-27T09:00:00', evidence: { ...FULL_EVIDENCE, planLink: '' } });
  const second = nomination('430203', { responseId: 'b' });
  expect(check(first, second).map((result) => finding(result, 'R06').verdict)).toEqual(['fail', 'pass']);
  expect(check(nomination('430203', { responseId: 'b' }), nomination('430203', { responseId: 'a' })).map((result) => finding(result, 'R06').verdict)).toEqual(['fail', 'pass']);
});

test('a withdrawn nomination fails and no longer stands in the way of another', () => {
  const results = check(nomination('430203', { standing: 'withdrawn', comment: 'อำเภอขอถอน' }), nomination('430204'));
  expect(results.map(({ verdict }) => verdict)).toEqual(['fail', 'pass']);
  expect(finding(results[0], 'R02').reason).toBe('ถอนแล้ว: อำเภอขอถอน');
});

test('a tambon nominated under the wrong district fails and names its district', () => {
  const [result] = check(nomination('430501', { district: { code: '4302' as never, typed: 'ท่าบ่อ' } }));
  expect(finding(result, 'R02')).toMatchObject({ verdict: 'fail', reason: 'ตำบลต430501อยู่ในอำเภออ4305 ไม่ใช่อำเภอที่เสนอ' });
});

test('a name that matched no tambon asks for more', () => {
  const [result] = check(nomination('430203', { tambon: { code: null, typed: 'บ้านเดือ' } }));
  expect(result?.verdict).toBe('check');
});

test('an override replaces the verdict of its finding and shows reason, name, time and the first verdict', () => {
  const override = { ruleId: 'R04', subject: 'main', verdict: 'pass', reason: 'มติจังหวัด', by: 'a@example.com', at: '2024-10-29T10:00:00' } as const;
  const [result] = check(nomination('430201', { overrides: [override] }));
  expect(result?.verdict).toBe('pass');
  expect(finding(result, 'R04').reason).toBe('จังหวัดวินิจฉัยเป็น “ผ่าน” เพราะ มติจังหวัด (a@example.com 29 ต.ค. 2567 10:00 น.) ผลเดิม: ไม่ผ่าน ตำบลต430201เป็นพื้นที่เป้าหมายปีงบประมาณ 2566 แล้ว');
});

test('a reserve is checked by itself; the nominated tambon cannot be its own reserve', () => {
  const results = check(nomination('430203', volunteering('430202')), nomination('430501', volunteering('430501')));
  expect(results.map(({ subject, verdict }) => `${subject} ${verdict}`)).toEqual(['main pass', 'next fail', 'main pass', 'next fail']);
});

test('a day before the first rules is an error, never the nearest version', () => {
  expect(() => rulesOn(toIsoDate('2024-10-24'))).toThrow(RangeError);
  expect(rulesOn(toIsoDate('2024-10-25'))).toHaveLength(ELIGIBILITY_RULES.length);
});

test('the order of the rows changes no result', () => {
  const rows = [nomination('430203'), nomination('430204', volunteering('430203')), nomination('430501'), nomination('430203', { responseId: 'z' as TambonCode })];
  const byId = (results: readonly EligibilityResult[]): string[] => results.map((result) => JSON.stringify(result)).sort();
  expect(byId(check(...[...rows].reverse()))).toEqual(byId(check(...rows)));
});
