// Reading XML: the same as a full parser reads, and refusing what is broken.
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import fc from 'fast-check';
import { parseXml } from '../../../src/workspace/docx/parse-xml';
import { serializeXml, textOf, xml, type XmlNode } from '../../../src/workspace/docx/xml-node';

const name = fc.constantFrom('w:p', 'w:r', 'w:t', 'a', 'b-c', 'd_e');
const text = fc.string({ unit: fc.constantFrom(...'กำ้a <>&"\'\n\t]]>😀'), maxLength: 12 });
const attributes = fc.dictionary(fc.constantFrom('w:val', 'xml:space', 'id'), text, { maxKeys: 3 });
const tree = fc.letrec<{ node: XmlNode }>((tie) => ({
  node: fc.record({ name, attributes, children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(fc.oneof(tie('node'), text.filter((value) => value !== '')), { maxLength: 3 })) }) as fc.Arbitrary<XmlNode>,
})).node;

const joined = (node: XmlNode): XmlNode => ({ ...node, children: node.children.reduce<(XmlNode | string)[]>((all, child) => {
  const last = all[all.length - 1];
  if (typeof child === 'string' && typeof last === 'string') return [...all.slice(0, -1), last + child];
  return [...all, typeof child === 'string' ? child : joined(child)];
}, []) });

describe('reading XML', () => {
  test('gives back what was written', () => {
    fc.assert(fc.property(tree, (node) => {
      expect(parseXml(serializeXml(node))).toEqual(joined(node));
    }));
  });

  test('reads what another program wrote', () => {
    const source = '<?xml version="1.0"?><!-- c --><w:a xmlns:w="u"  x=\'1 &amp; 2\'>t&#3585;&#xE01;<![CDATA[<raw>]]><b/><b ></b ></w:a>\n';
    const again = new XMLSerializer().serializeToString(new DOMParser().parseFromString(source, 'text/xml'));
    expect(textOf(parseXml(source))).toBe('tกก<raw>');
    expect(parseXml(source).attributes).toEqual(parseXml(again).attributes);
    expect(parseXml('<a b="&lt;&quot;">&gt;</a>')).toEqual(xml('a', { b: '<"' }, ['>']));
  });

  test.each(['', '<a>', '<a></b>', '<a b=c/>', '<a><b></a></b>', 'x<a/>', '<a/><b/>', '<a>&nope;</a>', '<a>&amp</a>', '<!DOCTYPE a><a/>', '<a', '<a><!-- </a>'])('refuses %j', (source) => {
    expect(() => parseXml(source)).toThrow(SyntaxError);
  });
});
