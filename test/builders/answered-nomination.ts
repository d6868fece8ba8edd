// A nomination as a respondent fills the Form in, by question titles; evidence complete unless said otherwise.
import type { Submission } from '../../src/workspace/services/form/host-hooks';

/** What one nomination says. */
export interface Nominating {
  readonly district: string;
  readonly tambon: string;
  readonly email: string;
  /** The reserve tambon of a district that volunteers. */
  readonly reserve?: string;
  /** Whether the reserve's evidence is complete. */
  readonly isReserveReady?: boolean;
  /** Answers in place of the usual ones; `null` leaves a question out. */
  readonly instead?: Readonly<Record<string, string | null>>;
}

/** The submission of a nomination. */
export function nominating({ district, tambon, email, reserve, isReserveReady = false, instead = {} }: Nominating): Submission {
  const answers: Record<string, string | null> = {
    อำเภอที่เสนอ: district, [`ตำบลที่เสนอ (อำเภอ${district})`]: tambon, ...(reserve === undefined ? {} : { [`ตำบลลำดับสำรอง (อำเภอ${district})`]: reserve }),
    ...evidence('ของตำบลที่เสนอ'), อำเภอยินดีรับพื้นที่เพิ่มหรือไม่: reserve === undefined ? 'ไม่ยินดี' : 'ยินดี', ...(isReserveReady ? evidence('ของตำบลสำรอง') : {}),
    'ชื่อ-สกุลผู้ให้ข้อมูล': 'นายตัวอย่าง หนึ่ง', ตำแหน่งผู้ให้ข้อมูล: 'ตัวอย่าง', โทรศัพท์สำนักงาน: '0 0000 0000', ...instead,
  };
  return { email, answers: Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null)) };
}

function evidence(whose: string): Record<string, string> {
  return {
    [`วันที่ผู้นำประชุม${whose}`]: '2024-10-20', [`จำนวนผู้นำที่เข้าประชุม${whose} (คน)`]: '20', [`จำนวนผู้นำที่เห็นชอบ${whose} (คน)`]: '๑๘',
    [`ลิงก์รายงานการประชุมหรือมติ${whose}`]: 'https://example.com/minutes', [`ชื่อแผนการขับเคลื่อน${whose}`]: 'ร่างแผนตัวอย่าง', [`ลิงก์แผนการขับเคลื่อน${whose}`]: 'https://example.com/plan',
  };
}
