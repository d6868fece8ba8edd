// Slices on pages.
import fc from 'fast-check';
import type { Slice } from '../../../src/workspace/pdf/layout-model';
import { paginate } from '../../../src/workspace/pdf/paginate';

const slice = (height: number, more: Partial<Slice> = {}): Slice => ({ height, keepsNext: false, draw: () => undefined, ...more });

describe('pagination', () => {
  test('fills pages in order and loses no slice', () => {
    fc.assert(fc.property(fc.array(fc.record({ height: fc.integer({ min: 1, max: 140 }), keepsNext: fc.boolean(), startsPage: fc.boolean() }), { maxLength: 40 }), (list) => {
      const slices = list.map((item) => slice(item.height, item));
      const pages = paginate(slices, 100);
      expect(pages.flat().map((placed) => placed.slice)).toEqual(slices);
      for (const page of pages) for (const placed of page) expect(placed.y + placed.slice.height <= 100.01 || placed.y === 0).toBe(true);
    }));
  });

  test('keeps slices together that ask for it', () => {
    expect(paginate([slice(80), slice(15, { keepsNext: true }), slice(15)], 100).map((page) => page.length)).toEqual([1, 2]);
  });

  test('drops room at the top of a page', () => {
    expect(paginate([slice(95), slice(10, { isSpace: true, keepsNext: true }), slice(20)], 100)[1]?.[0]?.y).toBe(0);
  });

  test('repeats header rows on further pages', () => {
    const header = slice(10);
    const pages = paginate([header, slice(80, { header: [header] }), slice(50, { header: [header] })], 100);
    expect(pages.map((page) => page.map((placed) => placed.slice.height))).toEqual([[10, 80], [10, 50]]);
  });

  test('splits what is longer than the room', () => {
    const long = (height: number): Slice => slice(height, { split: (available) => (available >= height ? null : [slice(available), long(height - available)]) });
    expect(paginate([slice(30), long(200)], 100).map((page) => page.map((placed) => placed.slice.height))).toEqual([[30, 70], [100], [30]]);
  });
});
