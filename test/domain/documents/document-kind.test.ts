import { textsOf } from '../../../src/domain/documents/content/template-content';
import { numeralsInTemplate } from '../../../src/domain/documents/content/template-numerals';
import { DOCUMENT_KINDS } from '../../../src/domain/documents/document-kind';
import { LETTER_WORDINGS } from '../../../src/domain/documents/letter-wording';
import { checkTemplate, fieldsUsed } from '../../../src/domain/documents/template-check';

describe.each(DOCUMENT_KINDS)('the first template of $kind', (kind) => {
  const lines = textsOf(kind.content);

  it('has no fault and uses every field that is asked for', () => {
    const text = { sections: [lines], misplaced: [] };
    expect(checkTemplate(text, kind.fields)).toEqual([]);
    const used = fieldsUsed(text);
    const asked = kind.fields.flatMap((field) => [field, ...field.fields]).filter((field) => field.asked).map(({ name }) => name);
    expect(asked.filter((name) => !used.has(name) && !(kind.kind === 'memo' && name === 'ที่อยู่'))).toEqual([]);
  });

  it('has none of the letter\'s slips', () => {
    expect(lines.join('\n')).not.toMatch(/ประสานการ|ประภาศ|วาร[^ะ]|ตามปรัชญา|กลุ่มน้ำโขง/);
  });

  it('prints Thai numerals outside its tags where the office wants them', () => {
    const thai = textsOf(numeralsInTemplate(kind.content, { thaiNumerals: true })).join('\n');
    expect(thai.replace(/\{\{[^}]*\}\}/g, '')).not.toMatch(/[0-9]/);
    expect(checkTemplate({ sections: [thai.split('\n')], misplaced: [] }, kind.fields)).toEqual([]);
  });
});

describe('LETTER_WORDINGS', () => {
  it('has the letters of R03, R10, R11, R15, R16, R22 and R25', () => {
    expect(LETTER_WORDINGS.map(({ topic }) => topic)).toEqual(['R03', 'R10', 'R11', 'R15', 'R16', 'R22', 'R25']);
  });
});
