// Another province from an empty workbook: 25 districts and 289 tambons by pasting; the nine districts of Nong Khai are data.
import { nominating } from '../builders/answered-nomination';
import { reporting } from '../builders/reporting-office';
import { pdfPages } from '../workspace/pdf/pdf-text';
import { BundleOffice, FORM, pasted } from './bundle-office';
import { spreadsheetsOf } from '../../src/workspace/services/spreadsheet/spreadsheets-of';

/** A made-up province 98 of 25 districts and 289 tambons; some tambons share a name. */
const DISTRICTS = Array.from({ length: 25 }, (_unused, index) => ({ code: `98${String(index + 1).padStart(2, '0')}`, name: `อำเภอสมมุติ${index + 1}`.replace('อำเภอ', '') }));
const TAMBONS = DISTRICTS.flatMap((district, index) => Array.from({ length: index < 14 ? 12 : 11 }, (_unused, number) => ({ ...district, tambonCode: `${district.code}${String(number + 1).padStart(2, '0')}`, tambon: number === 0 ? 'บ้านใหม่' : `ตัวอย่าง${index + 1}.${number + 1}` })));
const PLACES = [['รหัสตำบล', 'ตำบล', 'อำเภอ', 'จังหวัด'].join('\t'), ...TAMBONS.map(({ tambonCode, tambon, name }) => [tambonCode, `ตำบล${tambon}`, `อำเภอ${name}`, 'จังหวัดสมมุติ'].join('\t'))].join('\n');
const CONTACTS = ['อำเภอ,บทบาท,ชื่อ-สกุล,อีเมล,โทรศัพท์', ...DISTRICTS.map(({ code, name }) => `อำเภอ${name},เจ้าหน้าที่,"นายตัวอย่าง ${code}",officer${code}@example.com,`), 'จังหวัดสมมุติ,,นางสาวตัวอย่าง,province@example.com,'].join('\n');

/** All that a collection holds, without the tab that remembers what stood there before. */
function everythingBut(office: BundleOffice, collection: string, tab: string): string {
  if (collection !== 'spreadsheets') return office.everything(collection);
  return JSON.stringify(spreadsheetsOf(office.workspace.store).values().map((book) => ({ ...book, sheets: book.sheets.filter(({ name }) => name !== tab) })));
}

