// An office's own Word file saved over a template of the local workspace: made by LibreOffice, its tags split across runs.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { CliWorkspace } from './workspace-cli';

describe('own template', () => {
  const workspace = new CliWorkspace();
  afterAll(() => { workspace.remove(); });

  it('is filled as it was written, and makes a new version', () => {
    workspace.start('--no-serve');
    const drive = join(workspace.directory, 'drive', 'เอกสารตำบลเข้มแข็ง 2568');
    const template = readdirSync(join(drive, 'แม่แบบ')).find((name) => name.includes('MOU')) ?? '';
    cpSync(join(__dirname, 'files/office-template.docx'), join(drive, 'แม่แบบ', template));
    const ended = workspace.run('call', 'generateMous', '--args', JSON.stringify([{ units: ['430205'] }]));
    expect(ended.result).toMatchObject({ counts: { made: 1 } });
    const folder = join(drive, '4302 ท่าบ่อ');
    const made = readdirSync(folder).find((name) => name.includes('ฉบับ 2') && name.endsWith('.docx')) ?? '';
    const xml = strFromU8(unzipSync(readFileSync(join(folder, made)))['word/document.xml'] ?? new Uint8Array());
    const lines = xml.split('</w:p>').map((paragraph) => paragraph.replace(/<[^>]+>/g, '')).map((line) => line.trim()).filter((line) => line !== '');
    expect(lines[0]).toBe('ข้อตกลงของสำนักงาน ตำบลบ้านเดื่อ อำเภอท่าบ่อ');
    expect(lines[1]).toBe('ฝ่าย ๙ ฝ่าย');
    expect(lines.filter((line) => line.startsWith('ฝ่ายที่ '))).toHaveLength(9);
    expect(lines.at(-1)).toBe('ประจำปี พ.ศ. ๒๕๖๘');
    expect(xml).not.toContain('{{');
  });

  it('laid into the folder of templates is offered, checked, and used from then on', () => {
    cpSync(join(__dirname, 'files/office-template.docx'), join(workspace.directory, 'drive', 'เอกสารตำบลเข้มแข็ง 2568', 'แม่แบบ', 'MOU ของเรา.docx'));
    const offered = (): readonly { readonly name: string; readonly url: string }[] => (workspace.run('call', 'readOfferedDocs').result as { value: { name: string; url: string }[] }).value;
    const [own] = offered();
    expect(own?.name).toBe('MOU ของเรา');
    expect(workspace.run('call', 'adoptTemplate', '--args', JSON.stringify(['agenda', own?.url])).result).toMatchObject({ ok: true, value: { status: 'refused' } });
    expect(workspace.run('call', 'adoptTemplate', '--args', JSON.stringify(['mou', own?.url])).result).toMatchObject({ ok: true, value: { status: 'done' } });
    expect(offered().map(({ name }) => name)).not.toContain('MOU ของเรา');
    expect(workspace.run('call', 'generateMous', '--args', JSON.stringify([{ units: ['430802'] }])).result).toMatchObject({ counts: { made: 1 } });
  });
});
