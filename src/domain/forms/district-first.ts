// The opening that all Forms share: the notice, the district, then a page of that district alone.
import type { DistrictCode } from '../places/codes';
import { districtPageKey, noticeSection, placeOptions, type FormContext, type FormDistrict } from './form-context';
import type { FormItem, FormPage } from './form-description';

/** How a Form opens. */
export interface Opening {
  readonly title: string;
  readonly help: string;
  /** The title of the district question. */
  readonly districtTitle: string;
  /** The items of a district's own page; an empty list leaves the page out. */
  readonly itemsFor: (district: FormDistrict) => readonly FormItem[];
  /** Where the district page leads, by district. */
  readonly after: (district: DistrictCode) => string;
}

/** The first page and a page for each district; every choice of a district leads to its own page. */
export function districtFirst(context: FormContext, opening: Opening): readonly FormPage[] {
  const pages = context.districts.flatMap((district): readonly FormPage[] => {
    const items = opening.itemsFor(district);
    return items.length === 0 ? [] : [{ key: districtPageKey(district.code), title: `อำเภอ${district.name}`, help: '', items, after: opening.after(district.code) }];
  });
  const own = new Set(pages.map(({ key }) => key));
  const leads = (code: string): string => (own.has(districtPageKey(code as DistrictCode)) ? districtPageKey(code as DistrictCode) : opening.after(code as DistrictCode));
  const first: FormPage = {
    key: 'start', title: opening.title, help: opening.help, after: null,
    items: [
      noticeSection(context),
      { kind: 'list', key: 'district', field: 'district', title: opening.districtTitle, help: 'เลือกอำเภอก่อน หน้าถัดไปจะแสดงเฉพาะตำบลของอำเภอนั้น', required: true, options: placeOptions(context.districts, leads) },
    ],
  };
  return [first, ...pages];
}

/** A required drop-down of a district's tambons, titled so that no two districts share a title. */
export function tambonQuestion(district: FormDistrict, tambons: FormDistrict['tambons'], wording: { readonly field: string; readonly title: string; readonly help: string; readonly required: boolean }): FormItem {
  return {
    kind: 'list', key: `${wording.field}@${district.code}`, field: wording.field, title: `${wording.title} (อำเภอ${district.name})`, help: wording.help, required: wording.required,
    options: placeOptions(tambons, () => null),
  };
}