describe('another province', () => {
  const office = new BundleOffice({ day: '2024-10-26', pastTargets: '', isBare: true });
  const setting = (key: string): string | undefined => office.rows('ตั้งค่า').find((row) => row['รหัส'] === key)?.['ค่า'];

  it('refuses places that do not hold together, names each row, and changes nothing', () => {
    const before = office.rows('พื้นที่');
    const wrong = PLACES.split('\n').slice(0, 3).concat(['9801', '430101\tตำบลก\tอำเภอข\tจังหวัดค'].map((line, index) => (index === 0 ? `980101\tบ้านใหม่\tอำเภออื่น\tจังหวัดสมมุติ` : line))).join('\n');
    expect(office.run('importPlaces', wrong)).toMatchObject({ status: 'refused', notDone: expect.arrayContaining(['แถวที่ 4 ช่องรหัสตำบล “980101” ซ้ำกับแถวก่อนหน้า', 'แถวที่ 5 ช่องรหัสจังหวัด “43” เป็นของจังหวัดอื่น']) });
    expect(office.run('importPlaces', 'ก\tข\n1\t2').notDone[0]).toContain('แถวแรกต้องเป็นหัวตาราง');
    expect(office.rows('พื้นที่')).toEqual(before);
  });

  it('takes 25 districts and 289 tambons by pasting; settings follow', () => {
    expect(office.run('importPlaces', PLACES).counts).toEqual({ districts: 25, tambons: 289, strangers: 0 });
    expect([setting('province-code'), setting('province-name')]).toEqual(['98', 'สมมุติ']);
    expect(office.run('importPlaces', '').counts).toMatchObject({ districts: 25, tambons: 289 });
  });

  it('takes contacts as CSV, units by name, none twice', () => {
    expect(office.run('importContacts', CONTACTS)).toMatchObject({ status: 'done', counts: { contactsAdded: 26 } });
    expect(office.run('importContacts', CONTACTS).counts).toMatchObject({ contactsAdded: 0 });
    expect(office.rows('ผู้ติดต่อ').at(-1)).toMatchObject({ รหัสหน่วยงาน: '98', บทบาท: 'เจ้าหน้าที่จังหวัด' });
    expect(office.run('importContacts', 'อีเมล,หน่วยงาน\nx@example.com,อำเภอไม่มี').notDone[0]).toContain('รหัสหน่วยงาน');
  });

  it('goes through selection, documents and tracking with its own quota of 25', () => {
    office.run('importPastTargets', pasted([2566, '980103'], [2567, '980102']));
    office.run('buildForms');
    for (const { code, name } of DISTRICTS) office.submit(FORM.nomination, nominating({ district: name, tambon: 'บ้านใหม่', email: `officer${code}@example.com` }));
    for (const name of ['takeInResponses', 'allocateQuota', 'confirmTargets']) expect(office.run(name).status).not.toBe('refused');
    const targets = office.rows('ตำบลเป้าหมาย');
    expect([targets.length, new Set(targets.map((row) => row['รหัสตำบล'])).size, new Set(targets.map((row) => row['ตำบล']))]).toEqual([25, 25, new Set(['บ้านใหม่'])]);
    expect(office.run('rebuildTracking').counts['rows']).toBeGreaterThan(25 * 20);
    expect(office.run('refreshReportTables').counts).toMatchObject({ onTime: 0 });
    expect(office.rows('สถานะรายงาน')).toHaveLength(25);
    office.run('makeTemplates');
    expect(office.run('generateAgendas', { units: ['980101', '982501'] }).counts).toMatchObject({ made: 2 });
  });

  it('names its own province in letters, MOU, reports, mails, Forms and files, and Nong Khai nowhere', () => {
    office.submit(FORM.monthly, reporting({ code: '9801', name: 'สมมุติ1', tambon: 'บ้านใหม่' }, 'ธันวาคม 2567', [{ title: 'อบรม', people: '5' }]));
    for (const name of ['takeInResponses', 'prepareMouFacts', 'listForDepartment', 'showChannels', 'runDailyDispatcher']) expect([name, office.run(name).status]).not.toEqual([name, 'refused']);
    expect(office.workspace.run({ functionName: 'keepPreview', mode: 'menu' })).toMatchObject({ value: { ok: true } });
    for (const [name, order] of [['generateMous', { units: ['980101'] }], ['generateLetters', { topic: 'R10' }], ['generateLetters', { topic: 'R15', units: ['9801'] }], ['compileMonth', { period: '12/2567' }], ['exportYear', {}]] as const) expect([name, order, office.run(name, order).status]).not.toEqual([name, order, 'refused']);
    const shown = ['files', 'forms', 'form-responses', 'mail', 'line', 'spreadsheets', 'properties'].map((collection) => [collection, everythingBut(office, collection, 'ประวัติการเปลี่ยนแปลง')] as const);
    for (const [collection, text] of shown) expect([collection, /.{0,40}(หนองคาย|\b43\d\d(\d\d)?\b).{0,20}/.exec(text)?.[0]]).toEqual([collection, undefined]);
    for (const collection of ['files', 'forms', 'mail']) expect([collection, shown.find(([name]) => name === collection)?.[1].includes('สมมุติ')]).toEqual([collection, true]);
    const printed = shownPdfs(office);
    expect(printed.length).toBeGreaterThan(4);
    for (const text of printed) expect([text.includes('สมมุติ'), text.includes('หนองคาย')]).toEqual([true, false]);
  });

  it('refuses to change province once there are nominations', () => {
    expect(office.run('importPlaces', PLACES)).toMatchObject({ status: 'refused', notDone: [expect.stringContaining('จึงเปลี่ยนจังหวัดไม่ได้')] });
  });
});

/** The text layer of every PDF of the office, without spaces. */
function shownPdfs(office: BundleOffice): readonly string[] {
  const files = [...office.workspace.store.collection<{ readonly id: string; readonly name: string; readonly trashed: boolean }>('files').values()].filter(({ name, trashed }) => name.endsWith('.pdf') && !trashed);
  return files.map(({ id }) => pdfPages(office.workspace.store.contents.read(id) ?? new Uint8Array()).join('').normalize('NFKC').replace(/\s+/g, ''));
}
