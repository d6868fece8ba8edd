// Word files from outside, damaged and hostile ones: each is read whole or refused with an error, never half, never without an end.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DocxDocument } from '../../src/workspace/docx/docx-document';
import { textOfNode } from '../../src/workspace/services/document/node-text';

const GOOD = new Uint8Array(readFileSync(join(__dirname, '../journeys/files/office-template.docx')));
const PARTS = unzipSync(GOOD);
const NAMES = Object.keys(PARTS).filter((name) => !name.endsWith('/'));
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 40);

/** Whether the file was taken, with its text, or refused; anything that is no error fails the test. */
function read(bytes: Uint8Array): string | null {
  const began = Date.now();
  try {
    const document = DocxDocument.openWhole(bytes);
    return textOfNode(DocxDocument.open(document.toBytes()).body);
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return null;
  } finally {
    expect(Date.now() - began).toBeLessThan(10_000);
  }
}

function withPart(name: string, content: string | Uint8Array): Uint8Array {
  return zipSync({ ...PARTS, [name]: typeof content === 'string' ? strToU8(content) : content });
}

const body = (inner: string): Uint8Array => withPart('word/document.xml', `<w:document ${W}><w:body>${inner}</w:body></w:document>`);

describe('a Word file from outside', () => {
  it('is read whole or refused when it is cut off or its bytes are flipped', () => {
    fc.assert(fc.property(fc.nat({ max: GOOD.length - 1 }), fc.array(fc.tuple(fc.nat({ max: GOOD.length - 1 }), fc.integer({ min: 1, max: 255 })), { maxLength: 6 }), fc.boolean(), (end, flips, isCut) => {
      const bytes = GOOD.slice(0, isCut ? end : GOOD.length);
      for (const [at, mask] of flips) if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ mask;
      read(bytes);
    }), { numRuns: RUNS });
  });

  it('is read whole or refused when a part is torn, emptied, doubled or another’s', () => {
    const piece = fc.oneof(fc.constantFrom('', '<', '<a>', '<w:p/>', '\u0000', '<?xml version="1.0"?>', '{{ตำบล}}', '<w:document/>', ...NAMES.slice(0, 4).map((name) => strFromU8(PARTS[name] ?? new Uint8Array()))), fc.string({ unit: 'binary', maxLength: 200 }));
    fc.assert(fc.property(fc.constantFrom(...NAMES), piece, fc.nat({ max: 4000 }), fc.boolean(), (name, text, at, isSpliced) => {
      const whole = strFromU8(PARTS[name] ?? new Uint8Array());
      read(withPart(name, isSpliced ? whole.slice(0, at) + text + whole.slice(at) : text));
    }), { numRuns: RUNS });
  });

  it.each([
    ['declares entities that unfold without end', withPart('word/document.xml', `<!DOCTYPE d [<!ENTITY a "ก"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`)],
    ['claims to unpack to more than any document holds', zipSync({ ...PARTS, 'word/media/bomb.bin': [new Uint8Array(220 * 1024 * 1024), { level: 1 }] })],
    ['nests tables deeper than any page', body('<w:tbl><w:tr><w:tc>'.repeat(30_000) + '<w:p/>' + '</w:tc></w:tr></w:tbl>'.repeat(30_000))],
    ['has no body', withPart('word/document.xml', `<w:document ${W}/>`)],
    ['is another kind of file', strToU8('%PDF-1.7 ไม่ใช่เอกสาร Word')],
  ])('is refused where it %s', (_what, bytes) => {
    expect(read(bytes)).toBeNull();
  }, 60_000);

  it.each([
    ['a part outside the package', zipSync({ ...PARTS, '../../outside.txt': strToU8('x') })],
    ['macros and an embedded program', zipSync({ ...PARTS, 'word/vbaProject.bin': strToU8('x'), 'word/embeddings/oleObject1.bin': strToU8('MZ') })],
    ['links that lead elsewhere', withPart('word/_rels/document.xml.rels', strFromU8(PARTS['word/_rels/document.xml.rels'] ?? new Uint8Array()).replace('</Relationships>', '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://192.0.2.1/x.dotm" TargetMode="External"/></Relationships>'))],
  ])('is read as the text that it is, with %s', (_what, bytes) => {
    expect(read(bytes)).toBe(read(GOOD));
  });
});
