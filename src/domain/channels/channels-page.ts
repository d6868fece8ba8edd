// The printable page of channels (G§5, R30): each link with its QR code, the office's own first, then a sheet a district.
import { escapeXml, qrSvg } from './qr-code';

/** A link on the page. */
export interface Channel {
  /** The district's name; empty for the whole province. */
  readonly district: string;
  readonly title: string;
  readonly url: string;
}

const STYLE = [
  '@page{size:A4;margin:15mm}', 'body{font-family:Sarabun,"TH Sarabun New",sans-serif;font-size:15px;margin:0;color:#202124}', 'h1{font-size:22px;margin:0 0 4px}', 'h2{font-size:18px;margin:16px 0 8px}',
  'section{break-inside:auto}', 'section+section{break-before:page}', 'ul{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;list-style:none;padding:0;margin:0}',
  'li{break-inside:avoid;border:1px solid #dadce0;border-radius:6px;padding:10px;text-align:center}', 'svg{width:36mm;height:36mm}', 'a{display:block;font-size:10px;overflow-wrap:anywhere;color:#1a56b0}', 'p{margin:0 0 6px}',
].join('');

/** The page as one HTML document without scripts or outside files. Links that are no http(s) address are left out. */
export function channelsPage(heading: string, channels: readonly Channel[]): string {
  const usable = channels.filter(({ url }) => /^https?:\/\/\S+$/i.test(url));
  const groups = [...new Set(usable.map(({ district }) => district))].sort((a, b) => Number(b === '') - Number(a === ''));
  const sections = groups.map((district) => section(district === '' ? 'ช่องทางของจังหวัด' : `อำเภอ${district}`, usable.filter((channel) => channel.district === district)));
  const empty = usable.length === 0 ? '<p>ยังไม่มีลิงก์ ให้สร้างแบบฟอร์มหรือกรอกลิงก์ในแท็บตั้งค่าก่อน</p>' : '';
  return `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>${escapeXml(heading)}</title><style>${STYLE}</style></head><body><h1>${escapeXml(heading)}</h1>${empty}${sections.join('')}</body></html>`;
}

function section(title: string, channels: readonly Channel[]): string {
  const items = channels.map((channel) => `<li><p>${escapeXml(channel.title)}</p>${qrSvg(channel.url, channel.title)}<a href="${escapeXml(channel.url)}">${escapeXml(channel.url)}</a></li>`);
  return `<section><h2>${escapeXml(title)}</h2><ul>${items.join('')}</ul></section>`;
}
