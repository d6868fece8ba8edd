// Text made safe for mail: HTML escaping, one-line subjects.

/** The text with everything that HTML gives a meaning escaped; safe in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? '&#39;');
}

/** The text escaped, with numbers kept on one line with the word that follows: `๗ ภาคี`, `6 วัน`, `30 ต.ค.` */
export function proseHtml(text: string): string {
  return escapeHtml(text).replace(/([0-9๐-๙]) (?=[ก-๙])/g, '$1&nbsp;');
}

/** The text on one line without control characters, at most `longest` UTF-16 units: a subject cannot carry a second header. */
export function oneLine(text: string, longest = 200): string {
  const line = text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').replace(/ {2,}/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The address for an attribute; empty where it is no http(s) address. */
export function hrefOf(url: string): string {
  return /^https?:\/\/[^\s"'<>]+$/.test(url) ? escapeHtml(url) : '';
}
