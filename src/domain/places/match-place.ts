// Finding the place that a typed text means: by code or by exact name, never by guessing; near names are only suggested.
import { isTambonCode, type DistrictCode, type TambonCode } from './codes';
import { indexNames, nearestCodes, type NameIndex } from './near-names';
import { nameKey, normalizeName } from './place-name';
import { districtByCode, tambonByCode, tambonsOf, type District, type PlaceTable, type Tambon } from './place-table';

/** What a text means. `ambiguous`: several places bear the name; `none`: nothing does, with up to three nearest to choose from. */
export type PlaceMatch<Code extends string> =
  | { readonly kind: 'match'; readonly code: Code }
  | { readonly kind: 'ambiguous'; readonly codes: readonly Code[] }
  | { readonly kind: 'none'; readonly suggestions: readonly Code[] };

/** A tambon as typed, in the district answered where there is one. */
export interface TambonQuery {
  readonly text: string;
  readonly districtCode?: DistrictCode;
}

const MOST_SUGGESTIONS = 3;
const LONGEST_PLACE_TEXT = 200;
const WITH_DISTRICT = /^(.*?\S)[\s,(]+(?:อำเภอ|อ\.)\s*(.+?)\)?$/;

/**
 * The tambon a text means: `บ้านเดื่อ`, `ต.บ้านเดื่อ อ.ท่าบ่อ`, `430205`, `430205 บ้านเดื่อ`, `บ้านเดื่อ (430205)`.
 * A code counts only where it stands alone or its name agrees; inside `districtCode` only that district's tambons match.
 */
export function matchTambon(table: PlaceTable, query: TambonQuery): PlaceMatch<TambonCode> {
  const places = placesOf(table);
  const text = normalizeName(query.text.slice(0, LONGEST_PLACE_TEXT));
  const { code, rest } = splitCode(text, 6);
  const split = splitDistrict(table, rest);
  const within = query.districtCode ?? split.districtCode;
  const isContradiction = split.districtCode !== undefined && split.districtCode !== within;
  const key = nameKey(split.text);
  const tambon = code === null ? undefined : tambonByCode(table, code);
  if (code !== null && !isContradiction) return matchCoded(places, { tambon, key, within });
  const named = places.tambonsByKey.get(key) ?? [];
  const inside = within === undefined ? named : named.filter(({ districtCode }) => districtCode === within);
  if (inside.length > 0 && !isContradiction) return outcome(inside);
  return { kind: 'none', suggestions: suggest(places, key, { exact: named, within }) };
}

/** The district a text means: `ท่าบ่อ`, `อ.ท่าบ่อ`, `4302`, `4302 ท่าบ่อ`; a code counts only alone or with its own name. */
export function matchDistrict(table: PlaceTable, text: string): PlaceMatch<DistrictCode> {
  const places = placesOf(table);
  const { code, rest } = splitCode(normalizeName(text.slice(0, LONGEST_PLACE_TEXT)), 4);
  const key = nameKey(rest);
  const coded = code === null ? undefined : districtByCode(table, code);
  const named = places.districtsByKey.get(key) ?? [];
  if (code === null && named.length > 0) return outcome(named);
  if (coded !== undefined && (key === '' || nameKey(coded.name) === key)) return { kind: 'match', code: coded.code };
  const near = nearestCodes(places.districtNames, key, MOST_SUGGESTIONS) as readonly DistrictCode[];
  return { kind: 'none', suggestions: distinct([...(coded === undefined ? [] : [coded.code]), ...named.map((district) => district.code), ...near]) };
}

interface SearchablePlaces {
  readonly tambonsByKey: ReadonlyMap<string, readonly Tambon[]>;
  readonly districtsByKey: ReadonlyMap<string, readonly District[]>;
  readonly tambonNames: NameIndex;
  readonly districtNames: NameIndex;
  readonly tambonNamesOf: (district: DistrictCode) => NameIndex;
}

const searchable = new WeakMap<PlaceTable, SearchablePlaces>();

function placesOf(table: PlaceTable): SearchablePlaces {
  const known = searchable.get(table);
  if (known !== undefined) return known;
  const keyed = ({ code, name }: { readonly code: string; readonly name: string }): { readonly code: string; readonly key: string } => ({ code, key: nameKey(name) });
  const ofDistrict = new Map<string, NameIndex>();
  const made: SearchablePlaces = {
    tambonsByKey: groupByKey(table.tambons),
    districtsByKey: groupByKey(table.districts),
    tambonNames: indexNames(table.tambons.map(keyed)),
    districtNames: indexNames(table.districts.map(keyed)),
    tambonNamesOf: (district) => {
      const index = ofDistrict.get(district) ?? indexNames(tambonsOf(table, district).map(keyed));
      ofDistrict.set(district, index);
      return index;
    },
  };
  searchable.set(table, made);
  return made;
}

function groupByKey<T extends { readonly name: string }>(places: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const place of places) {
    const key = nameKey(place.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
}

/** The text's code of `length` digits and what stands beside it without brackets and dashes. */
function splitCode(text: string, length: 4 | 6): { readonly code: string | null; readonly rest: string } {
  const found = text.match(/\d+/g) ?? [];
  const code = found[0];
  if (found.length !== 1 || code === undefined || code.length !== length) return { code: null, rest: text };
  return { code, rest: normalizeName(text.replace(code, ' ').replace(/[()[\]:,-]/g, ' ')) };
}

/** `บ้านเดื่อ อ.ท่าบ่อ` in two, where the second part is a district of the table. */
function splitDistrict(table: PlaceTable, text: string): { readonly text: string; readonly districtCode: DistrictCode | undefined } {
  const parts = WITH_DISTRICT.exec(text);
  if (parts === null) return { text, districtCode: undefined };
  const district = matchDistrict(table, (parts[2] ?? '').replace(/[\s,]+(?:จังหวัด|จ\.).*$/, ''));
  return district.kind === 'match' ? { text: parts[1] ?? '', districtCode: district.code } : { text, districtCode: undefined };
}

interface CodedTambon {
  readonly tambon: Tambon | undefined;
  readonly key: string;
  readonly within: DistrictCode | undefined;
}

function matchCoded(places: SearchablePlaces, { tambon, key, within }: CodedTambon): PlaceMatch<TambonCode> {
  const named = key === '' ? [] : places.tambonsByKey.get(key) ?? [];
  const agrees = tambon !== undefined && (key === '' || nameKey(tambon.name) === key) && (within === undefined || tambon.districtCode === within);
  if (agrees) return { kind: 'match', code: tambon.code };
  const exact = tambon === undefined ? named : [tambon, ...named];
  return { kind: 'none', suggestions: suggest(places, key, { exact, within }) };
}

function suggest(places: SearchablePlaces, key: string, known: { readonly exact: readonly Tambon[]; readonly within: DistrictCode | undefined }): readonly TambonCode[] {
  const index = known.within === undefined ? places.tambonNames : places.tambonNamesOf(known.within);
  const near = key === '' ? [] : nearestCodes(index, key, MOST_SUGGESTIONS);
  return distinct([...known.exact.map(({ code }) => code), ...near.filter(isTambonCode)]);
}

function outcome<Code extends string>(places: readonly { readonly code: Code }[]): PlaceMatch<Code> {
  const [first, second] = places;
  if (first !== undefined && second === undefined) return { kind: 'match', code: first.code };
  return { kind: 'ambiguous', codes: places.map(({ code }) => code) };
}

function distinct<Code extends string>(codes: readonly Code[]): readonly Code[] {
  return [...new Set(codes)].slice(0, MOST_SUGGESTIONS);
}
