// What every page of an official document keeps to: paper, margins, the font in the file, words that a search finds.
import { pdfFonts, pdfLooks, pdfPages } from '../workspace/pdf/pdf-text';

import type { BundleOffice } from './bundle-office';

const POINTS_PER_CM = 72 / 2.54;
const A4 = /^0 0 595\.\d+ 841\.\d+$/;
const RIGHT_EDGE = 595.28 - 2 * POINTS_PER_CM;

/** A4, nothing left of 3 cm or right of the last 2 cm, Sarabun alone and in the file, `words` in the text layer as they are typed. */
export function expectOfficialPages(bytes: Uint8Array, words: string): void {
  const looks = pdfLooks(bytes);
  expect(looks.length).toBeGreaterThan(0);
  for (const { paper, left, right } of looks) {
    expect(paper).toMatch(A4);
    expect(left).toBeGreaterThanOrEqual(3 * POINTS_PER_CM - 0.1);
    expect(left).toBeLessThan(RIGHT_EDGE);
    expect(right).toBeLessThanOrEqual(RIGHT_EDGE + 0.5);
  }
  const fonts = pdfFonts(bytes);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ name, isEmbedded }) => !name.startsWith('Sarabun') || !isEmbedded)).toEqual([]);
  expect(pdfPages(bytes).join('\n')).toContain(words);
}

/** The PDF of the office's files whose name begins so. */
export function pdfOf(office: BundleOffice, name: string): Uint8Array {
  const files = office.workspace.store.collection<{ readonly id: string; readonly name: string }>('files').values();
  const id = [...files].find((file) => file.name.startsWith(name) && file.name.endsWith('.pdf'))?.id;
  if (id === undefined) throw new Error(`no PDF ${name}`);
  return office.workspace.store.contents.read(id) ?? new Uint8Array();
}
