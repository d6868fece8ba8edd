// The content types that the platform names, and those of file name endings.

/** The values of the platform's MimeType. */
export const MIME_TYPES: Readonly<Record<string, string>> = {
  GOOGLE_APPS_SCRIPT: 'application/vnd.google-apps.script', GOOGLE_DRAWINGS: 'application/vnd.google-apps.drawing', GOOGLE_DOCS: 'application/vnd.google-apps.document',
  GOOGLE_FORMS: 'application/vnd.google-apps.form', GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet', GOOGLE_SITES: 'application/vnd.google-apps.site',
  GOOGLE_SLIDES: 'application/vnd.google-apps.presentation', FOLDER: 'application/vnd.google-apps.folder', SHORTCUT: 'application/vnd.google-apps.shortcut',
  BMP: 'image/bmp', GIF: 'image/gif', JPEG: 'image/jpeg', PNG: 'image/png', SVG: 'image/svg+xml', PDF: 'application/pdf', CSS: 'text/css', CSV: 'text/csv', HTML: 'text/html',
  JAVASCRIPT: 'application/javascript', PLAIN_TEXT: 'text/plain', RTF: 'application/rtf', OPENDOCUMENT_GRAPHICS: 'application/vnd.oasis.opendocument.graphics',
  OPENDOCUMENT_PRESENTATION: 'application/vnd.oasis.opendocument.presentation', OPENDOCUMENT_SPREADSHEET: 'application/vnd.oasis.opendocument.spreadsheet',
  OPENDOCUMENT_TEXT: 'application/vnd.oasis.opendocument.text', MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel', MICROSOFT_POWERPOINT: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint', MICROSOFT_WORD: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  MICROSOFT_WORD_LEGACY: 'application/msword', ZIP: 'application/zip',
};

const BY_ENDING: Readonly<Record<string, string>> = {
  txt: 'text/plain', csv: 'text/csv', tsv: 'text/tab-separated-values', html: 'text/html', htm: 'text/html', css: 'text/css', js: 'text/javascript', json: 'application/json',
  xml: 'text/xml', pdf: 'application/pdf', zip: 'application/zip', gz: 'application/x-gzip', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', bmp: 'image/bmp',
  svg: 'image/svg+xml', webp: 'image/webp', mp3: 'audio/mpeg', mp4: 'video/mp4', rtf: 'application/rtf', ics: 'text/calendar', md: 'text/markdown',
  doc: 'application/msword', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint', pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text', ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** The ending that stands for a content type, without the dot; `undefined` where none is known. */
export function endingOf(contentType: string): string | undefined {
  return Object.keys(BY_ENDING).find((ending) => BY_ENDING[ending] === contentType.split(';')[0]);
}

/** The content type of a file name; `undefined` where its ending is not known. */
export function contentTypeOfName(name: string): string | undefined {
  return BY_ENDING[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
}

/** Name after a conversion: the part after the last dot is replaced (semantics 99). */
export function convertedName(name: string, contentType: string): string {
  const ending = endingOf(contentType);
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  return ending === undefined ? name : `${stem}.${ending}`;
}
