// Finds the places that answers mean, with labels of the nearest ones where nothing matches; no guess.
import type { DistrictCode, TambonCode } from '../places/codes';
import { matchDistrict, matchTambon, type PlaceMatch } from '../places/match-place';
import { districtByCode, tambonByCode, type PlaceTable } from '../places/place-table';
import type { PlaceFinder } from './take-in-nomination';

/** A finder over the province's places. A tambon answered under a district that lacks it, but known by that name elsewhere alone, is found there, so that the wrong district can be shown. */
export function placeFinder(table: PlaceTable): PlaceFinder {
  const districtLabel = (code: DistrictCode): string => `${districtByCode(table, code)?.name ?? code} (${code})`;
  const tambonLabel = (code: TambonCode): string => {
    const tambon = tambonByCode(table, code);
    const district = tambon === undefined ? undefined : districtByCode(table, tambon.districtCode);
    return `${tambon?.name ?? code} (${code} อ.${district?.name ?? ''})`;
  };
  return {
    district: (name) => found(matchDistrict(table, name), districtLabel),
    tambon(name, district) {
      const inside = found(matchTambon(table, district === null ? { text: name } : { text: name, districtCode: district }), tambonLabel);
      if (inside.code !== null || district === null) return inside;
      const anywhere = matchTambon(table, { text: name });
      return anywhere.kind === 'match' ? { code: anywhere.code, nearest: [] } : inside;
    },
  };
}

function found<Code extends string>(match: PlaceMatch<Code>, label: (code: Code) => string): { readonly code: Code | null; readonly nearest: readonly string[] } {
  if (match.kind === 'match') return { code: match.code, nearest: [] };
  return { code: null, nearest: (match.kind === 'ambiguous' ? match.codes : match.suggestions).map(label) };
}
