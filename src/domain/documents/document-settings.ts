// Settings that documents add to the office's own.
import { settingOf, type SettingSpec, type Settings } from '../settings/settings';
import { DEFAULT_NAME_PATTERN } from './document-name';
import type { PrintStyle } from './field-format';

/** Settings of the documents; empty values print as dotted lines. */
export const DOCUMENT_SETTINGS: readonly SettingSpec[] = [
  { key: 'document-name-pattern', label: 'รูปแบบชื่อเอกสาร', help: 'ใช้ {{ชนิด}} {{รหัส}} {{พื้นที่}} {{รุ่น}} {{ปี}} ระบบเติมเลขทะเบียนท้ายชื่อเสมอ', defaultValue: DEFAULT_NAME_PATTERN },
  { key: 'mou-committee-party', label: 'ให้ ศอช.อ. เป็นฝ่ายแยกใน MOU', help: 'ใช่ = 10 ฝ่าย, ไม่ใช่ = ลงนามร่วมกับ สพอ. รวม 9 ฝ่าย', defaultValue: 'ไม่ใช่' },
  { key: 'cover-letter', label: 'หนังสือนำส่งเมื่อรับคำตอบของอำเภอ', help: 'หนังสือภายนอก หรือ บันทึกข้อความ หรือ ไม่ทำ', defaultValue: 'หนังสือภายนอก' },
  { key: 'letter-reference', label: 'หนังสือที่อำเภออ้างถึง', help: 'เลขที่และวันที่หนังสือจังหวัด เว้นว่าง = ไม่พิมพ์บรรทัดอ้างถึง', defaultValue: '' },
  { key: 'department-reference', label: 'หนังสือที่จังหวัดอ้างถึง', help: 'เลขที่และวันที่หนังสือกรมฯ เว้นว่าง = ไม่พิมพ์บรรทัดอ้างถึง', defaultValue: '' },
];

/** The value of a setting of documents or of the office. */
export function documentSetting(settings: Settings, key: string): string {
  const spec = DOCUMENT_SETTINGS.find((candidate) => candidate.key === key);
  if (spec === undefined) return settingOf(settings, key);
  const value = settings.get(key)?.trim() ?? '';
  return value === '' ? spec.defaultValue : value;
}

/** Whether a yes-or-no setting says yes. */
export function saysYes(settings: Settings, key: string): boolean {
  return /^(ใช่|yes|true|1)$/i.test(documentSetting(settings, key));
}

/** How documents print their numbers. */
export function printStyle(settings: Settings): PrintStyle {
  return { thaiNumerals: saysYes(settings, 'thai-numerals') };
}
