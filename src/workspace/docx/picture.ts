// Pictures of a document: what their bytes say, and the drawing elements that show them.
import type { ImageNode, Picture } from './node-model';
import { OFFICE_RELATIONSHIPS } from './docx-archive';
import { childOf, descendantOf, elementsOf, textOf, xml, type XmlNode } from './xml-node';

const EMU_PER_POINT = 12700;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** What kind of picture the bytes are, and its size in pixels; `undefined` where they are none that a document can hold. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47) return { bytes, contentType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes.length > 10 && view.getUint32(0) === 0x47494638) return { bytes, contentType: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) {
    const size = jpegSize(view);
    return size === undefined ? undefined : { bytes, contentType: 'image/jpeg', ...size };
  }
  return undefined;
}

function jpegSize(view: DataView): { readonly width: number; readonly height: number } | undefined {
  let offset = 2;
  while (offset + 9 < view.byteLength) {
    if (view.getUint8(offset) !== 0xff) return undefined;
    const marker = view.getUint8(offset + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return { height: view.getUint16(offset + 5), width: view.getUint16(offset + 7) };
    offset += 2 + view.getUint16(offset + 2);
  }
  return undefined;
}

/** The ending of a picture's file name. */
export function pictureEnding(picture: Picture): string {
  return picture.contentType === 'image/jpeg' ? 'jpeg' : picture.contentType.slice('image/'.length);
}

/** What a drawing says about a picture in or beside the line. */
export interface DrawnPicture {
  readonly relationshipId: string;
  readonly linkId: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly title: string | null;
  readonly description: string | null;
  readonly anchor: { id: string; left: number; top: number; layout: string } | null;
}

/** Reads a w:drawing; `undefined` where it shows something else than one picture. */
export function readDrawing(drawing: XmlNode): DrawnPicture | undefined {
  const frame = childOf(drawing, 'wp:inline') ?? childOf(drawing, 'wp:anchor');
  const relationshipId = frame === undefined ? undefined : descendantOf(frame, 'a:blip')?.attributes['r:embed'];
  if (frame === undefined || relationshipId === undefined || descendantOf(frame, 'pic:pic') === undefined) return undefined;
  const extent = childOf(frame, 'wp:extent')?.attributes;
  const about = childOf(frame, 'wp:docPr');
  return {
    relationshipId, linkId: about === undefined ? undefined : childOf(about, 'a:hlinkClick')?.attributes['r:id'],
    width: Number(extent?.['cx'] ?? 0) / EMU_PER_POINT, height: Number(extent?.['cy'] ?? 0) / EMU_PER_POINT,
    title: about?.attributes['title'] ?? null, description: about?.attributes['descr'] ?? null,
    anchor: frame.name === 'wp:anchor' ? readAnchor(frame) : null,
  };
}

function readAnchor(frame: XmlNode): { id: string; left: number; top: number; layout: string } {
  const offset = (name: string): number => {
    const node = childOf(childOf(frame, name), 'wp:posOffset');
    return node === undefined ? 0 : Number(textOf(node)) / EMU_PER_POINT;
  };
  const wrap = elementsOf(frame).find((node) => node.name.startsWith('wp:wrap'));
  const layout = wrap?.name === 'wp:wrapTopAndBottom' ? 'BREAK_BOTH' : wrap?.name === 'wp:wrapNone' ? 'ABOVE_TEXT' : 'WRAP_TEXT';
  return { id: `kix.${childOf(frame, 'wp:docPr')?.attributes['id'] ?? '0'}`, left: offset('wp:positionH'), top: offset('wp:positionV'), layout };
}

/** The w:drawing for a picture. */
export function writeDrawing(image: ImageNode, ids: { readonly relationshipId: string; readonly linkId: string | undefined; readonly number: number }): XmlNode {
  const size = { cx: Math.round(image.width * EMU_PER_POINT), cy: Math.round(image.height * EMU_PER_POINT) };
  const link = ids.linkId === undefined ? [] : [xml('a:hlinkClick', { 'xmlns:a': `${DRAWING}/main`, 'xmlns:r': OFFICE_RELATIONSHIPS, 'r:id': ids.linkId })];
  const about = xml('wp:docPr', { id: ids.number, name: `Picture ${ids.number}`, title: image.title ?? undefined, descr: image.description ?? undefined }, link);
  const shared = [
    about,
    xml('wp:cNvGraphicFramePr', {}, [xml('a:graphicFrameLocks', { 'xmlns:a': `${DRAWING}/main`, noChangeAspect: 1 })]),
    graphic(ids, size),
  ];
  const root = { 'xmlns:wp': `${DRAWING}/wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 };
  const extent = [xml('wp:extent', size), xml('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 })];
  if (image.anchor === null) return xml('w:drawing', {}, [xml('wp:inline', root, [...extent, ...shared])]);
  const position = (name: string, from: string, points: number): XmlNode =>
    xml(name, { relativeFrom: from }, [xml('wp:posOffset', {}, [String(Math.round(points * EMU_PER_POINT))])]);
  const wrap = image.anchor.layout === 'BREAK_BOTH' ? xml('wp:wrapTopAndBottom') : image.anchor.layout === 'ABOVE_TEXT' ? xml('wp:wrapNone') : xml('wp:wrapSquare', { wrapText: 'bothSides' });
  return xml('w:drawing', {}, [xml('wp:anchor', { ...root, simplePos: 0, relativeHeight: ids.number, behindDoc: 0, locked: 0, layoutInCell: 1, allowOverlap: 1 }, [
    xml('wp:simplePos', { x: 0, y: 0 }), position('wp:positionH', 'column', image.anchor.left), position('wp:positionV', 'paragraph', image.anchor.top),
    ...extent, wrap, ...shared,
  ])]);
}

function graphic(ids: { readonly relationshipId: string; readonly number: number }, size: { readonly cx: number; readonly cy: number }): XmlNode {
  const picture = xml('pic:pic', { 'xmlns:pic': `${DRAWING}/picture` }, [
    xml('pic:nvPicPr', {}, [xml('pic:cNvPr', { id: ids.number, name: `Picture ${ids.number}` }), xml('pic:cNvPicPr')]),
    xml('pic:blipFill', {}, [xml('a:blip', { 'xmlns:r': OFFICE_RELATIONSHIPS, 'r:embed': ids.relationshipId }), xml('a:stretch', {}, [xml('a:fillRect')])]),
    xml('pic:spPr', {}, [
      xml('a:xfrm', {}, [xml('a:off', { x: 0, y: 0 }), xml('a:ext', size)]),
      xml('a:prstGeom', { prst: 'rect' }, [xml('a:avLst')]),
    ]),
  ]);
  return xml('a:graphic', { 'xmlns:a': `${DRAWING}/main` }, [xml('a:graphicData', { uri: `${DRAWING}/picture` }, [picture])]);
}
