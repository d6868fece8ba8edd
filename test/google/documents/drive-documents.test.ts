import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { baseModule } from '../../../src/workspace/services/base/module';
import { documentModule } from '../../../src/workspace/services/document/module';
import { driveModule } from '../../../src/workspace/services/drive/module';
import { utilitiesModule } from '../../../src/workspace/services/utilities/module';
import { MOU_KIND } from '../../../src/domain/documents/document-kind';
import { mouValues } from '../../../src/domain/documents/mou-data';
import { checkTemplate } from '../../../src/domain/documents/template-check';
import { DEFAULT_PARTNERS } from '../../../src/domain/programme/seven-partners';
import { Rig } from '../../workspace/rig';

const SOURCE = buildSync({
  stdin: { contents: "export { DriveDocuments } from './src/google/documents/drive-documents'; export { DOCUMENT_KINDS } from './src/domain/documents/document-kind';", resolveDir: join(__dirname, '../../..'), loader: 'ts' },
  bundle: true, write: false, format: 'iife', globalName: 'Add', target: 'es2020', charset: 'utf8',
}).outputFiles[0]?.text ?? '';

const VALUES = mouValues({
  fiscalYear: 2568, tambonCode: '430109', place: { province: 'หนองคาย', districtCode: '4301', district: 'เมืองหนองคาย', tambon: 'บ้านเดื่อ' },
  partners: DEFAULT_PARTNERS, facts: null, signers: [], committeeIsParty: false,
});

function rig(): Rig {
  return new Rig({ modules: [baseModule, utilitiesModule, driveModule, documentModule], runTask: () => new Uint8Array([37, 80, 68, 70]) });
}

function run(on: Rig, code: string): unknown {
  return on.run(`${SOURCE}
    const notes = globalThis.notes ??= {};
    const store = new Add.DriveDocuments({ get: (key) => notes[key] ?? null, set: (key, value) => { notes[key] = value; }, remove: (key) => { delete notes[key]; } });
    const kind = (code) => Add.DOCUMENT_KINDS.find(({ kind }) => kind === code);
    const values = ${JSON.stringify(VALUES)};
    ${code}`);
}

describe('DriveDocuments on the local Drive and Docs', () => {
  it('writes every first template so that its check finds no fault', () => {
    const texts = run(rig(), `
      const folder = store.ensureFolder(['ราก', 'แม่แบบ']);
      return Add.DOCUMENT_KINDS.map((each) => store.readTemplate(store.makeTemplate(each.content, each.title, folder).id));`) as readonly Parameters<typeof checkTemplate>[0][];
    expect(texts[0] === undefined ? ['none'] : checkTemplate(texts[0], MOU_KIND.fields)).toEqual([]);
    expect(texts.map(({ misplaced }) => misplaced)).toEqual(texts.map(() => []));
  });

  it('copies, fills and keeps an MOU in its folder', () => {
    const text = run(rig(), `
      const folder = store.ensureFolder(['ราก', '4301 เมืองหนองคาย']);
      const template = store.makeTemplate(kind('mou').content, 'แม่แบบ MOU', folder);
      store.readTemplate(template.id);
      const copy = store.copyTemplate(template.id, 'MOU (D0001)', folder);
      store.fill(copy.id, { specs: kind('mou').fields, values, style: { thaiNumerals: true } });
      return [DocumentApp.openById(copy.id).getBody().getText(), DocumentApp.openById(template.id).getBody().getText(), store.filesNamed(folder, ['MOU (D0001)']).length];`) as readonly [string, string, number];
    expect(text[0]).toContain('ฝ่ายที่ ๑ สำนักงานพัฒนาชุมชนอำเภอเมืองหนองคาย');
    expect(text[0]).toContain('(เก้าฉบับ)');
    expect(text[0].match(/ลงชื่อ/g)).toHaveLength(12);
    expect(text[0]).not.toMatch(/\{\{|\}\}/);
    expect(text[1]).toContain('{{#ฝ่าย}}');
    expect(text[2]).toBe(1);
  });

  it('prints delicate answers as they are', () => {
    const answer = '{{ตำบล}} $1 $& \\\\1 }}';
    const text = run(rig(), `
      const folder = store.ensureFolder(['ราก']);
      const template = store.makeTemplate(kind('mou').content, 'แม่แบบ MOU', folder);
      const copy = store.copyTemplate(template.id, 'x', folder);
      store.fill(copy.id, { specs: kind('mou').fields, values: { ...values, สถานที่ทำ: ${JSON.stringify(answer)} }, style: { thaiNumerals: true } });
      return DocumentApp.openById(copy.id).getBody().getText();`) as string;
    expect(text).toContain(`ทำที่ ${answer}`);
  });

  it('remembers folders, finds files by name, and lets go what is gone', () => {
    const found = run(rig(), `
      const first = store.ensureFolder(['ราก', 'ก']);
      const again = store.ensureFolder(['ราก', 'ก']);
      const template = store.makeTemplate(kind('agenda').content, 'แม่แบบ', first);
      store.trash(template.id);
      store.trash('no-such-file-id-000000');
      let gone = '';
      try { store.readTemplate('no-such-template-000000'); } catch (error) { gone = error.name; }
      return [first === again, store.filesIn(first).length, gone];`);
    expect(found).toEqual([true, 0, 'TemplateGone']);
  });
});
