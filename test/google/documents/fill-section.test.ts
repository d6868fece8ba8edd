import { chooseStandIns } from '../../../src/domain/documents/protected-text';
import { dateField, listField, numberField, textField, type FieldSpec, type FieldValues } from '../../../src/domain/documents/field-catalogue';
import { fillSection } from '../../../src/google/documents/fill-section';
import { readShape, type Section } from '../../../src/google/documents/section-shape';
import { calls, ElementType, fakeBody, type FakeElement } from '../../fakes/document-app';

beforeAll(() => { Object.assign(globalThis, { DocumentApp: { ElementType } }); });

const SPECS: readonly FieldSpec[] = [
  textField('ชื่อ', ''), textField('ว่าง', ''), numberField('จำนวน', ''), dateField('วัน', ''),
  listField('ภาคี', '', [textField('นาม', ''), numberField('ลำดับ', ''), textField('หมายเหตุ', ''), listField('ย่อย', '', [textField('ข้อ', '')])]),
  listField('ไม่มี', '', [textField('นาม', '')]),
];
const VALUES: FieldValues = {
  ชื่อ: 'บ้านเดื่อ', ว่าง: '', จำนวน: 9, วัน: '2024-12-23', ไม่มี: [],
  ภาคี: [{ นาม: 'ก', ลำดับ: 1, หมายเหตุ: '', ย่อย: [{ ข้อ: 'x' }, { ข้อ: 'y' }] }, { นาม: 'ข', ลำดับ: 2, หมายเหตุ: 'มี', ย่อย: [] }],
};

function fill(body: FakeElement, values: FieldValues = VALUES): readonly string[] {
  const section = body as unknown as Section;
  const shape = readShape(section);
  expect(shape.misplaced).toEqual([]);
  fillSection(section, shape, { scope: { specs: SPECS, values, outer: null }, style: { thaiNumerals: true }, standIns: chooseStandIns([shape.text, JSON.stringify(values)]) });
  return body.plain().split('\n');
}

