// HTML as PDF.
import { htmlFlow } from '../../../../src/workspace/services/html/html-flow';
import { readHtml } from '../../../../src/workspace/services/html/html-tree';
import { htmlModule } from '../../../../src/workspace/services/html/module';
import { utilitiesModule } from '../../../../src/workspace/services/utilities/module';
import type { Block } from '../../../../src/workspace/pdf/layout-model';
import { Rig } from '../../rig';

const text = (block: Block): string => {
  if (block.kind === 'pageBreak') return '---';
  if (block.kind === 'table') return block.rows.map((row) => row.cells.map((cell) => cell.blocks.map(text).join('/')).join('|')).join('\n');
  return (block.label?.text ?? '') + block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : '')).join('');
};
const texts = (html: string): string[] => htmlFlow(readHtml(html)).blocks.map(text).filter((line) => line !== '');

describe('htmlFlow', () => {
  it('makes paragraphs of blocks, with entities and collapsed spaces', () => {
    expect(texts('<style>p{}</style><h1>หัว</h1><p>a\n  <b>b</b> &amp; c<br>d<p>e</p><!-- no --><script>x</script>')).toEqual(['หัว', 'a b & c\nd', 'e']);
  });
  it('numbers lists and reads tables, cells left open too', () => {
    expect(texts('<ol><li>x<li>y</ol><ul><li>z</li></ul><table border=1><tr><th>H<th>I<tr><td>1<td>2</table>')).toEqual(['1.x', '2.y', '•z', 'H|I\n1|2']);
  });
  it('takes looks from names and style attributes', () => {
    const [block] = htmlFlow(readHtml('<p style="text-align:center"><span style="color:#f00;font-size:20px;font-weight:bold">x</span></p>')).blocks;
    expect(block).toMatchObject({ align: 'center', inlines: [{ look: { color: '#ff0000', size: 15, bold: true } }] });
  });
});

describe('getAs', () => {
  it('prints pages and texts as PDF', () => {
    const rig = new Rig({ modules: [htmlModule, utilitiesModule] });
    expect(rig.run('const b = HtmlService.createHtmlOutput("<p>ที่ผู้</p>").getAs("application/pdf").setName("ใบ.pdf"); return [b.getName(), b.getContentType(), b.getDataAsString("ISO-8859-1").slice(0, 5)]')).toEqual(['ใบ.pdf', 'application/pdf', '%PDF-']);
    expect(rig.run('return Utilities.newBlob("x", "text/html", "a.html").getAs("application/pdf").getName()')).toBe('a.pdf');
  });
});
