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

/** One page: title, the way around, and the content. */
export function page(frame: { readonly title: string; readonly current: string; readonly day: string; readonly content: Html }): string {
  const links = [['/', 'หน้าแรก'], ['/tabs', 'สมุดงาน'], ['/files', 'เอกสาร'], ['/mail', 'อีเมล'], ['/line', 'LINE']] as const;
  const navigation = links.map(([href, label]) => html`<a href="${href}"${frame.current === href ? new Html(' aria-current="page"') : ''}>${label}</a>`);
  return html`<!doctype html>
<html lang="th">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${frame.title} – ตำบลเข้มแข็ง</title><link rel="stylesheet" href="/look.css"></head>
<body>
<a class="skip" href="#content">ข้ามไปที่เนื้อหา</a>
<header><p class="product">ตำบลเข้มแข็ง <span>พื้นที่ทำงานบนเครื่องนี้</span></p><p class="day">${frame.day}</p><nav aria-label="เมนูหลัก">${navigation}</nav></header>
<main id="content"><h1>${frame.title}</h1>
${frame.content}
</main>
</body>
</html>
`.text;
}
