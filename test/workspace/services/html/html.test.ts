// HtmlService: pages, templates and their escaping.
import { baseModule } from '../../../../src/workspace/services/base/module';
import { htmlModule } from '../../../../src/workspace/services/html/module';
import { Rig } from '../../rig';

const rig = (html: Readonly<Record<string, string>> = {}): Rig => new Rig({ modules: [htmlModule, baseModule], html });
const page = (template: string, set = ''): unknown => rig().run(`const t = HtmlService.createTemplate(${JSON.stringify(template)}); ${set}; return t.evaluate().getContent()`);

describe('templates', () => {
  it('#129 scriptlets run, print escaped and print raw; properties are variables', () => {
    expect(page('<ul><? for (let i = 0; i < n; i++) { ?><li><?= name + i ?></li><? } ?></ul><?!= name ?>', 't.n = 2; t.name = "<b>"')).toBe('<ul><li>&lt;b&gt;0</li><li>&lt;b&gt;1</li></ul><b>');
  });
  it.each([
    ['<a title="<?= v ?>">', '"x" & <y>', '<a title="&quot;x&quot; &amp; &lt;y&gt;">'],
    ['<script>var a = <?= v ?>;</script>', "it's </script>", "<script>var a = 'it\\x27s \\x3c\\/script\\x3e';</script>"],
    ['<script>var a = "<?= v ?>";</script>', '"; alert(1)', '<script>var a = "\\x22; alert(1)";</script>'],
    ['<p onclick="go(\'<?= v ?>\')">', "a'b", '<p onclick="go(\'a\\x27b\')">'],
    ['<!-- <?= v ?> --><p><?= v ?></p>', '<', '<!-- &lt; --><p>&lt;</p>'],
  ])('#129 escape for the place: %s', (template, value, expected) => {
    expect(page(template, `t.v = ${JSON.stringify(value)}`)).toBe(expected);
  });
  it('#129 numbers stay numbers inside a script', () => {
    expect(page('<script>var n = <?= n ?>;</script>', 't.n = 5')).toBe('<script>var n = 5;</script>');
  });
  it("reach the script's functions and the project's files", () => {
    const one = rig({ Page: '<div><?!= include("Style") ?></div><?= greet(who) ?>', Style: '<style>b{}</style>' });
    const code = 'globalThis.include = (n) => HtmlService.createHtmlOutputFromFile(n).getContent(); globalThis.greet = (x) => "Hi " + x; const t = HtmlService.createTemplateFromFile("Page"); t.who = "A&B"; return [t.evaluate().getContent(), t.who]';
    expect(one.run(code)).toEqual(['<div><style>b{}</style></div>Hi A&amp;B', 'A&B']);
    expect(one.errorOf('HtmlService.createTemplateFromFile("Nope")')).toBe('No HTML file named Nope was found.');
  });
  it('#129 print no line end that stands right after a scriptlet, as their documented code shows', () => {
    expect(page('<ul>\n<? for (const v of [1, 2]) { ?>\n  <li><?= v ?></li>\n<? } // done ?>\n</ul>')).toBe('<ul>\n  <li>1</li>\n  <li>2</li>\n</ul>');
    expect(rig().run('return HtmlService.createTemplate("<p>\\n  a\\n  <?= b ?>\\n</p>").getCode()')).toBe(
      "(function() { var output = HtmlService.initTemplate(); output._ =  '<p>\\n';\n  output._ =  '  a\\n' +\n    '  '; output._$ =  b ;\n  output._ =  '</p>';\n  /* End of user code */\n  return output.$out.append('');\n})();");
  });
  it('#129 give code that a script may evaluate among its own variables', () => {
    expect(rig().run('const who = "A&B"; return eval(HtmlService.createTemplate("<b title=\\"it\'s\\"><?= who ?><? output.append(\'!\') ?></b>").getCode()).getContent()')).toBe('<b title="it\'s">A&amp;B!</b>');
  });
  it('throw what their scriptlets throw', () => {
    expect(rig().errorOf('HtmlService.createTemplate("<?= missing ?>").evaluate()')).toBe('missing is not defined');
  });
});

describe('HtmlOutput', () => {
  it('#130 append is raw and appendUntrusted escapes', () => {
    expect(rig().run('return HtmlService.createHtmlOutput("<p>").append("<b>").appendUntrusted("<i>\'").getContent()')).toBe("<p><b>&lt;i&gt;&#39;");
  });
  it('#131 addMetaTag allows four names', () => {
    expect(rig().run('const o = HtmlService.createHtmlOutput().addMetaTag("viewport", "width=device-width"); return o.getMetaTags().map((m) => m.getName() + m.getContent())')).toEqual(['viewportwidth=device-width']);
    expect(rig().errorOf('HtmlService.createHtmlOutput().addMetaTag("theme-color", "red")')).toBe('The meta tag you specified is not allowed in this context.');
  });
  it("#135 title is '' and sizes are null until they are set", () => {
    expect(rig().run('const o = HtmlService.createHtmlOutput(); const before = [o.getTitle(), o.getWidth(), o.getHeight()]; o.setTitle("T").setWidth(300).setHeight(200).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).setSandboxMode(HtmlService.SandboxMode.IFRAME); return [before, o.getTitle(), o.getWidth(), o.getHeight()]')).toEqual([['', null, null], 'T', 300, 200]);
  });
  it('is a blob of HTML and may become a template', () => {
    expect(rig().run('const o = HtmlService.createHtmlOutput("<?= 1 + 1 ?>"); return [o.getBlob().getContentType(), o.asTemplate().evaluate().getContent()]')).toEqual(['text/html', '2']);
  });
});
