// A plain PNG picture of a chart: bars, a line, points or slices, without lettering.
import { deflateSync } from 'node:zlib';
import type { FormulaEngine } from './model/formula/formula-engine';
import type { ChartRecord, SpreadsheetRecord } from './model/spreadsheet-record';

const WIDTH = 600;
const HEIGHT = 371;
const MARGIN = 40;
const COLORS: readonly (readonly [number, number, number])[] = [[66, 133, 244], [219, 68, 55], [244, 180, 0], [15, 157, 88], [171, 71, 188], [0, 172, 193]];

/** The chart's picture in PNG, 600 by 371 pixels. */
export function chartPng(chart: ChartRecord, source: { readonly record: SpreadsheetRecord; readonly engine: FormulaEngine }): Uint8Array {
  return picturePng(chart.type, seriesOf(chart, source));
}

/** The picture of a chart of that kind with the given series of numbers. */
export function picturePng(type: string, series: readonly (readonly number[])[]): Uint8Array {
  const canvas = new Canvas();
  if (type === 'PIE') drawPie(canvas, series[0] ?? []);
  else drawPlot(canvas, series, type);
  return canvas.png();
}

/** The numbers of each column of the chart's ranges. */
function seriesOf(chart: ChartRecord, source: { readonly record: SpreadsheetRecord; readonly engine: FormulaEngine }): number[][] {
  return chart.ranges.flatMap((range) => {
    const sheet = source.record.sheets.find((candidate) => candidate.id === range.sheetId);
    if (sheet === undefined) return [];
    return Array.from({ length: range.columns }, (_, c) => Array.from({ length: range.rows }, (__, r) => source.engine.valueAt(sheet, range.row + r, range.column + c)).filter((value): value is number => typeof value === 'number'));
  }).filter((numbers) => numbers.length > 0);
}

function drawPlot(canvas: Canvas, series: readonly (readonly number[])[], type: string): void {
  const top = Math.max(1, ...series.flat());
  const count = Math.max(1, ...series.map((numbers) => numbers.length));
  const step = (WIDTH - 2 * MARGIN) / count;
  const y = (value: number): number => Math.round(HEIGHT - MARGIN - (Math.max(0, value) / top) * (HEIGHT - 2 * MARGIN));
  canvas.box({ x: MARGIN, y: HEIGHT - MARGIN, width: WIDTH - 2 * MARGIN, height: 1 }, [120, 120, 120]);
  const isBars = !['LINE', 'AREA', 'SCATTER', 'COMBO'].includes(type);
  const bar = Math.max(1, Math.floor((step * 0.7) / Math.max(1, series.length)));
  series.forEach((numbers, index) => {
    const color = COLORS[index % COLORS.length] ?? [0, 0, 0];
    numbers.forEach((value, place) => {
      const left = Math.round(MARGIN + place * step + step * 0.15) + (isBars ? index * bar : 0);
      if (isBars) canvas.box({ x: left, y: y(value), width: bar, height: HEIGHT - MARGIN - y(value) }, color);
      else {
        canvas.box({ x: left - 2, y: y(value) - 2, width: 5, height: 5 }, color);
        const next = numbers[place + 1];
        if (next !== undefined && type !== 'SCATTER') canvas.line({ x: left, y: y(value) }, { x: left + step, y: y(next) }, color);
      }
    });
  });
}

function drawPie(canvas: Canvas, numbers: readonly number[]): void {
  const total = numbers.reduce((sum, value) => sum + Math.max(0, value), 0) || 1;
  const radius = HEIGHT / 2 - MARGIN;
  for (let y = -radius; y <= radius; y += 1) {
    for (let x = -radius; x <= radius; x += 1) {
      if (x * x + y * y > radius * radius) continue;
      const turn = ((Math.atan2(x, -y) / (2 * Math.PI)) + 1) % 1;
      let sum = 0;
      const slice = numbers.findIndex((value) => { sum += Math.max(0, value) / total; return turn < sum; });
      canvas.set(Math.round(WIDTH / 2 + x), Math.round(HEIGHT / 2 + y), COLORS[Math.max(0, slice) % COLORS.length] ?? [0, 0, 0]);
    }
  }
}

class Canvas {
  private readonly pixels = Buffer.alloc(HEIGHT * (WIDTH * 3 + 1), 255);

  constructor() {
    for (let y = 0; y < HEIGHT; y += 1) this.pixels[y * (WIDTH * 3 + 1)] = 0;
  }

  set(x: number, y: number, color: readonly [number, number, number]): void {
    if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) return;
    const at = y * (WIDTH * 3 + 1) + 1 + x * 3;
    [this.pixels[at], this.pixels[at + 1], this.pixels[at + 2]] = color;
  }

  box(area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, color: readonly [number, number, number]): void {
    for (let y = area.y; y < area.y + area.height; y += 1) for (let x = area.x; x < area.x + area.width; x += 1) this.set(Math.round(x), Math.round(y), color);
  }

  line(from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }, color: readonly [number, number, number]): void {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y))));
    for (let step = 0; step <= steps; step += 1) this.box({ x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps, width: 2, height: 2 }, color);
  }

  png(): Uint8Array {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(WIDTH, 0);
    header.writeUInt32BE(HEIGHT, 4);
    header.set([8, 2, 0, 0, 0], 8);
    return new Uint8Array(Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', deflateSync(this.pixels)), chunk('IEND', Buffer.alloc(0))]));
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
