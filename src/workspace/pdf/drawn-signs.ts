// Signs that official forms use and the font lacks, as paths in a square of 1000 with the origin on the base line.

type Path = { readonly d: string; readonly fill: boolean };

const BOX = 'M60 0 L540 0 L540 480 L60 480 Z';
const TICK = 'M130 240 L260 110 L500 440';
const CROSS = 'M150 90 L450 390 M150 390 L450 90';
const CIRCLE = (x: number, y: number, r: number): string => {
  const k = r * 0.5523;
  return `M${x - r} ${y} C${x - r} ${y + k} ${x - k} ${y + r} ${x} ${y + r} C${x + k} ${y + r} ${x + r} ${y + k} ${x + r} ${y} C${x + r} ${y - k} ${x + k} ${y - r} ${x} ${y - r} C${x - k} ${y - r} ${x - r} ${y - k} ${x - r} ${y} Z`;
};

const SIGNS: Readonly<Record<string, readonly Path[]>> = {
  '●': [{ d: CIRCLE(300, 260, 170), fill: true }], '○': [{ d: CIRCLE(300, 260, 165), fill: false }], '◦': [{ d: CIRCLE(300, 260, 110), fill: false }],
  '▪': [{ d: 'M180 140 L420 140 L420 380 L180 380 Z', fill: true }], '□': [{ d: BOX, fill: false }], '\uF0B7': [{ d: CIRCLE(300, 260, 170), fill: true }],
  '\uF0A7': [{ d: 'M180 140 L420 140 L420 380 L180 380 Z', fill: true }],
  '☐': [{ d: BOX, fill: false }], '☑': [{ d: BOX, fill: false }, { d: TICK, fill: false }], '☒': [{ d: BOX, fill: false }, { d: CROSS, fill: false }],
  '✓': [{ d: TICK, fill: false }], '✔': [{ d: TICK, fill: false }], '✗': [{ d: CROSS, fill: false }], '✘': [{ d: CROSS, fill: false }],
};

/** Whether a sign can be drawn. */
export function hasSign(sign: string): boolean {
  return SIGNS[sign] !== undefined;
}

/** The PDF operators that draw a sign at a place (points, y downwards) in a size in points. */
export function signOperators(sign: string, at: { readonly x: number; readonly y: number; readonly size: number }): string {
  const scale = at.size / 1000;
  const point = (x: string, y: string): string => `${number(at.x + Number(x) * scale)} ${number(at.y - Number(y) * scale)}`;
  return (SIGNS[sign] ?? []).map((path) => {
    const operators = path.d.replace(/([MLC])((?: ?-?[\d.]+ -?[\d.]+)+)/g, (_match, command: string, numbers: string) => {
      const values = numbers.trim().split(/ /);
      const points: string[] = [];
      for (let index = 0; index + 1 < values.length; index += 2) points.push(point(values[index] ?? '0', values[index + 1] ?? '0'));
      return `${points.join(' ')} ${{ M: 'm', L: 'l', C: 'c' }[command as 'M']}\n`;
    }).replace(/Z/g, 'h\n');
    return `${number(at.size * 0.05)} w\n${operators}${path.fill ? 'f' : 'S'}`;
  }).join('\n');
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
