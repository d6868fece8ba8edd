// What a compatibility check tells: one sentence, and a mail whose table shows texts as they are.
import { compatibilityMail, compatibilitySentence } from '../../../src/domain/upkeep/compatibility-result';

const DIFFERENCE = { topic: 'Range', name: 'a name', expected: '"<b>"', got: 'error: =1+1' };

describe('result of a compatibility check', () => {
  it('says that everything holds, what differs, or that it was cut off', () => {
    expect(compatibilitySentence({ count: 3, tried: 3, differences: [] })).toBe('ตรวจครบ 3 ข้อ Google ทำงานตรงกับที่ระบบคาดไว้ทุกข้อ');
    expect(compatibilitySentence({ count: 3, tried: 3, differences: [DIFFERENCE] })).toMatch(/^ตรวจครบ 3 ข้อ ต่างจากที่ระบบคาดไว้ 1 ข้อ/);
    expect(compatibilitySentence({ count: 3, tried: 1, differences: [DIFFERENCE] })).toMatch(/^ตรวจได้ 1 จาก 3 ข้อ แล้วหยุดกลางคัน/);
  });

  it('is mailed as a table with escaped texts, and as plain text', () => {
    const { subject, text, html } = compatibilityMail({ count: 3, tried: 3, differences: [DIFFERENCE] });
    expect(subject).toBe('[ตำบลเข้มแข็ง] ผลตรวจความเข้ากันได้: ต่าง 1 ข้อ');
    expect(text).toContain('สิ่งที่ระบบคาดไว้: a name\nคาดว่าได้: "<b>"\nได้จริง: error: =1+1');
    expect(html).toContain('&quot;&lt;b&gt;&quot;');
    expect(html).not.toContain('<b>');
    expect(compatibilityMail({ count: 3, tried: 3, differences: [] }).html).not.toContain('<table');
  });
});
