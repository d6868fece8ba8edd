// Replaces a confirmed target by another tambon, and moves on the place of a district; both with the province's reason.
import { formatThaiInstant } from '../domain/calendar/thai-instant';
import { ALLOCATION_TABLE, formatRelease } from '../domain/allocation/allocation-row';
import type { ConfirmedTarget } from '../domain/allocation/confirmed-target';
import { formatConfirmedTarget, parseConfirmedTargets, TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { isPastTarget } from '../domain/allocation/target-choices';
import { isExhausted } from '../domain/eligibility/selection-facts';
import { districtOf, isDistrictCode, isTambonCode, type TambonCode } from '../domain/places/codes';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { BUSY } from './alone';
import { currentAllocation, targetFaults } from './allocate-quota';
import { planFormRefresh } from './build-forms';
import type { ConfirmApp } from './confirm-targets';
import { readSelection, type SelectionOffice } from './selection-office';

const REPLACE = 'เปลี่ยนตำบลเป้าหมาย';
const RELEASE = 'ย้ายพื้นที่ของอำเภอ';

/** A replacement as a dialog sends it, unchecked. */
export interface ReplaceOrder {
  readonly tambonCode: string;
  readonly newTambonCode: string;
  readonly reason: string;
}

/** A release as a dialog sends it, unchecked. */
export interface ReleaseOrder {
  readonly districtCode: string;
  readonly reason: string;
}

/** Ends the standing row with the reason and adds the new tambon in its place; the same order again changes nothing. */
export function replaceTarget(app: ConfirmApp, order: ReplaceOrder): CommandReport {
  const office = readSelection(app.tables);
  if (!office.ok) return refusal(REPLACE, office.reason);
  const ended = app.exclusive.run(() => replaceAlone(app, office.value, order));
  if (ended?.value.status === 'done') planFormRefresh(app);
  return ended?.value ?? refusal(REPLACE, [BUSY]);
}

function replaceAlone(app: ConfirmApp, office: SelectionOffice, order: ReplaceOrder): CommandReport {
  const { targets, faults } = parseConfirmedTargets(app.tables.read(TARGETS_TABLE));
  if (faults.length > 0) return refusal(REPLACE, targetFaults(faults));
  const standing = targets.filter(({ target }) => target.endedReason === '');
  const row = standing.find(({ target }) => target.tambonCode === order.tambonCode);
  const refused = replaceFault(office, order, { isStanding: row !== undefined, taken: new Set(standing.flatMap(({ target }) => target.tambonCode ?? [])) });
  if (refused !== '' || row === undefined || !isTambonCode(order.newTambonCode)) return refusal(REPLACE, [refused]);
  const next = replacement(app, row.target, order.newTambonCode);
  const { districtNames, tambonNames } = office.facts;
  const responseId = office.nominations.find(({ tambon, next: reserve }) => tambon.code === order.newTambonCode || reserve.code === order.newTambonCode)?.responseId ?? '';
  app.tables.amend(TARGETS_TABLE, [{ index: row.index, cells: { endedReason: `${order.reason.trim()} (${app.caller.email()} ${formatThaiInstant(app.clock.now())})` } }],
    [formatConfirmedTarget(next, { district: districtNames.get(next.districtCode) ?? '', tambon: tambonNames.get(order.newTambonCode) ?? '', responseId })]);
  app.tables.flush();
  return report(REPLACE, { done: [`เปลี่ยนเป็นตำบล${tambonNames.get(order.newTambonCode) ?? ''} อำเภอ${districtNames.get(next.districtCode) ?? ''} แล้ว เอกสารของตำบลเดิมยังอยู่ในทะเบียน`], counts: { replaced: 1 } });
}

/** The new row: a tambon of another district fills the old district's place (G§3.3). */
function replacement(app: ConfirmApp, old: ConfirmedTarget, code: TambonCode): ConfirmedTarget {
  const districtCode = districtOf(code);
  const origin = old.reallocatedFrom ?? old.districtCode;
  return { ...old, districtCode, tambonCode: code, reallocatedFrom: origin === districtCode ? null : origin, confirmedOn: app.clock.today(), confirmedBy: app.caller.email(), endedReason: '' };
}

function replaceFault(office: SelectionOffice, order: ReplaceOrder, list: { readonly isStanding: boolean; readonly taken: ReadonlySet<TambonCode> }): string {
  const { newTambonCode: code } = order;
  if (order.reason.trim() === '') return 'ต้องระบุเหตุผลที่เปลี่ยน';
  if (!list.isStanding) return `ไม่พบตำบลรหัส “${order.tambonCode}” ในรายชื่อที่ยืนยันแล้ว`;
  if (!isTambonCode(code) || !office.facts.tambonNames.has(code)) return `ไม่พบตำบลรหัส “${code}” ในแท็บพื้นที่`;
  if (list.taken.has(code)) return `ตำบล${office.facts.tambonNames.get(code) ?? code}อยู่ในรายชื่อที่ยืนยันแล้ว`;
  if (isPastTarget(office, code)) return `ตำบล${office.facts.tambonNames.get(code) ?? code}เป็นเป้าหมายปี ${(office.facts.pastYears.get(code) ?? []).join(' และ ')} แล้ว (แนวทางกรมฯ ข้อ 3.1) หากจังหวัดเห็นเป็นอย่างอื่น ให้วินิจฉัยเกณฑ์ R04 พร้อมเหตุผลก่อน`;
  return '';
}

/** Moves on the place of a district that is not exhausted; the proposal offers it to volunteers at the next allocation. */
export function releasePlace(app: ConfirmApp, order: ReleaseOrder): CommandReport {
  const office = readSelection(app.tables);
  if (!office.ok) return refusal(RELEASE, office.reason);
  const ended = app.exclusive.run(() => {
    const { districtCode, reason } = order;
    const current = currentAllocation(app.tables, office.value);
    const name = isDistrictCode(districtCode) ? office.value.facts.districtNames.get(districtCode) : undefined;
    if (reason.trim() === '') return refusal(RELEASE, ['ต้องระบุเหตุผลที่ย้ายพื้นที่']);
    if (!isDistrictCode(districtCode) || name === undefined) return refusal(RELEASE, [`ไม่พบอำเภอรหัส “${districtCode}”`]);
    if (isExhausted(office.value.facts, districtCode)) return refusal(RELEASE, [`อำเภอ${name}พัฒนาครบทุกตำบลแล้ว ระบบคืนพื้นที่ให้เองโดยไม่ต้องสั่งย้าย`]);
    if (current.plan.rows.some((row) => row.kind === 'own' && row.state === 'confirmed' && row.districtCode === districtCode)) return refusal(RELEASE, [`อำเภอ${name}มีตำบลที่ยืนยันแล้ว ให้ใช้คำสั่ง เปลี่ยนตำบลเป้าหมาย แทน`]);
    if (current.releases.some((release) => release.districtCode === districtCode)) return report(RELEASE, { done: [`อำเภอ${name}สั่งย้ายพื้นที่ไว้แล้ว`], counts: { released: 0 } });
    app.tables.append(ALLOCATION_TABLE, [formatRelease({ districtCode, reason: reason.trim(), by: app.caller.email(), at: app.clock.now() }, name)]);
    app.tables.flush();
    return report(RELEASE, { done: [`บันทึกการย้ายพื้นที่ของอำเภอ${name}แล้ว ให้เรียกคำสั่ง จัดสรรพื้นที่เป้าหมาย ต่อ`], counts: { released: 1 } });
  });
  return ended?.value ?? refusal(RELEASE, [BUSY]);
}
