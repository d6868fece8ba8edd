// XmlService: reading, building, searching and writing XML.
import { xmlModule } from '../../../../src/workspace/services/xml/module';
import { Rig } from '../../rig';

const rig = new Rig({ modules: [xmlModule] });
const run = (expression: string): unknown => rig.run(`return ${expression}`);
const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<!-- feed --><rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel>
  <title>ข่าว &amp; งาน</title>
  <item dc:id="7"><title>One</title><dc:creator>x@example.com</dc:creator></item>
  <item><title>Two</title><description><![CDATA[<b>bold</b>]]></description></item>
</channel></rss>`;
const parsed = (code: string): unknown => rig.run(`const doc = XmlService.parse(${JSON.stringify(RSS)}); const root = doc.getRootElement(); const dc = XmlService.getNamespace('dc', 'http://purl.org/dc/elements/1.1/'); return ${code}`);

describe('a document that was read', () => {
  it.each<[string, unknown]>([
    ['root.getName()', 'rss'],
    ['root.getAttribute("version").getValue()', '2.0'],
    ['root.getAttribute("none")', null],
    ['root.getChild("channel").getChildText("title")', 'ข่าว & งาน'],
    ['root.getChild("channel").getChildText("none")', null],
    ['root.getChild("channel").getChildren("item").map((item) => item.getChildText("title")).join()', 'One,Two'],
    ['root.getChild("channel").getChildren().length', 3],
    ['root.getChild("channel").getChildren("item")[0].getChild("creator")', null],
    ['root.getChild("channel").getChildren("item")[0].getChild("creator", dc).getText()', 'x@example.com'],
    ['root.getChild("channel").getChildren("item")[0].getAttribute("id", dc).getValue()', '7'],
    ['root.getChild("channel").getChildren("item")[1].getChild("description").getContent(0).getType() + ""', 'CDATA'],
    ['root.getChild("channel").getChildren("item")[1].getValue()', 'Two<b>bold</b>'],
    ['root.getChild("channel").getText().trim()', ''],
    ['root.getNamespace("dc").getURI()', 'http://purl.org/dc/elements/1.1/'],
    ['root.getNamespace().getURI()', ''],
    ['root.getNamespace("none")', null],
    ['root.isRootElement() && root.getParentElement() === null && root.getDocument().getContentSize()', 2],
    ['root.getDescendants().filter((content) => content.asElement() !== null).length', 8],
    ['doc.getAllContent()[0].asComment().getText()', ' feed '],
    ['String(root)', '[Element: <rss/>]'],
    ['doc.getDescendants().filter((content) => content.getType() === XmlService.ContentTypes.ELEMENT).length', 9],
  ])('%s is %p', (code, expected) => { expect(parsed(code)).toEqual(expected); });

  it('keeps its namespaces, texts and sections when it is written raw', () => {
    const text = String(parsed('XmlService.getRawFormat().setLineSeparator("\\n").format(doc)'));
    expect(text.trimEnd()).toBe(RSS);
  });
  it('refuses what is not well-formed in the platform\'s words', () => {
    const errorOf = (xml: string): unknown => rig.errorOf(`XmlService.parse(${JSON.stringify(xml)})`);
    expect(errorOf('hello')).toBe('Error on line 1: Content is not allowed in prolog.');
    expect(errorOf('')).toBe('Error on line 1: Premature end of file.');
    expect(errorOf('<a><b></a>')).toBe('Error on line 1: The element type "b" must be terminated by the matching end-tag "</b>".');
    expect(errorOf('<a>&nbsp;</a>')).toBe('Error on line 1: The entity "nbsp" was referenced, but not declared.');
    expect(errorOf('<a/><b/>')).toBe('Error on line 1: The markup in the document following the root element must be well-formed.');
    expect(errorOf('<a>x & y</a>')).toBe("Error on line 1: The entity name must immediately follow the '&' in the entity reference.");
  });
});

describe('a document that a script builds', () => {
  const built = 'const root = XmlService.createElement("threads"); root.addContent(XmlService.createElement("thread").setAttribute("n", "1").setText("a < b")); root.addContent(XmlService.createElement("empty"));';
  it('is written pretty, compact and as an element', () => {
    expect(rig.run(`${built} return XmlService.getPrettyFormat().format(XmlService.createDocument(root))`)).toBe('<?xml version="1.0" encoding="UTF-8"?>\r\n<threads>\r\n  <thread n="1">a &lt; b</thread>\r\n  <empty />\r\n</threads>\r\n');
    expect(rig.run(`${built} return XmlService.getCompactFormat().setOmitDeclaration(true).format(root)`)).toBe('<threads><thread n="1">a &lt; b</thread><empty /></threads>');
    expect(rig.run(`${built} return XmlService.getPrettyFormat().setIndent("\\t").setLineSeparator("\\n").setOmitEncoding(true).format(XmlService.createDocument(root))`)).toBe('<?xml version="1.0"?>\n<threads>\n\t<thread n="1">a &lt; b</thread>\n\t<empty />\n</threads>\n');
  });
  it('declares a namespace once, where it comes into force', () => {
    const code = 'const atom = XmlService.getNamespace("http://www.w3.org/2005/Atom"); const feed = XmlService.createElement("feed", atom); feed.addContent(XmlService.createElement("title", atom).setText("x"));';
    expect(rig.run(`${code} return XmlService.getCompactFormat().format(feed)`)).toBe('<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>');
    expect(rig.run(`${code} return feed.getChild("title") === null && feed.getChild("title", atom).getText()`)).toBe('x');
  });
  it('moves content only when it is detached', () => {
    expect(rig.errorOf('const a = XmlService.createElement("a"); const b = XmlService.createElement("b"); a.addContent(b); XmlService.createElement("c").addContent(b)')).toBe('The Content already has an existing parent "a"');
    expect(rig.run('const a = XmlService.createElement("a"); const b = XmlService.createElement("b"); a.addContent(b); const c = XmlService.createElement("c").addContent(0, b.detach()); return a.getContentSize() + c.getContentSize()')).toBe(1);
    expect(rig.run('const a = XmlService.createElement("a").setAttribute("x", "1"); return [a.removeAttribute("x"), a.removeAttribute("x"), a.getAttributes().length]')).toEqual([true, false, 0]);
  });
  it('has legal names and one root', () => {
    expect(rig.errorOf('XmlService.createElement("1a")')).toMatch(/^The name "1a" is not legal for JDOM\/XML elements/);
    expect(rig.errorOf('XmlService.createDocument().getRootElement()')).toBe('Root element not set');
    expect(run('XmlService.createDocument().hasRootElement()')).toBe(false);
  });
});
