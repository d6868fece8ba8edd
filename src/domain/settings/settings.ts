// The office's settings: what each key means, its default, and reading a value.

/** A setting as the settings tab shows it. */
export interface SettingSpec {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly defaultValue: string;
}

/** Settings by key, as texts; a key that is absent has its default. */
export type Settings = ReadonlyMap<string, string>;

/** Every setting that the base knows; subjects add theirs in their own lists. */
export const OFFICE_SETTINGS: readonly SettingSpec[] = [
  { key: 'fiscal-year', label: 'ปีงบประมาณ (พ.ศ.)', help: 'ปีงบประมาณที่กำลังดำเนินการ เช่น 2568', defaultValue: '2568' },
  { key: 'province-code', label: 'รหัสจังหวัด', help: 'รหัสจังหวัดของกรมการปกครอง 2 หลัก', defaultValue: '43' },
  { key: 'province-name', label: 'ชื่อจังหวัด', help: 'ใช้ในหนังสือและประกาศ', defaultValue: 'หนองคาย' },
  { key: 'quota', label: 'จำนวนตำบลเป้าหมายของจังหวัด', help: 'เว้นว่าง = เท่ากับจำนวนอำเภอ', defaultValue: '' },
  { key: 'office-name', label: 'ชื่อส่วนราชการ', help: 'ใช้ในหนังสือและอีเมล', defaultValue: 'สำนักงานพัฒนาชุมชนจังหวัด' },
  { key: 'office-address', label: 'ที่อยู่ส่วนราชการ', help: 'ใช้ในหนังสือ เว้นว่างได้ จะพิมพ์เป็นเส้นประ', defaultValue: '' },
  { key: 'office-phone', label: 'โทรศัพท์ส่วนราชการ', help: 'ใช้ในหนังสือ เว้นว่างได้ จะพิมพ์เป็นเส้นประ', defaultValue: '' },
  { key: 'thai-numerals', label: 'ใช้เลขไทยในเอกสาร', help: 'ใช่ หรือ ไม่ใช่', defaultValue: 'ใช่' },
  { key: 'off-day-policy', label: 'เมื่อวันครบกำหนดตรงกับวันหยุด', help: 'ก่อนวันหยุด = ส่งก่อนในวันทำการก่อนหน้า, ตามวันเดิม, หลังวันหยุด = ส่งในวันทำการถัดไป', defaultValue: 'ก่อนวันหยุด' },
];

/** The value of a setting, or its default where the office left it empty. */
export function settingOf(settings: Settings, key: string): string {
  const value = settings.get(key)?.trim() ?? '';
  if (value !== '') return value;
  return OFFICE_SETTINGS.find((spec) => spec.key === key)?.defaultValue ?? '';
}
