import fc from 'fast-check';
import { dateField, listField, numberField, textField, type FieldSpec } from '../../../src/domain/documents/field-catalogue';
import { fillText, replacementsOf } from '../../../src/domain/documents/fill-text';
import { chooseStandIns, literalPattern, protect, standInsWithin } from '../../../src/domain/documents/protected-text';
import { checkTemplate } from '../../../src/domain/documents/template-check';
import { templateFaultText } from '../../../src/domain/documents/template-fault-text';
import { parseTemplate } from '../../../src/domain/documents/template-tokens';

const SPECS: readonly FieldSpec[] = [
  textField('ตำบล', ''), textField('โทร', ''), numberField('จำนวน', ''), dateField('วัน', ''), listField('ภาคี', '', [textField('ชื่อภาคี', ''), numberField('ลำดับ', '')]),
];
const THAI = { thaiNumerals: true };
const fill = (text: string, values: Record<string, never> | object, style = THAI): string => fillText(text, { specs: SPECS, values: values as never, outer: null }, style);
const messy = fc.string({ unit: fc.constantFrom('{', '}', '#', '/', '?', '|', '$', '\\', 'ก', 'ตำบล', ' ', '\n', '{{', '}}', '{{ตำบล}}', '{{#ภาคี}}', '😀') });

describe('parseTemplate', () => {
  it('gives back the text as it was, whatever it is', () => {
    fc.assert(fc.property(messy, (text) => { expect(parseTemplate(text).map(({ raw }) => raw).join('')).toBe(text); }));
  });

  it('reads fields, formats and blocks, spaces and invisible characters aside', () => {
    expect(parseTemplate('{{ ตำบล\u200B | เลขไทย }}{{#ภาคี}}{{?ตำบล}}{{/ภาคี}}').map((token) => [token.kind, 'name' in token ? token.name : '', 'format' in token ? token.format : '']))
      .toEqual([['field', 'ตำบล', 'เลขไทย'], ['list', 'ภาคี', ''], ['condition', 'ตำบล', ''], ['close', 'ภาคี', '']]);
  });

  it.each(['{{ตำบล', 'ตำบล}}', '{{}}', '{{a|b|c}}', '{{#}}'])('finds %s malformed', (text) => {
    expect(parseTemplate(text).some(({ kind }) => kind === 'malformed')).toBe(true);
  });
});

describe('fillText', () => {
  it('prints an answer as it is, whatever it is', () => {
    fc.assert(fc.property(messy.filter((text) => text.trim() !== ''), (answer) => {
      expect(fill('ก{{ตำบล}}ข{{#ภาคี}}[{{ชื่อภาคี}}]{{/ภาคี}}', { ตำบล: answer, ภาคี: [{ ชื่อภาคี: answer }] })).toBe(`ก${answer}ข[${answer}]`);
    }));
  });

  it('leaves text without tags alone', () => {
    fc.assert(fc.property(fc.string().filter((text) => !text.includes('{{') && !text.includes('}}')), (text) => { expect(fill(text, {})).toBe(text); }));
  });

  it('repeats a block once an item', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('ก', 'ข', 'ค')), (names) => {
      expect(fill('{{#ภาคี}}{{ชื่อภาคี}};{{/ภาคี}}', { ภาคี: names.map((name) => ({ ชื่อภาคี: name })) })).toBe(names.map((name) => `${name};`).join(''));
    }));
  });

  it.each([
    ['{{จำนวน}}', '๑๒', '12'], ['{{จำนวน|เลขอารบิก}}', '12', '12'], ['{{จำนวน|คำอ่าน}}', 'สิบสอง', 'สิบสอง'], ['{{จำนวน|words}}', 'สิบสอง', 'สิบสอง'],
    ['{{วัน}}', '๓๐ ตุลาคม ๒๕๖๗', '30 ตุลาคม 2567'], ['{{วัน|วันเต็ม}}', 'วันพุธที่ ๓๐ ตุลาคม ๒๕๖๗', 'วันพุธที่ 30 ตุลาคม 2567'],
    ['{{วัน|วันที่พ.ศ.}}', '๓๐ ตุลาคม พ.ศ. ๒๕๖๗', '30 ตุลาคม พ.ศ. 2567'], ['{{วัน|เดือนปี}}', 'ตุลาคม ๒๕๖๗', 'ตุลาคม 2567'], ['{{วัน|เลขไทย}}', '๓๐ ตุลาคม ๒๕๖๗', '๓๐ ตุลาคม ๒๕๖๗'],
    ['{{โทร}}', '0 4200 0000', '0 4200 0000'], ['{{โทร|เลข}}', '๐ ๔๒๐๐ ๐๐๐๐', '0 4200 0000'],
  ])('prints %s as %s, or %s without Thai numerals', (tag, thai, arabic) => {
    const values = { จำนวน: 12, วัน: '2024-10-30', โทร: '0 4200 0000' };
    expect([fill(tag, values), fill(tag, values, { thaiNumerals: false })]).toEqual([thai, arabic]);
  });

  it('prints a dotted line for what is not known and hides a condition on it', () => {
    expect(fill('{{ตำบล}}|{{วัน}}|{{?ตำบล}}x{{/ตำบล}}', {})).toBe('..............................|..............................|');
  });
});

