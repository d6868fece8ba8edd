// The office's choice of what to do where a nominal date is an off day, as it stands in the settings tab.
import type { OffDayPolicy } from '../calendar/working-days';
import { settingOf, type Settings } from './settings';

/** The setting as read; `fault` is a Thai sentence where its words are not known, and the usual policy holds. */
export interface OffDaySetting {
  readonly policy: OffDayPolicy;
  readonly fault: string | null;
}

const WORDS: Readonly<Record<OffDayPolicy, string>> = { previous: 'ก่อนวันหยุด', exact: 'ตามวันเดิม', next: 'หลังวันหยุด' };
const POLICIES = Object.keys(WORDS) as readonly OffDayPolicy[];

/** Reads the setting; workbooks of earlier formats hold the policy's own name. */
export function readOffDaySetting(settings: Settings): OffDaySetting {
  const text = settingOf(settings, 'off-day-policy');
  const policy = POLICIES.find((one) => one === text || WORDS[one] === text.replace(/\s+/g, ''));
  if (policy !== undefined) return { policy, fault: null };
  return { policy: 'previous', fault: `แท็บตั้งค่า “เมื่อวันครบกำหนดตรงกับวันหยุด” มีค่า “${text}” ซึ่งระบบไม่รู้จัก ให้กรอก ${POLICIES.map((one) => WORDS[one]).join(' หรือ ')} ระหว่างนี้ใช้ ${WORDS.previous}` };
}
