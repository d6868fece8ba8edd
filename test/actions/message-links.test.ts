// What districts can reach from a message: pre-filled Forms and the status board.
import { writeFormBook } from '../../src/actions/form-books';
import { runDispatcher } from '../../src/actions/run-dispatcher';
import { newFormBook } from '../../src/domain/forms/form-book';
import { toIsoDate } from '../../src/domain/calendar/iso-date';
import { ReminderOffice, sampleRule } from '../fakes/reminder-office';

const R03 = sampleRule({ id: 'R03', title: 'แจ้งรายชื่อตำบลเป้าหมาย', proof: 'nomination' });

describe('links in messages', () => {
  it('open the Form filled in for the reader’s own district, asked of the platform only after the Forms changed', () => {
    const o = new ReminderOffice({ rules: [R03] });
    const app = o.app();
    let asked = 0;
    const counting = { ...app, links: { links: (...args: Parameters<typeof app.links.links>) => { asked += 1; return app.links.links(...args); } } };
    o.tables.append('form-register', [{ key: 'nomination', status: 'ready', formId: 'form-1', publishedUrl: 'https://example.com/plain' }]);
    writeFormBook(app.notebook, 2568, { form: 'nomination', book: { ...newFormBook('t'), formId: 'form-1', items: { district: { id: '77', print: '' } } } });
    runDispatcher(counting);
    o.nextDay(2);
    runDispatcher(counting);
    expect(o.mailTo('officer.4302@example.com')[0]).toContain(`https://example.com/form-1?entry.77=${encodeURIComponent('ท่าบ่อ')}`);
    expect(asked).toBe(1);
  });

  it('open the plain Form where its district question is not known', () => {
    const o = new ReminderOffice({ rules: [R03] });
    o.tables.append('form-register', [{ key: 'nomination', status: 'ready', formId: 'form-1', publishedUrl: 'https://example.com/plain' }]);
    runDispatcher(o.app());
    expect(o.mailTo('officer.4302@example.com')[0]).toContain('เปิดแบบฟอร์ม: https://example.com/plain');
  });

  it('never keep the mails from going out when the Form or the board cannot be opened', () => {
    const o = new ReminderOffice({ rules: [R03] });
    const app = o.app();
    o.tables.append('form-register', [{ key: 'nomination', status: 'ready', formId: 'form-1', publishedUrl: 'https://example.com/plain' }]);
    writeFormBook(app.notebook, 2568, { form: 'nomination', book: { ...newFormBook('t'), formId: 'form-1', items: { district: { id: '77', print: '' } } } });
    const broken = (): never => { throw new Error('You do not have permission'); };
    const ended = runDispatcher({ ...app, links: { links: broken }, statusBoard: { show: broken } });
    expect([ended.counts['mailsSent'], ended.notDone.join()]).toEqual([3, expect.stringContaining('ปรับปรุงกระดานสถานะไม่ได้')]);
    expect(o.mailTo('officer.4301@example.com')[0]).toContain('https://example.com/plain');
  });

  it('lead every mail and push to the status board, and only the province to the workbook', () => {
    const o = new ReminderOffice({ rules: [R03], today: '2024-10-29' });
    runDispatcher(o.app());
    expect(o.mailer.sent.every(({ html }) => html.includes('https://example.com/board'))).toBe(true);
    expect(o.mailer.sent.filter(({ html }) => html.includes('https://example.com/workbook')).map(({ to }) => to)).toEqual(['province@example.com']);
    expect(o.line.requests[0]?.body.messages[0]?.text).toContain('https://example.com/board');
  });
});

describe('the status board', () => {
  it('has a row a district and a column an obligation, in words, without people', () => {
    const monthly = sampleRule({ id: 'R21', title: 'รายงานประจำเดือน', schedule: { kind: 'monthly', first: toIsoDate('2024-11-20'), last: toIsoDate('2025-01-20') }, proof: 'monthly-report' });
    const o = new ReminderOffice({ rules: [R03, monthly], today: '2024-12-25' });
    o.evidence = { targets: [], facts: [
      { proof: 'nomination', unit: '4301' as never, obligationId: null, tambonCode: null, month: null, on: toIsoDate('2024-10-29'), by: 'officer.4301@example.com', reference: 'ก' },
      { proof: 'monthly-report', unit: '4301' as never, obligationId: null, tambonCode: null, month: '2024-11', on: toIsoDate('2024-11-20'), by: 'x', reference: 'ก' }] };
    runDispatcher(o.app());
    const board = o.boards[0];
    expect(board?.title).toBe('กระดานสถานะตำบลเข้มแข็ง ปรับปรุงล่าสุด 25 ธันวาคม 2567 เวลา 07:10 น.');
    expect(board?.headers).toEqual(['อำเภอ', 'แจ้งรายชื่อตำบลเป้าหมาย\nกำหนด 30 ต.ค. 2567', 'รายงานประจำเดือน\nทุกเดือน']);
    expect(board?.rows.map(({ name, cells }) => [name, ...cells.map(({ text, tone }) => `${tone}: ${text}`)])).toEqual([
      ['อำเภอเมืองหนองคาย', 'done: ส่งแล้ว 29 ต.ค. 2567', 'late: เลย 5 วัน'],
      ['อำเภอท่าบ่อ', 'late: เลย 56 วัน', 'late: ค้าง 2 ครั้ง'],
      ['อำเภอโพนพิสัย', 'late: เลย 56 วัน', 'late: ค้าง 2 ครั้ง'],
    ]);
    expect(JSON.stringify(board)).not.toMatch(/@|ตัวอย่าง/);
  });
});
