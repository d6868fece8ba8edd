// The codes that key every place: DOPA's two, four and six digits; names are for people.

/** DOPA province code, two digits: `43`. */
export type ProvinceCode = string & { readonly __brand: 'ProvinceCode' };
/** DOPA district (อำเภอ) code, four digits beginning with its province's: `4302`. */
export type DistrictCode = string & { readonly __brand: 'DistrictCode' };
/** DOPA tambon (ตำบล) code, six digits beginning with its district's: `430205`. */
export type TambonCode = string & { readonly __brand: 'TambonCode' };

/** Whether `text` has the shape of a district code. */
export function isDistrictCode(text: string): text is DistrictCode {
  return /^\d{4}$/.test(text);
}

/** Whether `text` has the shape of a tambon code. */
export function isTambonCode(text: string): text is TambonCode {
  return /^\d{6}$/.test(text);
}

/** Whether `text` has the shape of a province code. */
export function isProvinceCode(text: string): text is ProvinceCode {
  return /^\d{2}$/.test(text);
}

/** The district a tambon code belongs to. */
export function districtOf(tambon: TambonCode): DistrictCode {
  return tambon.slice(0, 4) as DistrictCode;
}

/** The province a district code belongs to. */
export function provinceOf(district: DistrictCode): ProvinceCode {
  return district.slice(0, 2) as ProvinceCode;
}