describe('fillSection', () => {
  it('prints tags in paragraphs and cells', () => {
    expect(fill(fakeBody(['ตำบล{{ชื่อ}} {{จำนวน|คำอ่าน}}ฉบับ', [[['{{ วัน }}'], ['{{จำนวน}}']]], 'ท้าย']))).toEqual(['ตำบลบ้านเดื่อ เก้าฉบับ', '๒๓ ธันวาคม ๒๕๖๗', '๙', 'ท้าย']);
  });

  it('repeats paragraphs, list items and tables between tags and removes the tags', () => {
    expect(fill(fakeBody(['ต้น', '{{#ภาคี}}', '{{ลำดับ}} {{นาม}} {{ชื่อ}}', '• ข้อ {{นาม}}', [[['{{นาม}}']]], '{{/ภาคี}}', 'ท้าย'])))
      .toEqual(['ต้น', '๑ ก บ้านเดื่อ', 'ข้อ ก', 'ก', '๒ ข บ้านเดื่อ', 'ข้อ ข', 'ข', 'ท้าย']);
  });

  it('repeats a table row over a list and leaves the heading', () => {
    expect(fill(fakeBody([[[['ที่'], ['ภาคี']], [['{{#ภาคี}}{{ลำดับ}}'], ['{{นาม}}{{/ภาคี}}']]], 'ท้าย']))).toEqual(['ที่', 'ภาคี', '๑', 'ก', '๒', 'ข', 'ท้าย']);
  });

  it('removes the row of an empty list, and a table that had only that row', () => {
    expect(fill(fakeBody([[[['ที่']], [['{{#ไม่มี}}'], ['{{นาม}}{{/ไม่มี}}']]], 'ท้าย']))).toEqual(['ที่', 'ท้าย']);
    expect(fill(fakeBody(['ต้น', [[['{{#ไม่มี}}'], ['{{นาม}}{{/ไม่มี}}']]], 'ท้าย']))).toEqual(['ต้น', 'ท้าย']);
  });

  it('shows a block on its condition, also with a table inside, and hides it otherwise', () => {
    expect(fill(fakeBody(['{{?ชื่อ}}', 'มี {{ชื่อ}}', [[['{{#ภาคี}}{{นาม}}'], ['{{/ภาคี}}']]], '{{/ชื่อ}}', '{{?ว่าง}}', 'ไม่พิมพ์ {{ชื่อ}}', '{{/ว่าง}}', 'ท้าย'])))
      .toEqual(['มี บ้านเดื่อ', 'ก', '', 'ข', '', 'ท้าย']);
  });

  it('keeps an empty paragraph where the block ends the document', () => {
    expect(fill(fakeBody(['ต้น', '{{?ว่าง}}', 'x', '{{/ว่าง}}']))).toEqual(['ต้น', '']);
  });

  it('fills blocks inside blocks', () => {
    expect(fill(fakeBody(['{{#ภาคี}}', '{{นาม}}:', '{{#ย่อย}}', '- {{ข้อ}} ของ {{นาม}}', '{{/ย่อย}}', '{{?หมายเหตุ}}', 'หมายเหตุ {{หมายเหตุ}}', '{{/หมายเหตุ}}', '{{/ภาคี}}', 'ท้าย'])))
      .toEqual(['ก:', '- x ของ ก', '- y ของ ก', 'ข:', 'หมายเหตุ มี', 'ท้าย']);
  });

  it('fills a row block inside a repeated block and paragraphs repeated in a repeated cell', () => {
    expect(fill(fakeBody(['{{#ภาคี}}', [[['{{#ย่อย}}{{ข้อ}}'], ['{{นาม}}{{/ย่อย}}']], [['จบ'], ['{{นาม}}']]], '{{/ภาคี}}', 'ท้าย']))).toEqual(['x', 'ก', 'y', 'ก', 'จบ', 'ก', 'จบ', 'ข', 'ท้าย']);
    expect(fill(fakeBody([[[['หัว']], [['{{#ภาคี}}{{นาม}}'], ['{{#ย่อย}}', '{{ข้อ}}', '{{/ย่อย}}', '{{ลำดับ}}{{/ภาคี}}']]], 'ท้าย']))).toEqual(['หัว', 'ก', 'x', 'y', '๑', 'ข', '๒', 'ท้าย']);
  });

  it('fills blocks that begin and end inside a paragraph', () => {
    expect(fill(fakeBody(['{{#ภาคี}}{{นาม}}{{?หมายเหตุ}} ({{หมายเหตุ}}){{/หมายเหตุ}} {{/ภาคี}}จบ']))).toEqual(['ก ข (มี) จบ']);
  });

  it('prints a dotted line where nothing is known', () => {
    expect(fill(fakeBody(['ลงชื่อ {{ว่าง}}']))).toEqual(['ลงชื่อ ..............................']);
  });

  it.each(['{{จำนวน}}', '$& $1 \\1 \\', '{{#ภาคี}}', '}}{{', '.*+?^${}()|[]', 'บรรทัด\nสอง', '\uE000\uE001{'])('prints %j as it is', (answer) => {
    expect(fill(fakeBody(['a {{ชื่อ}} b {{จำนวน}}']), { ...VALUES, ชื่อ: answer }).join('\n')).toBe(`a ${answer} b ๙`);
    expect(fill(fakeBody(['{{#ภาคี}}', '{{นาม}} {{ลำดับ}}', '{{/ภาคี}}', 'ท้าย {{จำนวน}}']), { ...VALUES, ภาคี: [{ นาม: answer, ลำดับ: 1 }] }).join('\n')).toBe(`${answer} ๑\nท้าย ๙`);
  });

  it('names blocks whose ends do not stand together', () => {
    const body = fakeBody(['{{#ภาคี}}', [[['{{นาม}}'], ['{{/ภาคี}}']]], 'ท้าย']);
    expect(readShape(body as unknown as Section).misplaced).toEqual(['{{#ภาคี}}']);
    expect(readShape(fakeBody(['x {{#ภาคี}}', '{{นาม}}', '{{/ภาคี}}', 'ท้าย']) as unknown as Section).misplaced).toEqual(['{{#ภาคี}}']);
  });

  it('reads few elements however many paragraphs there are', () => {
    const parts = [...Array.from({ length: 80 }, (_unused, index) => `ข้อ ${index} {{ชื่อ}}`), '{{#ภาคี}}', '{{นาม}}', '{{/ภาคี}}', [[['{{#ภาคี}}{{นาม}}'], ['{{/ภาคี}}']]], 'ท้าย'];
    const shape = readShape(fakeBody(parts) as unknown as Section);
    const body = fakeBody(parts);
    calls.read = 0;
    fillSection(body as unknown as Section, shape, { scope: { specs: SPECS, values: VALUES, outer: null }, style: { thaiNumerals: true }, standIns: chooseStandIns([shape.text]) });
    expect(calls.read).toBeLessThanOrEqual(3);
    expect(body.plain()).not.toContain('{{');
  });
});
