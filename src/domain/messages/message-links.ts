// The links that messages carry: forms pre-filled for the unit, the status board, the workbook; templates are data.
import { isDistrictUnit, type Duty } from '../deadlines/duty';
import type { PreparedDocument } from '../deadlines/evidence';
import { wholeCharacters } from '../text/whole-characters';

/** A link with the words on its button. */
export interface DutyLink {
  readonly label: string;
  readonly url: string;
}

/**
 * Addresses known to the office. `forms` maps a kind of proof (`nomination`, `monthly-report` …) to the form's address,
 * in which `{unit}`, `{district}` (its name) and `{month}` are filled in per duty. Forms are the districts'.
 */
export interface MessageLinks {
  readonly statusBoard: string;
  readonly workbook: string;
  /** The tracking tab of the workbook, ending in `#gid=…`; rows are linked for the province's officers, who may open it. */
  readonly tracking: string;
  readonly forms: Readonly<Record<string, string>>;
}

/** Links of an office that has made none yet. */
export const NO_LINKS: MessageLinks = { statusBoard: '', workbook: '', tracking: '', forms: {} };

/** Notebook key under which the links stand as JSON. */
export const LINKS_NOTE = 'message-links';

/** Reads the JSON of the notebook; anything that cannot be read gives no links, for a message without links still helps. */
export function readMessageLinks(json: string | null): MessageLinks {
  if (json === null) return NO_LINKS;
  try {
    const given = JSON.parse(json) as Partial<Record<keyof MessageLinks, unknown>> | null;
    const forms = typeof given?.forms === 'object' && given.forms !== null ? Object.entries(given.forms) : [];
    return {
      statusBoard: httpsUrl(given?.statusBoard), workbook: httpsUrl(given?.workbook), tracking: httpsUrl(given?.tracking),
      forms: Object.fromEntries(forms.map(([kind, url]) => [kind, httpsUrl(url)])),
    };
  } catch {
    return NO_LINKS;
  }
}

/** What the links of one duty are made of. */
export interface DutyPlace {
  readonly duty: Pick<Duty, 'proof' | 'unit' | 'dueOn'>;
  readonly unitName: string;
  /** Row of the tracking tab, 2 for the first; `null` for people who may not open it. */
  readonly row: number | null;
  readonly documents: readonly PreparedDocument[];
}

/** The links to act on a duty: the form of its proof filled in for the unit, the prepared documents, the row. */
export function linksOf(place: DutyPlace, links: MessageLinks): readonly DutyLink[] {
  const form = formUrl(place, links.forms[place.duty.proof] ?? '');
  return [
    ...(form === '' ? [] : [{ label: 'เปิดแบบฟอร์ม', url: form }]),
    ...place.documents.filter(({ proof, unit }) => proof === place.duty.proof && unit === place.duty.unit).map(({ label, url }) => ({ label, url })),
    ...(links.tracking === '' || place.row === null ? [] : [{ label: 'เปิดแถวในตารางติดตาม', url: `${links.tracking}&range=A${place.row}` }]),
  ];
}

function formUrl({ duty, unitName }: DutyPlace, template: string): string {
  if (!isDistrictUnit(duty.unit)) return '';
  return template
    .replace(/\{unit\}|%7Bunit%7D/gi, queryPart(duty.unit))
    .replace(/\{district\}|%7Bdistrict%7D/gi, queryPart(unitName.replace(/^อำเภอ/, '')))
    .replace(/\{month\}|%7Bmonth%7D/gi, queryPart(duty.dueOn.slice(0, 7)));
}

/** A text as part of a query. Half a character, as a name cut too short has at its end, is left out: it must not keep messages from going. */
export function queryPart(text: string): string {
  return encodeURIComponent(wholeCharacters(text));
}

function httpsUrl(value: unknown): string {
  return typeof value === 'string' && /^https?:\/\//.test(value) ? value : '';
}
