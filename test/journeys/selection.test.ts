// Selection on the built add-on: nine districts that answer in nine ways, and what the office's tabs show of each.
import type { TriggerRecord } from '../../src/workspace/services/script/trigger-record';
import { nominating } from '../builders/answered-nomination';
import { BundleOffice, FORM, pasted, type Row } from './bundle-office';

const SECOND = (unit: string): Readonly<Record<string, string | boolean>> => ({ unit, unitName: '', role: 'officer', name: `นายตัวอย่าง สอง ${unit}`, position: '', email: `second${unit}@example.com`, phone: '', lineUserId: '', active: true });
const EXHAUSTED = pasted([2566, '431401'], [2567, '431402'], [2567, '431403'], [2566, '431501'], [2567, '430209']);
const TABS = ['ข้อเสนอตำบล', 'ผลตรวจคุณสมบัติ', 'ข้อเสนอจัดสรร', 'ตำบลเป้าหมาย'];

describe('selection of nine districts that answer in nine ways', () => {
  const office = new BundleOffice({ day: '2024-10-26', pastTargets: EXHAUSTED, contacts: [SECOND('4301'), SECOND('4308')] });
  const ids: Record<string, string> = {};
  const nominations = (): readonly Row[] => office.rows('ข้อเสนอตำบล');
  const nomination = (name: string): Row => nominations().find((row) => row['รหัสคำตอบ'] === ids[name]) ?? {};
  const finding = (name: string, rule: string, subject = 'ที่เสนอ'): Row => office.rows('ผลตรวจคุณสมบัติ').find((row) => row['รหัสคำตอบ'] === ids[name] && row['รหัสเกณฑ์'] === rule && row['ตำบลที่ตรวจ'] === subject) ?? {};
  const place = (code: string): Row => office.rows('ข้อเสนอจัดสรร').find((row) => row['รหัสอำเภอ'] === code && row['ประเภท'] !== 'รับพื้นที่เพิ่ม') ?? {};
  const review = (name: string, decision: string, comment = ''): string => office.run('reviewNomination', { responseId: ids[name] ?? '', decision, comment }).status;

  beforeAll(() => {
    office.run('installTriggers');
    ids['two-a'] = office.submit(FORM.nomination, nominating({ district: 'เมืองหนองคาย', tambon: 'กวนวัน', email: 'officer4301@example.com' }));
    ids['two-b'] = office.submit(FORM.nomination, nominating({ district: 'เมืองหนองคาย', tambon: 'หาดคำ', email: 'second4301@example.com' }));
    ids['incomplete'] = office.submit(FORM.nomination, nominating({ district: 'รัตนวาปี', tambon: 'โพนแพง', email: 'officer4316@example.com', reserve: 'รัตนวาปี', instead: { 'ลิงก์รายงานการประชุมหรือมติของตำบลที่เสนอ': null, 'ลิงก์แผนการขับเคลื่อนของตำบลที่เสนอ': null } }));
    ids['wrong'] = office.submit(FORM.nomination, nominating({ district: 'ศรีเชียงใหม่', tambon: 'บ้านหม้อ', email: 'officer4302@example.com' }));
    ids['same-a'] = office.submit(FORM.nomination, nominating({ district: 'สังคม', tambon: 'ผาตั้ง', email: 'officer4308@example.com' }));
    office.advance('2024-10-27');
    ids['same-b'] = office.submit(FORM.nomination, nominating({ district: 'สังคม', tambon: 'ผาตั้ง', email: 'second4308@example.com' }));
    ids['past'] = office.submit(FORM.nomination, nominating({ district: 'เฝ้าไร่', tambon: 'เฝ้าไร่', email: 'officer4315@example.com' }));
    ids['withdrawn'] = office.submit(FORM.nomination, nominating({ district: 'โพธิ์ตาก', tambon: 'โพนทอง', email: 'officer4317@example.com' }));
    ids['unknown'] = office.submit(FORM.nomination, nominating({ district: 'โพธิ์ตาก', tambon: 'ด่านศรีสุข', email: 'stranger@example.com' }));
    review('withdrawn', 'withdrawn', 'อำเภอขอถอน');
    office.advance('2024-11-01');
    ids['late'] = office.submit(FORM.nomination, nominating({ district: 'โพนพิสัย', tambon: 'กุดบง', email: 'officer4305@example.com', reserve: 'นาหนัง', isReserveReady: true }));
    office.run('allocateQuota');
  });

  it('asks the province to choose where a district nominates two tambons, and keeps its one place', () => {
    expect(finding('two-a', 'R06')).toMatchObject({ ผล: 'ต้องตรวจเพิ่ม', เหตุผล: expect.stringContaining('อำเภอเสนอ 2 ตำบล') });
    expect(place('4301')).toMatchObject({ สถานะ: 'รอตรวจเพิ่ม', ตำบล: '', เหตุผล: expect.stringContaining('ให้จังหวัดเลือกตำบลเดียว') });
  });

  it('keeps the place of a district that nominates nobody', () => {
    expect(place('4302')).toMatchObject({ ประเภท: 'พื้นที่ของอำเภอ', สถานะ: 'ว่าง', เหตุผล: expect.stringContaining('ระบบคงพื้นที่ไว้ให้') });
  });

  it('notes a late nomination and lets it pass', () => {
    expect(finding('late', 'R03')).toMatchObject({ ผล: 'ข้อสังเกต', เหตุผล: 'ส่งช้ากว่ากำหนด 2 วัน' });
    expect(place('4305')).toMatchObject({ สถานะ: 'พร้อมยืนยัน', ตำบล: 'กุดบง' });
  });

  it('holds the answer of another district’s officer and of a stranger, and says why', () => {
    expect(nomination('wrong')).toMatchObject({ สถานะ: 'พักไว้รอจังหวัดรับ', เหตุที่พักไว้: expect.stringContaining('officer4302@example.com เป็นของหน่วยงานอื่น') });
    expect(nomination('unknown')).toMatchObject({ สถานะ: 'พักไว้รอจังหวัดรับ', เหตุที่พักไว้: 'อีเมล stranger@example.com ไม่อยู่ในรายชื่อผู้ติดต่อ', การยืนยันอีเมล: 'ยังไม่ยืนยัน' });
    expect(place('4307')['สถานะ']).toBe('ว่าง');
  });

  it('counts a tambon that two officers nominate once', () => {
    expect(finding('same-b', 'R06')).toMatchObject({ ผล: 'ไม่ผ่าน', เหตุผล: expect.stringContaining('ซ้ำกับคำตอบของ') });
    expect(place('4308')).toMatchObject({ สถานะ: 'พร้อมยืนยัน', ตำบล: 'ผาตั้ง', รหัสคำตอบ: ids['same-a'] });
  });

  it('fails a past target with its year and clause, and a withdrawn nomination with its reason', () => {
    expect(finding('past', 'R04')).toMatchObject({ ผล: 'ไม่ผ่าน', ที่มา: 'แนวทางกรมฯ ข้อ 3.1', เหตุผล: expect.stringContaining('2566') });
    expect(nomination('withdrawn')).toMatchObject({ สถานะ: 'ถอนแล้ว', ความเห็นถึงอำเภอ: 'อำเภอขอถอน', ผู้พิจารณา: 'province@example.com' });
    expect(finding('withdrawn', 'R02')['ผล']).toBe('ไม่ผ่าน');
    expect([place('4315')['สถานะ'], place('4317')['สถานะ']]).toEqual(['ว่าง', 'ว่าง']);
  });

  it('asks for missing evidence and names it', () => {
    expect(finding('incomplete', 'R05a')).toMatchObject({ ผล: 'ต้องตรวจเพิ่ม', เหตุผล: 'ยังขาดหลักฐาน: ลิงก์รายงานการประชุม' });
    expect(finding('incomplete', 'R05b')).toMatchObject({ ผล: 'ต้องตรวจเพิ่ม', เหตุผล: 'ยังขาดหลักฐาน: ลิงก์แผน' });
    expect(place('4316')).toMatchObject({ สถานะ: 'รอตรวจเพิ่ม', ตำบล: 'โพนแพง' });
  });

  it('gives the place of an exhausted district to the volunteer whose evidence is complete, and says by which order', () => {
    expect(place('4314')).toMatchObject({ ประเภท: 'พัฒนาต่อยอดและรักษาสถานะ', สถานะ: 'พร้อมยืนยัน', เหตุผล: expect.stringContaining('แนวทางกรมฯ ข้อ 3.3') });
    expect(office.rows('ข้อเสนอจัดสรร').filter((row) => row['ประเภท'] === 'รับพื้นที่เพิ่ม')).toEqual([expect.objectContaining({
      อำเภอ: 'โพนพิสัย', ตำบล: 'นาหนัง', รับพื้นที่จากอำเภอ: 'สระใคร', สถานะ: 'พร้อมยืนยัน', เหตุผล: expect.stringContaining('มิใช่หลักเกณฑ์ของกรมฯ'),
    })]);
  });

  it('takes accepted and approved answers into account at the next allocation', () => {
    expect([review('two-a', 'approved'), review('wrong', 'accepted'), review('unknown', 'accepted')]).toEqual(['done', 'done', 'done']);
    office.run('allocateQuota');
    expect([place('4301'), place('4307'), place('4317')].map((row) => [row['สถานะ'], row['ตำบล']])).toEqual([['พร้อมยืนยัน', 'กวนวัน'], ['พร้อมยืนยัน', 'บ้านหม้อ'], ['พร้อมยืนยัน', 'ด่านศรีสุข']]);
    expect(finding('two-b', 'R06')).toMatchObject({ ผล: 'ไม่ผ่าน', เหตุผล: 'จังหวัดอนุมัติตำบลกวนวันของอำเภอนี้แล้ว' });
  });

  it('takes an edited answer in place of the earlier one and keeps that in the history', () => {
    office.submit(FORM.nomination, { editResponseId: ids['incomplete'] ?? '', email: 'officer4316@example.com', answers: { 'ลิงก์รายงานการประชุมหรือมติของตำบลที่เสนอ': 'https://example.com/m', 'ลิงก์แผนการขับเคลื่อนของตำบลที่เสนอ': 'https://example.com/p' } });
    expect(nominations().filter((row) => row['รหัสคำตอบ'] === ids['incomplete'])).toHaveLength(1);
    expect(nomination('incomplete')['ลิงก์แผน']).toBe('https://example.com/p');
    expect(office.rows('ประวัติคำตอบ').map((row) => [row['รหัสคำตอบ'], row['เหตุการณ์']])).toEqual([[ids['incomplete'], 'ถูกแทนด้วยคำตอบใหม่']]);
  });

  it('changes nothing when a trigger comes twice', () => {
    const before = TABS.map((tab) => office.rows(tab));
    const again = office.run('onFormSubmitted');
    expect([again.counts['added'], again.counts['changed']]).toEqual([0, 0]);
    expect(TABS.map((tab) => office.rows(tab))).toEqual(before);
  });

  it('finds a response whose trigger was lost at the next daily run', () => {
    loseTriggers('ON_FORM_SUBMIT');
    ids['lost'] = office.submit(FORM.nomination, nominating({ district: 'เฝ้าไร่', tambon: 'วังหลวง', email: 'officer4315@example.com' }));
    expect(nomination('lost')).toEqual({});
    office.advance('2024-11-02');
    expect(nomination('lost')).toMatchObject({ ตำบลที่ตอบ: 'วังหลวง', สถานะ: 'รอพิจารณา' });
    expect(office.mails().filter(({ to, subject }) => to === 'officer4315@example.com' && subject.startsWith('ได้รับคำตอบแล้ว'))).toHaveLength(2);
  });

  it('changes nothing when checking, allocating and confirming are run twice', () => {
    const run = (): readonly Row[][] => {
      for (const name of ['checkEligibility', 'allocateQuota', 'confirmTargets']) expect(office.run(name).status).not.toBe('refused');
      return TABS.map((tab) => [...office.rows(tab)]);
    };
    expect(review('past', 'withdrawn', 'เสนอตำบลอื่นแทนแล้ว')).toBe('done');
    const once = run();
    expect(office.rows('ตำบลเป้าหมาย').map((row) => `${row['อำเภอ'] ?? ''} ${row['ตำบล'] ?? ''}`).sort()).toEqual([
      'รัตนวาปี โพนแพง', 'ศรีเชียงใหม่ บ้านหม้อ', 'สระใคร ', 'สังคม ผาตั้ง', 'เฝ้าไร่ วังหลวง', 'เมืองหนองคาย กวนวัน', 'โพธิ์ตาก ด่านศรีสุข', 'โพนพิสัย กุดบง', 'โพนพิสัย นาหนัง']);
    expect(run()).toEqual(once);
    expect(run()).toEqual(once);
  });

  it('keeps a confirmed answer from being replaced until the province reopens it', () => {
    office.submit(FORM.nomination, { editResponseId: ids['late'] ?? '', email: 'officer4305@example.com', answers: { 'ตำบลที่เสนอ (อำเภอโพนพิสัย)': 'เซิม' } });
    office.run('takeInResponses');
    expect(nomination('late')['ตำบลที่ตอบ']).toBe('กุดบง');
    expect(office.run('takeInResponses').counts['waiting']).toBe(0);
    expect([review('late', 'returned', 'แก้'), review('late', 'reopened', '')]).toEqual(['refused', 'refused']);
    expect(review('late', 'reopened', 'อำเภอขอแก้ไข')).toBe('done');
    office.run('takeInResponses');
    expect(nomination('late')).toMatchObject({ ตำบลที่ตอบ: 'เซิม', ยืนยันและล็อกเมื่อ: '' });
  });

  it('replaces a confirmed target with a reason, once', () => {
    expect(office.run('replaceTarget', { tambonCode: '430802', newTambonCode: '430801', reason: ' ' })).toMatchObject({ status: 'refused', notDone: ['ต้องระบุเหตุผลที่เปลี่ยน'] });
    expect(office.run('replaceTarget', { tambonCode: '430802', newTambonCode: '431401', reason: 'ก' }).notDone[0]).toContain('แนวทางกรมฯ ข้อ 3.1');
    expect(office.run('replaceTarget', { tambonCode: '430802', newTambonCode: '430801', reason: 'ผู้นำขอถอนตัว' }).status).toBe('done');
    expect(office.run('replaceTarget', { tambonCode: '430802', newTambonCode: '430801', reason: 'ผู้นำขอถอนตัว' }).status).toBe('refused');
    expect(office.rows('ตำบลเป้าหมาย').filter((row) => row['รหัสอำเภอ'] === '4308').map((row) => [row['รหัสตำบล'], row['เหตุที่เปลี่ยนหรือยกเลิก']])).toEqual([['430802', expect.stringContaining('ผู้นำขอถอนตัว (province@example.com')], ['430801', '']]);
    office.run('allocateQuota');
    expect(place('4308')).toMatchObject({ สถานะ: 'ยืนยันแล้ว', รหัสตำบล: '430801' });
  });

  it('gives hostile and odd answers back exactly as typed, in the cell and in the XLSX', async () => {
    const odd: Readonly<Record<string, string>> = { formula: '=IMPORTXML("https://example.com","//a")', plus: '+66 42 000 000', at: '@SUM(1+1)', html: '<script>alert(1)</script> & "ก"', tag: '{{district}} {{#each x}}', hidden: 'ก\u200bข\u200dค', emoji: '😀👩‍👩‍👧', quote: '"ก","ข"', digits: '๐๐๗' };
    const typed = Object.values(odd).join(' | ');
    const id = office.submit(FORM.nomination, nominating({
      district: 'ท่าบ่อ', tambon: 'บ้านเดื่อ', email: 'officer4302@example.com',
      instead: { 'จำนวนผู้นำที่เข้าประชุมของตำบลที่เสนอ (คน)': '๒๐', 'ชื่อแผนการขับเคลื่อนของตำบลที่เสนอ': odd['formula'] ?? '', 'ชื่อ-สกุลผู้ให้ข้อมูล': odd['quote'] ?? '', ตำแหน่งผู้ให้ข้อมูล: odd['at'] ?? '', โทรศัพท์สำนักงาน: odd['plus'] ?? '', 'ข้อความถึงจังหวัด (ถ้ามี)': typed },
    }));
    office.run('takeInResponses');
    const expected = { 'ผู้นำเข้าประชุม (คน)': '๒๐', ชื่อแผน: odd['formula'], ผู้ให้ข้อมูล: odd['quote'], ตำแหน่ง: odd['at'], โทรศัพท์สำนักงาน: odd['plus'], ข้อความถึงจังหวัด: typed };
    expect(nominations().find((row) => row['รหัสคำตอบ'] === id)).toMatchObject(expected);
    office.run('allocateQuota'); // rewrites tables beside it
    const sheet = await office.fileRows('ข้อเสนอตำบล');
    expect(sheet.find((row) => row['รหัสคำตอบ'] === id)).toMatchObject(expected);
    expect(finding2(id, 'R05a')).toMatchObject({ ผล: 'ผ่าน', เหตุผล: 'ผู้นำเห็นชอบ 18 จาก 20 คน' });
  });

  function finding2(id: string, rule: string): Row {
    return office.rows('ผลตรวจคุณสมบัติ').find((row) => row['รหัสคำตอบ'] === id && row['รหัสเกณฑ์'] === rule) ?? {};
  }

  function loseTriggers(event: string): void {
    const triggers = office.workspace.store.collection<TriggerRecord>('triggers');
    for (const id of [...triggers.ids()]) if (triggers.get(id)?.event === event) triggers.delete(id);
  }
});
