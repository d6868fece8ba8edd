// Names of files and folders that are legal on every system and short.
import { normalizeFieldName } from './template-tokens';

const LONGEST_NAME = 80;
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001F\u007F]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** The pattern of document names where the office set none. */
export const DEFAULT_NAME_PATTERN = '{{ชนิด}} {{รหัส}} {{พื้นที่}} ฉบับ {{รุ่น}}';

/** `text` as a name that Windows, macOS and Linux accept: no reserved character or word, no dot or space at its end. */
export function safeName(text: string, longest: number = LONGEST_NAME): string {
  const legal = text.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const cut = [...legal].slice(0, longest).join('').replace(/[. ]+$/, '');
  if (cut === '') return 'เอกสาร';
  return RESERVED.test(cut) ? `${cut}_` : cut;
}

/** What a name is made of. */
export interface NameParts {
  /** Words of the pattern: ชนิด, รหัส, พื้นที่, รุ่น, ปี. */
  readonly words: Readonly<Record<string, string>>;
  /** Register id, always at the end so that a file can be traced to its row. */
  readonly registerId: string;
}

/** The document's name by the office's pattern, ending with its register id: `MOU 430109 บ้านเดื่อ ฉบับ 1 (D0007)`. */
export function documentName(pattern: string, parts: NameParts): string {
  const text = pattern.replace(/\{\{([^{}]*)\}\}/g, (tag, name: string) => parts.words[normalizeFieldName(name)] ?? tag);
  const mark = ` (${parts.registerId})`;
  return `${safeName(text, LONGEST_NAME - mark.length)}${mark}`;
}

/** The register id that a file's name ends with; `null` where it has none. */
export function registerIdIn(fileName: string): string | null {
  return /\((D\d{4,})\)(\.pdf|\.docx)?$/i.exec(fileName)?.[1] ?? null;
}

/** Folder of a unit's documents below the office's root: `เอกสารตำบลเข้มแข็ง 2568` / `4301 เมืองหนองคาย`. */
export function documentFolder(fiscalYear: string, unit: { readonly code: string; readonly name: string }): readonly string[] {
  return [safeName(`เอกสารตำบลเข้มแข็ง ${fiscalYear}`, 40), safeName(`${unit.code} ${unit.name}`, 40)];
}

/** Folder of the templates. */
export function templateFolder(fiscalYear: string): readonly string[] {
  return [safeName(`เอกสารตำบลเข้มแข็ง ${fiscalYear}`, 40), 'แม่แบบ'];
}
