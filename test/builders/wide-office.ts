// An office on the built add-on of a province of any size: invented districts of one confirmed tambon each, every one with an officer.
import { costLine } from '../../src/workspace/platform/cost-line';
import { OfficeSnapshot } from '../faults/office-snapshot';
import { BundleOffice } from '../journeys/bundle-office';
import { putRecord } from './put-record';

const bare = ((): OfficeSnapshot => OfficeSnapshot.of(new BundleOffice({ day: '2024-10-28', pastTargets: '', isBare: true })))();

/** The office on 2024-10-28 with that many districts (at most 99), triggers installed, targets confirmed, no Forms. */
export function wideOffice(districts: number): OfficeSnapshot {
  const office = bare.open();
  const codes = Array.from({ length: districts }, (_unused, index) => `98${String(index + 1).padStart(2, '0')}`);
  office.run('importPlaces', ['รหัสตำบล\tตำบล\tอำเภอ\tจังหวัด', ...codes.map((code) => [`${code}01`, `ตำบลสมมุติ${code}`, `สมมุติ${code}`, 'สมมุติ'].join('\t'))].join('\n'));
  office.run('importOfficeData', {
    settings: { 'province-code': '98', 'province-name': 'สมมุติ' },
    contacts: codes.map((code) => ({ unit: code, unitName: '', role: 'officer', name: 'นายตัวอย่าง', position: '', email: `officer${code}@example.com`, phone: '', lineUserId: '', active: true })),
  });
  codes.forEach((code, index) => { putRecord(office, { tab: 'ตำบลเป้าหมาย', number: index + 1 }, { รูปแบบ: 'ตำบลเป้าหมาย', อำเภอ: `สมมุติ${code}`, รหัสอำเภอ: code, ตำบล: `ตำบลสมมุติ${code}`, รหัสตำบล: `${code}01`, ยืนยันเมื่อ: '28 ต.ค. 2567', ผู้ยืนยัน: 'x@example.com' }); });
  for (const name of ['makeTemplates', 'installTriggers', 'rebuildTracking']) office.run(name);
  return OfficeSnapshot.of(office);
}

/** What one run of an action cost: remote calls, and seconds by the cost table. */
export interface ActionCost { readonly calls: number; readonly seconds: number }

const ACTIONS = {
  dispatcher: { at: '2024-10-29T07:30:00+07:00', act: (office: BundleOffice) => office.run('runDailyDispatcher') },
  compilation: { at: '2024-11-25T09:00:00+07:00', act: (office: BundleOffice) => office.run('compileMonth', { period: '11/2567' }) },
} as const;

/** Runs an action on a copy of the office, with the time that calls take. */
export function actionCost(stage: OfficeSnapshot, name: keyof typeof ACTIONS): ActionCost {
  const { at, act } = ACTIONS[name];
  const office = stage.open({ platform: { latency: true } });
  office.workspace.setNow(Date.parse(at));
  const from = office.workspace.now();
  let calls = 0;
  office.workspace.watchers.push({ before: (execution, { name: call }) => { if (execution.options.mode !== 'direct' && costLine(call).remote) calls += 1; } });
  const { status } = act(office);
  if (status === 'refused') throw new Error(`${name} was refused`);
  return { calls, seconds: Math.round((office.workspace.now() - from) / 100) / 10 };
}
