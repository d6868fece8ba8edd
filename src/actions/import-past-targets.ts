// Takes in the tambons that were targets in earlier years, pasted as text or typed in their tab, and gives each its code.
import { matchPastTarget, readPastedTargets, type PastTargetMatch, type TypedPastTarget } from '../domain/nomination/past-target-import';
import { PAST_TARGETS_TABLE } from '../domain/nomination/past-target-row';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Exclusive } from '../ports/office';
import type { RecordChange, Tables } from '../ports/tables';
import { BUSY } from './alone';
import { readPlaces, type OfficePlaces } from './selection-office';

const TITLE = 'นำเข้าตำบลเป้าหมายปีก่อน';
const MOST_NAMED = 10;

/** Adds what is not on record yet and matches rows without a code; rows that match nothing stay, named with the nearest places. */
export function importPastTargets(app: { readonly tables: Tables; readonly exclusive: Exclusive }, text = ''): CommandReport {
  const places = readPlaces(app.tables);
  if (!places.ok) return refusal(TITLE, places.reason);
  const ended = app.exclusive.run(() => importAlone(app.tables, places.value, text));
  return ended?.value ?? refusal(TITLE, [BUSY]);
}

function importAlone(tables: Tables, places: OfficePlaces, text: string): CommandReport {
  const records = tables.read(PAST_TARGETS_TABLE);
  const match = (row: TypedPastTarget): PastTargetMatch => matchPastTarget(row, places.selection, places.finder);
  const present = records.map((record, index) => ({ index, record, typed: typedOf(record) })).filter(({ typed }) => !isEmpty(typed));
  const matched = present.map((row) => ({ ...row, match: match(row.typed) }));
  const known = new Set(matched.map((row) => identity(row.match, row.typed)));
  const changes = matched.flatMap(({ index, record, match: found }): readonly RecordChange[] => {
    const cells = cellsOf(found, places);
    return Object.entries(cells).every(([column, value]) => textOf(record, column) === value) ? [] : [{ index, cells }];
  });
  const added = readPastedTargets(text).filter((typed) => !isEmpty(typed)).map((typed) => ({ typed, match: match(typed) })).filter(({ typed, match: found }) => {
    const id = identity(found, typed);
    return !known.has(id) && known.add(id);
  });
  if (changes.length > 0) tables.update(PAST_TARGETS_TABLE, changes);
  if (added.length > 0) tables.append(PAST_TARGETS_TABLE, added.map(({ typed, match: found }): TableRecord => ({ ...typed, ...cellsOf(found, places) })));
  return closing([...matched, ...added], added.length);
}

function closing(rows: readonly { readonly typed: TypedPastTarget; readonly match: PastTargetMatch }[], added: number): CommandReport {
  const unmatched = rows.flatMap(({ typed, match }) => (match.kind === 'unmatched' ? [`${[typed.fiscalYear, typed.district, typed.tambon].filter((part) => part !== '').join(' ')}: ${match.message}`] : []));
  const years = new Map<number, number>();
  for (const { match } of rows) if (match.kind === 'matched') years.set(match.fiscalYear, (years.get(match.fiscalYear) ?? 0) + 1);
  const summary = [...years].sort(([a], [b]) => a - b).map(([year, count]) => `ปี ${year} ${count} ตำบล`).join(', ');
  return report(TITLE, {
    done: [`เพิ่ม ${added} รายการ`, ...(summary === '' ? [] : [`ทะเบียนที่ใช้ตรวจได้: ${summary}`])],
    notDone: [...unmatched.slice(0, MOST_NAMED), ...(unmatched.length > MOST_NAMED ? [`และอีก ${unmatched.length - MOST_NAMED} รายการ ดูช่องผลการจับคู่ในแท็บเป้าหมายปีก่อน`] : [])],
    counts: { added, matched: rows.length - unmatched.length, unmatched: unmatched.length },
  });
}

function typedOf(record: TableRecord): TypedPastTarget {
  return { fiscalYear: textOf(record, 'fiscalYear'), district: textOf(record, 'district'), tambon: textOf(record, 'tambon'), tambonCode: textOf(record, 'tambonCode') };
}

function isEmpty({ fiscalYear, district, tambon, tambonCode }: TypedPastTarget): boolean {
  return [fiscalYear, district, tambon, tambonCode].every((part) => part === '');
}

function identity(match: PastTargetMatch, typed: TypedPastTarget): string {
  return match.kind === 'matched' ? `${match.fiscalYear}/${match.tambonCode}` : [typed.fiscalYear, typed.district, typed.tambon, typed.tambonCode].join('/');
}

/** What the system writes beside a typed row: the code, and what it matched. */
function cellsOf(match: PastTargetMatch, places: OfficePlaces): Readonly<Record<string, string>> {
  if (match.kind === 'unmatched') return { match: match.message };
  const name = places.selection.tambons.find(({ code }) => code === match.tambonCode)?.name ?? '';
  return { fiscalYear: String(match.fiscalYear), tambonCode: match.tambonCode, match: `ตรงกับตำบล${name}` };
}
