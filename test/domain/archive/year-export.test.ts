import { exportSheets } from '../../../src/domain/archive/year-export';

const exported = (cell: string, column: string | null = null): string => exportSheets([{ table: 'answers', title: 'คำตอบ', columns: [column], rows: [['หัว'], [cell]] }], { contacts: false })[0]?.rows[1]?.[0] ?? '';

describe('export without contacts', () => {
  it.each([
    ['โทร 081-234-5678 ครับ', 'โทร (ไม่แสดง) ครับ'], ['โทร. ๐๘๑ ๒๓๔ ๕๖๗๘', 'โทร. (ไม่แสดง)'], ['042 123 456', '(ไม่แสดง)'], ['0 0000 0000', '(ไม่แสดง)'], ['{"values":["0812345678"]}', '{"values":["(ไม่แสดง)"]}'],
    ['+66 81 234 5678', '(ไม่แสดง)'], ['ถาม a.b@example.org ได้', 'ถาม (ไม่แสดง) ได้'], [`กลุ่ม C${'0123456789abcdef'.repeat(2)}`, 'กลุ่ม (ไม่แสดง)'],
  ])('leaves out what reaches a person: %s', (cell, wanted) => { expect(exported(cell)).toBe(wanted); });

  it.each([
    '430104', '2024-10-31', 'R03/4302/2025-10-31', '30 ต.ค. 2567', '1,500.50', '0.00', 'นค 0019.2/12345', 'ที่ นค 0019/ว 1234', 'https://docs.google.com/forms/d/e/0123456789/viewform', 'ab0123456789cd', '10000000000', 'D0011', '0', '2566, 2567, 2568',
  ])('keeps %s as it is', (cell) => { expect(exported(cell)).toBe(cell); });

  it('leaves out whole columns and tabs of contacts, and keeps everything where contacts are asked for', () => {
    expect(exported('ใดๆ', 'phone')).toBe('(ไม่แสดง)');
    const contacts = [{ table: 'contacts', title: 'ผู้ติดต่อ', columns: ['email'], rows: [['อีเมล'], ['x@example.com']] }];
    expect(exportSheets(contacts, { contacts: false })).toEqual([]);
    expect(exportSheets(contacts, { contacts: true })[0]?.rows).toEqual([['อีเมล'], ['x@example.com']]);
  });
});
