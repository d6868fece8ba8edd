// Commands around reminders: preview, pause, added obligations, ticks and waivers, tests of the channels, the mail queue.
import { addObligation } from '../../src/actions/add-obligation';
import { recordDone, waiveDuty } from '../../src/actions/mark-duty';
import { pauseReminders, resumeReminders } from '../../src/actions/pause-reminders';
import { keepPreview, readPreview } from '../../src/actions/preview-messages';
import { toIsoDate } from '../../src/domain/calendar/iso-date';
import { tableMailQueue } from '../../src/actions/queue-mail';
import { runDispatcher } from '../../src/actions/run-dispatcher';
import { sendTestMessage } from '../../src/actions/send-test-message';
import { setLineToken } from '../../src/actions/set-line-token';
import { trackObligations } from '../../src/actions/track-obligations';
import { formatObligation } from '../../src/domain/deadlines/obligation-row';
import { textOf } from '../../src/domain/table/record';
import { FakeLine, SAMPLE_GROUP } from '../fakes/line';
import { ReminderOffice, sampleRule } from '../fakes/reminder-office';

const R03 = sampleRule({ id: 'R03', title: 'รายงานตำบลเป้าหมาย' });

describe('readPreview', () => {
  it('tells exactly the mails and pushes that the run then sends, receipts among them, in their order', () => {
    const o = new ReminderOffice({ rules: [R03], today: '2024-10-29' });
    o.tables.append('outbox', [{ key: 'r1', to: 'a@example.com', subject: 'ใบรับ', bodyText: 'ได้รับแล้ว', kind: 'receipt', status: 'queued' }, { key: 'r0', to: 'b@example.com', subject: 'ใบรับ', bodyText: 'ได้รับแล้ว', kind: 'receipt', status: 'waiting' }]);
    o.notes.set('message-links', JSON.stringify({ statusBoard: 'https://example.com/board' }));
    const notes = new Map(o.notes);
    const { messages } = readPreview(o.app());
    expect([o.mailer.sent.length, o.line.requests.length, o.ledger().length, o.boards.length]).toEqual([0, 0, 0, 0]);
    expect(o.notes).toEqual(notes);
    runDispatcher(o.app());
    expect(messages.filter(({ channel }) => channel === 'mail').map(({ recipient, subject, text }) => ({ to: recipient, subject, text })))
      .toEqual(o.mailer.sent.map(({ to, subject, text }) => ({ to, subject, text })));
    expect(messages.filter(({ channel }) => channel === 'line').map(({ text }) => text)).toEqual(o.line.requests.map(({ body }) => body.messages[0]?.text));
  });

  it('does not promise a mail again that is in doubt, and tells the push that is tried again', () => {
    const o = new ReminderOffice({ rules: [R03], today: '2024-10-29' });
    o.line.outcomes = ['crash'];
    expect(() => runDispatcher(o.app())).toThrow();
    o.mailer.outcomes = ['crash'];
    o.line.outcomes = [{ kind: 'retry', message: '500' }, { kind: 'retry', message: '500' }, { kind: 'retry', message: '500' }];
    expect(() => runDispatcher(o.app())).toThrow();
    expect(o.line.waits).toEqual([1, 2]);
    const { messages } = readPreview(o.app());
    expect(messages.map(({ recipient, note }) => [recipient, note.includes('รหัสเดิม')])).toEqual([['officer.4302@example.com', false], ['officer.4305@example.com', false], ['province@example.com', false], ['กลุ่ม LINE', true]]);
  });

  it('says whose quota it tells where another sends, and keeps the messages in their tab when asked', () => {
    const o = new ReminderOffice({ rules: [R03] });
    o.notes.set('dispatcher.owner', 'other@example.com');
    expect(readPreview(o.app()).notes.join()).toContain('ส่งในนามของ other@example.com');
    keepPreview(o.app());
    expect(o.tables.read('message-preview')).toHaveLength(3);
  });
});

describe('pauseReminders', () => {
  it('pauses one district by name and resumes it', () => {
    const o = new ReminderOffice({ rules: [R03] });
    expect(pauseReminders(o.app(), 'ท่าบ่อ').status).toBe('done');
    runDispatcher(o.app());
    expect(o.mailTo('officer.4302@example.com')).toHaveLength(0);
    resumeReminders(o.app(), '4302');
    runDispatcher(o.app());
    expect(o.mailTo('officer.4302@example.com')).toHaveLength(1);
  });

  it('pauses everybody and names a district that it does not know', () => {
    const o = new ReminderOffice({ rules: [R03] });
    pauseReminders(o.app(), '');
    expect(runDispatcher(o.app()).counts).toMatchObject({ mailsSent: 0 });
    expect(pauseReminders(o.app(), 'ไม่มีจริง').notDone.join()).toContain('ไม่พบอำเภอ “ไม่มีจริง”');
  });
});

describe('addObligation', () => {
  const given = { title: 'ส่งภาพกิจกรรม', clause: 'หนังสือกรมฯ', owes: 'district', dueOn: '30/11/2567', until: '', proofText: 'ภาพ' };

  it('adds one that is tracked and reminded like the others, dated in พ.ศ.', () => {
    const o = new ReminderOffice({ rules: [R03], today: '2024-11-29' });
    expect(addObligation(o.app(), given).status).toBe('done');
    runDispatcher(o.app());
    expect(o.mailTo('officer.4301@example.com')[0]).toContain('ส่งภาพกิจกรรม');
    expect(o.tables.read('tracking').map((row) => textOf(row, 'key'))).toContain('X01/4301/2024-11-30');
  });

  it('adds nothing where the date cannot be read', () => {
    const o = new ReminderOffice({ rules: [R03] });
    const ended = addObligation(o.app(), { ...given, dueOn: '31/11/2567' });
    expect([ended.status, o.tables.read('obligations').length]).toEqual(['refused', 1]);
    expect(ended.notDone.join()).toContain('31/11/2567');
  });
});

