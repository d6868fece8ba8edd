// A QR code as SVG text, for printing.
import qrcode from 'qrcode-generator';

/** Modules of white around the code, as the standard asks. */
const QUIET_ZONE = 4;

/**
 * The code of a text (UTF-8) as an SVG element that scales to its box, error correction M.
 * Throws RangeError where the text is longer than a code can hold (about 2,300 bytes).
 */
export function qrSvg(text: string, label: string): string {
  const code = qrcode(0, 'M');
  code.addData(utf8Units(text), 'Byte');
  try {
    code.make();
  } catch {
    throw new RangeError(`Cannot make a QR code: ${text.length} characters are too many`);
  }
  const count = code.getModuleCount();
  const size = count + 2 * QUIET_ZONE;
  const path = Array.from({ length: count }, (_unused, row) => rowPath(code, row, count)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escapeXml(label)}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
}

/** Text made safe for XML and HTML, attributes included. */
export function escapeXml(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

function rowPath(code: { isDark(row: number, column: number): boolean }, row: number, count: number): string {
  let path = '';
  for (let column = 0; column < count; column += 1) {
    if (!code.isDark(row, column)) continue;
    const from = column;
    while (column + 1 < count && code.isDark(row, column + 1)) column += 1;
    path += `M${from + QUIET_ZONE} ${row + QUIET_ZONE}h${column - from + 1}v1h-${column - from + 1}z`;
  }
  return path;
}

/** The library takes one byte a character. */
function utf8Units(text: string): string {
  return encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
