// Pictures as PDF can hold them at once: PNGs with transparency are laid on white.
import { unzlibSync, zlibSync } from 'fflate';

/** JPEG as it is, PNG without transparency; `undefined` for other kinds and for interlaced PNGs. */
export function flattenPicture(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return bytes;
  if (bytes.length < 33 || view.getUint32(0) !== 0x89504e47) return undefined;
  const [depth, type, interlace] = [bytes[24] ?? 0, bytes[25] ?? 0, bytes[28] ?? 0];
  const chunks = chunksOf(bytes, view);
  if (interlace !== 0) return undefined;
  if ((type === 0 || type === 2 || type === 3) && !chunks.has('tRNS')) return bytes;
  if (depth !== 8) return undefined;
  try {
    return flatten(chunks, { width: view.getUint32(16), height: view.getUint32(20), type });
  } catch {
    return undefined;
  }
}

function chunksOf(bytes: Uint8Array, view: DataView): Map<string, Uint8Array> {
  const chunks = new Map<string, Uint8Array>();
  for (let offset = 8; offset + 12 <= bytes.length;) {
    const length = view.getUint32(offset);
    const name = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
    const data = bytes.subarray(offset + 8, offset + 8 + length);
    const before = chunks.get(name);
    chunks.set(name, before === undefined ? data : Uint8Array.from([...before, ...data]));
    offset += 12 + length;
  }
  return chunks;
}

function flatten(chunks: ReadonlyMap<string, Uint8Array>, image: { readonly width: number; readonly height: number; readonly type: number }): Uint8Array {
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[image.type] ?? 4;
  const pixels = unfilter(unzlibSync(chunks.get('IDAT') ?? new Uint8Array()), image.width * channels, { height: image.height, channels });
  const out = new Uint8Array((image.width * 3 + 1) * image.height);
  const palette = chunks.get('PLTE');
  const transparent = chunks.get('tRNS');
  for (let y = 0, to = 0; y < image.height; y += 1) {
    out[to++] = 0;
    for (let x = 0; x < image.width; x += 1) {
      const at = (y * image.width + x) * channels;
      const [red, green, blue, alpha] = colorAt(pixels, at, { type: image.type, palette, transparent });
      for (const value of [red, green, blue]) out[to++] = Math.round((value * alpha + 255 * (255 - alpha)) / 255);
    }
  }
  return encode(out, image.width, image.height);
}

function colorAt(pixels: Uint8Array, at: number, from: { readonly type: number; readonly palette: Uint8Array | undefined; readonly transparent: Uint8Array | undefined }): readonly [number, number, number, number] {
  const value = (index: number): number => pixels[at + index] ?? 0;
  if (from.type === 6) return [value(0), value(1), value(2), value(3)];
  if (from.type === 4) return [value(0), value(0), value(0), value(1)];
  if (from.type === 3) {
    const index = value(0);
    const palette = (channel: number): number => from.palette?.[index * 3 + channel] ?? 0;
    return [palette(0), palette(1), palette(2), from.transparent?.[index] ?? 255];
  }
  const key = from.transparent;
  if (from.type === 2) return [value(0), value(1), value(2), key !== undefined && [0, 1, 2].every((channel) => key[channel * 2 + 1] === value(channel)) ? 0 : 255];
  return [value(0), value(0), value(0), key?.[1] === value(0) ? 0 : 255];
}

function unfilter(data: Uint8Array, stride: number, image: { readonly height: number; readonly channels: number }): Uint8Array {
  const out = new Uint8Array(stride * image.height);
  for (let y = 0; y < image.height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x >= image.channels ? (out[y * stride + x - image.channels] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = y > 0 && x >= image.channels ? (out[(y - 1) * stride + x - image.channels] ?? 0) : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * stride + x] = ((data[y * (stride + 1) + 1 + x] ?? 0) + predicted) & 255;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}

function encode(scanlines: Uint8Array, width: number, height: number): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', zlibSync(scanlines)), chunk('IEND', new Uint8Array())];
  return new Uint8Array(Buffer.concat(parts));
}

// The reader of these bytes does not check sums, so none are computed.
function chunk(name: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + data.length);
  new DataView(out.buffer).setUint32(0, data.length);
  out.set([...name].map((letter) => letter.charCodeAt(0)), 4);
  out.set(data, 8);
  return out;
}