describe('trackObligations', () => {
  it('is rebuilt from scratch while ticks and waivers survive with who and why', () => {
    const o = new ReminderOffice({ rules: [R03], today: '2024-11-02' });
    trackObligations(o.app());
    expect(recordDone(o.app(), { key: 'R03/4301/2024-10-30', doneOn: '1/11/2567', evidence: 'นค 0019/1' }).status).toBe('done');
    waiveDuty(o.app(), { key: 'R03/4302/2024-10-30', reason: 'เหตุสุดวิสัย' });
    expect(trackObligations(o.app()).counts).toMatchObject({ rows: 3, done: 1, waived: 1, late: 1 });
    trackObligations(o.app());
    const [done, waived] = o.tables.read('tracking');
    expect(done).toMatchObject({ status: 'done', doneOn: '2024-11-01', lateDays: 2, doneBy: 'owner@example.com', evidence: 'นค 0019/1' });
    expect(waived).toMatchObject({ status: 'waived', evidence: 'เหตุสุดวิสัย', waivedBy: 'owner@example.com 2024-11-02T07:10:00' });
  });

  it('keeps marks whose obligation was removed, and what was typed as a day but cannot be read', () => {
    const o = new ReminderOffice({ rules: [R03] });
    trackObligations(o.app());
    recordDone(o.app(), { key: 'R03/4301/2024-10-30', doneOn: '', evidence: 'ก' });
    o.tables.update('tracking', [{ index: 1, cells: { tickedOn: 'เมื่อวาน' } }]);
    expect(trackObligations(o.app()).notDone.join()).toContain('แท็บติดตาม แถวที่ 3 ช่อง บันทึกว่าทำแล้วเมื่อ: อ่านวันที่ “เมื่อวาน” ไม่ได้');
    expect(o.tables.read('tracking')[1]).toMatchObject({ tickedOn: 'เมื่อวาน' });
    o.tables.replace('obligations', []);
    trackObligations(o.app());
    expect(o.tables.read('tracking')).toEqual([expect.objectContaining({ status: 'orphan', tickedEvidence: 'ก' }), expect.objectContaining({ tickedOn: 'เมื่อวาน' })]);
  });

  it('names the cell of a bad edit and goes on with the others', () => {
    const o = new ReminderOffice({ rules: [R03] });
    o.tables.append('obligations', [{ ...formatObligation(sampleRule({ id: 'R99' })), dueOn: '30/13/2567' }]);
    const ended = trackObligations(o.app());
    expect(ended.counts['rows']).toBe(3);
    expect(ended.notDone).toEqual(['แท็บภารกิจ แถวที่ 3 ช่อง ครบกำหนด: อ่านวันที่ “30/13/2567” ไม่ได้ ให้กรอกเช่น 30/10/2567']);
  });

  it('says when a year has no holidays', () => {
    const o = new ReminderOffice({ rules: [R03] });
    o.tables.replace('holidays', []);
    expect(trackObligations(o.app()).notDone.join()).toContain('ยังไม่ได้กรอกวันหยุดของปีงบประมาณ 2568');
  });
});

describe('sendTestMessage and setLineToken', () => {
  it('checks token, group and quota in plain words', () => {
    const o = new ReminderOffice();
    const ended = sendTestMessage(o.app());
    expect(ended.done.join('\n')).toMatch(/owner@example.com[\s\S]*กลุ่ม “กลุ่มตัวอย่าง” 30 คน โควตาเดือนนี้เหลือ 300 จาก 300 คน/);
    expect([o.mailer.sent.length, o.line.requests.length]).toEqual([1, 1]);
  });

  it('leaves the LINE test of another officer to the owner’s next run', () => {
    const o = new ReminderOffice({ rules: [R03] });
    o.notes.set('dispatcher.owner', 'owner@example.com');
    o.caller = 'other@example.com';
    expect(sendTestMessage(o.app()).done.join()).toContain('จัดคิวทดสอบ LINE');
    expect(o.line.requests).toHaveLength(0);
    o.caller = 'owner@example.com';
    runDispatcher(o.app());
    expect(o.line.requests).toHaveLength(1);
  });

  it('keeps a token with a group, refuses an id that is no group, and says what the keeping protects from', () => {
    const o = new ReminderOffice();
    o.line = new FakeLine(null);
    expect(setLineToken(o.app(), 'token', 'กลุ่มของเรา').status).toBe('refused');
    expect(o.line.target()).toBeNull();
    expect(setLineToken(o.app(), 'token', SAMPLE_GROUP).done.join()).toContain('ผู้แก้ไขชีตคนอื่นอ่านค่าไม่ได้');
    expect(o.line.target()).toEqual({ kind: 'group', id: SAMPLE_GROUP });
  });
});

describe('tableMailQueue', () => {
  it('queues each key once', () => {
    const o = new ReminderOffice();
    const queue = tableMailQueue(o.tables, { today: () => toIsoDate('2024-11-05') });
    const mail = { key: 'k1', kind: 'receipt' as const, to: 'a@example.com', subject: 'ใบรับ', paragraphs: ['ได้รับแล้ว'], link: { label: 'แก้ไข', url: 'https://example.com/e' } };
    queue.enqueue([mail, mail]);
    queue.enqueue([mail]);
    expect(o.tables.read('outbox')).toEqual([expect.objectContaining({ key: 'k1', bodyText: 'ได้รับแล้ว\n\nแก้ไข: https://example.com/e', status: 'queued', queuedOn: '2024-11-05' })]);
  });
});
