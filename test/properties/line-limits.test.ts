// Every LINE request of the built add-on under the largest province that codes allow: 100 districts, names and titles of 200 characters of any script.
import fc from 'fast-check';
import { SAMPLE_LINE } from '../../src/workspace/start/sample-year';
import { lineObjections } from '../builders/line-validator';
import { OfficeSnapshot } from '../faults/office-snapshot';
import { BundleOffice } from '../journeys/bundle-office';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_241_028);
const DISTRICTS = 100;
const PUSHED = `U${'ab'.repeat(16)}`;

/** 200 UTF-16 units of letters, Thai with marks, signs beyond the first plane, joined emoji; no edge that trimming would take. */
const name = fc.array(fc.constantFrom('ก', 'น้ำ', 'ตำบล', 'x', '7', ' ', '𠮷', '👩‍🌾', 'é', '“', '<b>', '&'), { minLength: 220, maxLength: 220 })
  .map((parts) => `ก${parts.join('').replace(/\s+/g, ' ')}`.slice(0, 199).replace(/[\ud800-\udbff]$/, '').concat('ข'));

const bare = ((): OfficeSnapshot => OfficeSnapshot.of(new BundleOffice({ day: '2024-10-28', pastTargets: '', isBare: true })))();

function officeOf(names: readonly string[], titles: readonly string[]): BundleOffice {
  const office = bare.open();
  const places = Array.from({ length: DISTRICTS }, (_unused, index) => [`98${String(index).padStart(2, '0')}01`, 'ตัวอย่าง', `${index} ${names[index % names.length] ?? ''}`.slice(0, 200), 'สมมุติ'].join('\t'));
  expect(office.run('importPlaces', ['รหัสตำบล\tตำบล\tอำเภอ\tจังหวัด', ...places].join('\n')).counts).toMatchObject({ districts: DISTRICTS });
  const person = { unitName: '', position: '', phone: '', active: true };
  office.run('importOfficeData', { contacts: [
    { ...person, unit: '9801', role: 'officer', name: 'นายตัวอย่าง หนึ่ง', email: 'officer9801@example.com', lineUserId: PUSHED },
    { ...person, unit: '9802', role: 'officer', name: 'นายตัวอย่าง สอง', email: 'officer9802@example.com', lineUserId: 'no id of LINE' },
  ] });
  for (const title of titles) expect(office.workspace.run({ functionName: 'saveDuty', args: ['add', { title, clause: 'หนังสือตัวอย่าง', owes: 'district', dueOn: '30/10/2567', proofText: '' }], mode: 'menu' })).toMatchObject({ value: { value: { status: 'done' } } });
  office.run('installTriggers');
  office.run('setLineToken', SAMPLE_LINE.token, SAMPLE_LINE.groupId);
  return office;
}

/** One district owes nothing of what is due first, so that the digest spells out names instead of “everybody”. */
function excuse(office: BundleOffice): void {
  office.run('rebuildTracking');
  const owed = office.rows('ติดตาม').map((row) => row['รหัสรายการ'] ?? '').filter((key) => /^X\d+\/9800\//.test(key));
  for (const key of owed) expect(office.workspace.run({ functionName: 'saveDuty', args: ['waive', { key, reason: 'ตัวอย่าง' }], mode: 'menu' })).toMatchObject({ ok: true });
}

it('asks LINE for nothing that LINE’s published limits refuse, and counts what a text does not hold', () => {
  fc.assert(fc.property(fc.array(name, { minLength: 5, maxLength: 5 }), fc.array(name, { minLength: 4, maxLength: 12 }), (names, titles) => {
    const office = officeOf(names, titles);
    excuse(office);
    office.advance('2024-10-29');
    const requests = office.lines().filter(({ method }) => method === 'POST');
    expect(requests.map((request) => [lineObjections(request), request.status])).toEqual(requests.map(() => [[], 200]));
    expect(requests.map(({ body }) => (body as { to: string }).to).sort()).toEqual([SAMPLE_LINE.groupId, PUSHED].sort());
    for (const row of office.rows('สมุดส่งข้อความ').filter((one) => one['ช่องทาง'] === 'LINE' && one['สถานะ'] === 'ส่งแล้ว')) {
      const text = row['ข้อความ LINE'] ?? '';
      const shown = text.split('\n\n• ').length - 1;
      const all = (row['รายการเตือนในข้อความ'] ?? '').split(' ').length;
      expect(all).toBeGreaterThanOrEqual(titles.length);
      expect(/และอีก (\d+) รายการ\n\nดูรายละเอียด: \S+$/.exec(text)?.[1] ?? '0').toBe(String(all - shown));
    }
    for (const mail of office.mails()) expect(Buffer.byteLength(mail.htmlBody, 'utf8')).toBeLessThan(200_000);
  }), { numRuns: RUNS, seed: SEED, endOnFailure: true });
}, 120_000);
