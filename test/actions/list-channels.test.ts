// Channels, the list for กรมฯ and the record of sending.
import { buildForms } from '../../src/actions/build-forms';
import { listChannels } from '../../src/actions/list-channels';
import { listForDepartment, recordSending } from '../../src/actions/list-for-department';
import { csvCell } from '../../src/domain/allocation/department-list';
import { selectionApp } from '../builders/selection-app';
import { settingsRows } from '../builders/selection-tables';

const links = { links: (formId: string, itemId: string, values: readonly string[]): readonly string[] => values.map((value) => `https://forms.example/${formId}?entry.${itemId}=${encodeURIComponent(value)}`) };

test('every form has a channel for the province and one for each district, beside the office\'s own links', () => {
  const app = selectionApp({ settings: settingsRows({ 'line-group-link': 'https://line.example/g' }) });
  buildForms(app);
  const { counts, html } = listChannels({ ...app, links });
  expect(counts).toEqual({ channels: 1 + 6 * 10 });
  expect(app.tables.read('channels')[0]).toEqual({ district: '', title: 'กลุ่มไลน์เจ้าหน้าที่', url: 'https://line.example/g' });
  expect(html.match(/<svg /g)).toHaveLength(61);
});

test('the list for กรมฯ holds standing targets in the order of codes, without phone or e-mail', () => {
  const row = (tambonCode: string, endedReason = ''): Record<string, string> => ({ mode: 'target', districtCode: tambonCode.slice(0, 4), tambonCode, confirmedOn: '2024-10-29', confirmedBy: 'a@example.com', endedReason });
  const app = selectionApp({ targets: [row('430802'), row('430205'), row('430202', 'เปลี่ยน')], settings: settingsRows({ 'department-form-link': 'https://example.com/f?t={{tambon}}&c={{tambonCode}}' }) });
  const { counts, csv } = listForDepartment(app);
  expect(counts).toEqual({ listed: 2 });
  expect(csv).toBe('\ufeffลำดับ,รหัสอำเภอ,อำเภอ,รหัสตำบล,ตำบล,รูปแบบ\r\n1,4302,ท่าบ่อ,430205,บ้านเดื่อ,ตำบลเป้าหมาย\r\n2,4308,สังคม,430802,ผาตั้ง,ตำบลเป้าหมาย\r\n');
  expect(app.tables.read('department-list')[0]?.['link']).toBe(`https://example.com/f?t=${encodeURIComponent('บ้านเดื่อ')}&c=430205`);
});

test.each([['=1+1', "'=1+1"], ['+66', "'+66"], ['ก,ข', '"ก,ข"'], ['พูด "ก"', '"พูด ""ก"""']])('CSV cell %s is written %s', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('a sending is recorded once, with day, name and time', () => {
  const app = selectionApp();
  expect(recordSending(app, { obligation: 'R10', period: '', sentOn: '27/10/2567', note: 'เลขรับ 1' }).counts).toEqual({ recorded: 1 });
  expect(recordSending(app, { obligation: 'R10', period: '', sentOn: '27 ต.ค. 2567', note: '' }).counts).toEqual({ recorded: 0 });
  expect(app.tables.read('sendings')).toEqual([{ obligation: 'R10', period: '', sentOn: '2024-10-27', note: 'เลขรับ 1', recordedBy: 'province@example.com', recordedAt: '2024-10-28T09:00:00' }]);
});

test.each([{ obligation: 'x', period: '', sentOn: '', note: '' }, { obligation: 'R10', period: '', sentOn: '29/10/2567', note: '' }, { obligation: 'R22', period: 'ม.ค.', sentOn: '', note: '' }])('a sending that cannot be is refused: %j', (order) => {
  expect(recordSending(selectionApp(), order).status).toBe('refused');
});
