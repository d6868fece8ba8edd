// ContentService: texts of a web app.
import { contentModule } from '../../../../src/workspace/services/content/module';
import { Rig } from '../../rig';

describe('ContentService', () => {
  it('#133 appends, and answers in a content type', () => {
    const rig = new Rig({ modules: [contentModule] });
    expect(rig.run('const o = ContentService.createTextOutput("{").append("}").setMimeType(ContentService.MimeType.JSON).downloadAsFile("a.json"); return [o.getContent(), o.getMimeType() === ContentService.MimeType.JSON, o.getFileName(), String(ContentService.createTextOutput().getMimeType())]')).toEqual(['{}', true, 'a.json', 'TEXT']);
  });
});
