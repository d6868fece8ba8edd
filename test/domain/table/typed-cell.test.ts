// What becomes of a cell that a person typed into.
import { judgeTyped, type TypedColumn } from '../../../src/domain/table/typed-cell';

const column = (kind: TypedColumn['kind'], owner: TypedColumn['owner'] = 'person'): TypedColumn => ({
  header: 'หัวข้อ', kind, owner, choices: [{ code: 'officer', label: 'เจ้าหน้าที่อำเภอ' }, { code: 'head', label: 'พัฒนาการอำเภอ' }],
});

describe('judgeTyped', () => {
  it.each<[TypedColumn['kind'], string, string | number]>([
    ['date', '30/10/2567', '30 ต.ค. 2567'], ['date', '๓๐ ตุลาคม ๒๕๖๗', '30 ต.ค. 2567'], ['date', '2024-10-30', '30 ต.ค. 2567'],
    ['number', '๑๒', 12], ['number', '1,500', 1500], ['choice', 'OFFICER', 'เจ้าหน้าที่อำเภอ'], ['choice', ' พัฒนาการอำเภอ', 'พัฒนาการอำเภอ'],
  ])('mends a %s typed as “%s”', (kind, typed, value) => {
    expect(judgeTyped(column(kind), typed)).toMatchObject({ kind: 'mend', value });
  });

  it.each<[TypedColumn['kind'], string]>([['date', '30 ต.ค. 2567'], ['number', '12'], ['choice', 'พัฒนาการอำเภอ'], ['text', '=IMPORTXML("x")'], ['date', ''], ['number', '  ']])('keeps a %s typed as “%s”', (kind, typed) => {
    expect(judgeTyped(column(kind), typed)).toEqual({ kind: 'keep' });
  });

  it.each<[TypedColumn['kind'], string]>([['date', '31/2/2567'], ['date', 'พรุ่งนี้'], ['number', 'สิบสอง'], ['choice', 'นายอำเภอ']])('refuses a %s typed as “%s” and names the column', (kind, typed) => {
    const judged = judgeTyped(column(kind), typed);
    expect(judged).toMatchObject({ kind: 'refuse' });
    expect(judged.kind === 'refuse' ? judged.word : '').toContain('หัวข้อ');
  });

  it('puts back whatever is typed into a column of the system, also where it was emptied', () => {
    for (const typed of ['x', '']) expect(judgeTyped(column('text', 'system'), typed)).toMatchObject({ kind: 'refuse' });
  });
});
