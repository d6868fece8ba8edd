// A made-up country of the real size: 878 districts, 7,256 tambons, 1,756 past targets, 900 nominations; the same each time.
import { nomination, FULL_EVIDENCE, volunteering } from './nominations';
import { formatNomination } from '../../src/domain/nomination/nomination-row';
import type { TableRecord } from '../../src/domain/table/record';
import { present } from './present';

/** Numbers of the country without Bangkok. */
export const COUNTRY = { districts: 878, tambons: 7256, pastTargets: 1756, nominations: 900 } as const;

/** Tambons of each district: two districts have one, twelve have two, the rest share what is left. */
function tambonCounts(): readonly number[] {
  const counts: number[] = Array.from({ length: COUNTRY.districts }, (_unused, index) => (index < 2 ? 1 : index < 14 ? 2 : 8));
  let rest = COUNTRY.tambons - counts.reduce((sum, count) => sum + count, 0);
  for (let index = 14; rest > 0; index = index === COUNTRY.districts - 1 ? 14 : index + 1, rest -= 1) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}

/** The tables that checking and sharing read, of the first so many districts. The 14 small districts are exhausted; the others nominate, the first of them once more until there are 900. */
export function countryTables(size: number = COUNTRY.districts): Readonly<Record<string, readonly TableRecord[]>> {
  const counts = tambonCounts().slice(-size);
  const districts = counts.map((count, index) => ({ code: `${10 + Math.floor(index / 40)}${String((index % 40) + 1).padStart(2, '0')}`, count }));
  const places = districts.flatMap(({ code, count }) => Array.from({ length: count }, (_unused, index): TableRecord => ({
    provinceCode: code.slice(0, 2), province: `จังหวัด${code.slice(0, 2)}`, districtCode: code, district: `อำเภอ${code}`, tambonCode: `${code}${String(index + 1).padStart(2, '0')}`, tambon: `ตำบล${code}${index + 1}`,
  })));
  const past = districts.flatMap(({ code, count }) => [2566, 2567].map((year, turn): TableRecord => ({ fiscalYear: String(year), tambonCode: `${code}${String(Math.min(count, turn + 1)).padStart(2, '0')}` })));
  const open = districts.filter(({ count }) => count > 2);
  const nominations = Array.from({ length: size === COUNTRY.districts ? COUNTRY.nominations : open.length }, (_unused, index) => {
    const { code, count } = present(open[index % open.length]);
    const main = `${code}${String(count - (index % 2)).padStart(2, '0')}`;
    const evidence = index % 10 === 0 ? { ...FULL_EVIDENCE, planLink: '' } : FULL_EVIDENCE;
    return formatNomination(nomination(main, { responseId: `r${index}`, evidence, submittedAt: `2024-10-${20 + (index % 10)}T09:00:00`, ...(index % 20 === 0 ? volunteering(`${code}${String(count - 2).padStart(2, '0')}`) : {}) }));
  });
  return { settings: [{ key: 'fiscal-year', value: '2568' }], places, 'past-targets': past, nominations };
}
