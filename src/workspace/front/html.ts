// HTML for the browser front: escaping by default, one frame for every page.

/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

/** A template whose inserted values are escaped unless they are Html; lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly unknown[]): Html {
  return new Html(parts.map((part, index) => part + (index < values.length ? render(values[index]) : '')).join(''));
}

/** Escapes text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

function render(value: unknown): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return value === undefined || value === null || value === false ? '' : escapeHtml(String(value));
}

/** What stands around a page's content. `isoDay` is the day of the workspace; '' hides the time control. */
export interface PageFrame {
  readonly title: string;
  readonly current: string;
  readonly day: string;
  readonly isoDay: string;
  readonly content: Html;
  /** The content takes the whole width. */
  readonly isWide?: boolean;
}

const LINKS = [['/', 'หน้าแรก'], ['/tabs', 'สมุดงาน'], ['/forms', 'แบบฟอร์ม'], ['/files', 'เอกสาร'], ['/mail', 'อีเมล'], ['/line', 'LINE'], ['/card', 'การ์ด']] as const;

/** One page: title, the way around, the day with its control, and the content. */
export function page(frame: PageFrame): string {
  const navigation = LINKS.map(([href, label]) => html`<a href="${href}"${frame.current === href ? new Html(' aria-current="page"') : ''}>${label}</a>`);
  return html`<!doctype html>
<html lang="th">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${frame.title} – ตำบลเข้มแข็ง</title><link rel="stylesheet" href="/look.css"><link rel="icon" href="data:,"><script src="/front.js" defer></script></head>
<body>
<a class="skip" href="#content">ข้ามไปที่เนื้อหา</a>
<header class="top"><p class="product">ตำบลเข้มแข็ง <span>ห้องฝึกใช้งาน</span></p>${frame.isoDay === '' ? '' : timeControl(frame)}<nav aria-label="เมนูหลัก">${navigation}</nav></header>
<main id="content"${frame.isWide === true ? new Html(' class="wide"') : ''}><h1>${frame.title}</h1>
${frame.content}
</main>
<div id="windows"></div><div id="toasts" role="status" aria-live="polite"></div>
</body>
</html>
`.text;
}

function timeControl({ day, isoDay }: PageFrame): Html {
  return html`<div class="time" role="group" aria-label="วันของการฝึก" data-day="${isoDay}"><p class="day">${day}</p><button type="button" data-days="1">วันถัดไป</button><button type="button" data-days="7">อีก 7 วัน</button><button type="button" data-choose-day>ไปถึงวันที่…</button><button type="button" data-reset>เริ่มปีใหม่อีกครั้ง</button></div>`;
}
