// The printable page of channels and its codes.
import { channelsPage } from '../../../src/domain/channels/channels-page';
import { qrSvg } from '../../../src/domain/channels/qr-code';

test('a code is square, has finder patterns in three corners and a quiet zone', () => {
  const svg = qrSvg('https://example.com/form', 'แบบฟอร์ม');
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  expect((size - 8 - 17) % 4).toBe(0);
  expect(svg).toContain('M4 4h7v1h-7z');
  expect(svg).toContain(`M${size - 11} 4h7v1h-7z`);
  expect(svg).toContain(`M4 ${size - 5}h7v1h-7z`);
});

test('a code of a text too long for any code is refused', () => {
  expect(() => qrSvg('x'.repeat(4000), '')).toThrow(RangeError);
});

test('the page shows the province first, then each district, with texts escaped and other addresses left out', () => {
  const page = channelsPage('ช่องทาง <ก>', [
    { district: 'ท่าบ่อ', title: 'แบบเสนอ', url: 'https://example.com/a?x=1&y=2' }, { district: '', title: '<script>', url: 'https://example.com/b' }, { district: '', title: 'ร้าย', url: 'javascript:alert(1)' },
  ]);
  expect(page.indexOf('ช่องทางของจังหวัด')).toBeLessThan(page.indexOf('อำเภอท่าบ่อ'));
  expect(page).toContain('ช่องทาง &lt;ก&gt;');
  expect(page).toContain('href="https://example.com/a?x=1&amp;y=2"');
  expect(page).not.toContain('<script>');
  expect(page).not.toContain('javascript:');
});