describe('replacementsOf', () => {
  it('fills a text like fillText when applied in order with protected text', () => {
    const template = 'ก{{ตำบล}} {{จำนวน}}{{#ภาคี}}<{{ชื่อภาคี}}{{ตำบล}}>{{/ภาคี}}{{ ตำบล }}';
    fc.assert(fc.property(messy, fc.array(messy, { maxLength: 3 }), (name, partners) => {
      const values = { ตำบล: name, จำนวน: 3, ภาคี: partners.map((partner) => ({ ชื่อภาคี: partner })) };
      const standIns = chooseStandIns([template, JSON.stringify(values)]);
      const inserted: string[] = [];
      let text = template;
      for (const { find, insert } of replacementsOf([template], { specs: SPECS, values, outer: null }, THAI)) {
        const safe = protect(insert, standIns);
        inserted.push(safe);
        text = text.replace(new RegExp(literalPattern(find), 'g'), safe);
      }
      for (const { standIn, character } of standInsWithin(inserted, standIns)) text = text.split(standIn).join(character);
      expect(text).toBe(fill(template, values));
    }));
  });
});

describe('checkTemplate', () => {
  const faults = (...lines: string[]): readonly string[] => checkTemplate({ sections: [lines], misplaced: [] }, SPECS).map(({ kind, meant }) => `${kind}:${meant}`);

  it.each([
    [['{{ตำบน}}'], ['unknown-field:ตำบล']], [['{{ชื่อภาคี}}'], ['outside-list:{{#ภาคี}}…{{/ภาคี}}']], [['{{#ตำบล}}x{{/ตำบล}}'], ['not-a-list:{{?ตำบล}}', 'no-field:']],
    [['{{ภาคี}}'], ['list-as-field:{{#ภาคี}}…{{/ภาคี}}']], [['{{ตำบล|คำอ่าน}}'], ['unsuited-format:เลข เลขไทย เลขอารบิก']], [['{{จำนวน|คำอาน}}'], ['unknown-format:คำอ่าน']],
    [['{{#ภาคี}}', '{{ชื่อภาคี}}'], ['unclosed:']], [['{{ตำบล}}{{/ภาคี}}'], ['unopened:']], [['{{#ภาคี}}{{?ตำบล}}{{/ภาคี}}{{/ตำบล}}'], ['crossed:{{/ตำบล}}', 'unopened:']],
    [['ไม่มีคำ'], ['no-field:']], [['{{zzzzzzzz}}'], ['unknown-field:']],
  ])('finds the faults of %j', (lines, expected) => {
    expect(faults(...lines).filter((fault) => fault !== 'no-field:' || expected.includes(fault))).toEqual(expected.filter((fault) => fault !== 'no-field:' || faults(...lines).includes(fault)));
  });

  it('finds nothing wrong with a sound template', () => {
    expect(faults('{{ตำบล}} {{จำนวน|คำอ่าน}}', '{{#ภาคี}}', '{{ลำดับ}} {{ชื่อภาคี}} {{ตำบล}}', '{{/ภาคี}}', '{{?วัน}}{{วัน|วันเต็ม}}{{/วัน}}')).toEqual([]);
  });

  it('says every fault in one Thai sentence', () => {
    const found = checkTemplate({ sections: [['{{ตำบน}} {{ {{#ภาคี}} {{ภาคี}}']], misplaced: ['{{#ภาคี}}'] }, SPECS);
    expect(found.map(templateFaultText).every((text) => /[ก-๙]/.test(text) && !text.includes('undefined'))).toBe(true);
  });
});
