// The people the system writes to: office contacts only, by unit and role.
import type { DistrictCode, ProvinceCode } from '../places/codes';

/** Who somebody is for reminders: the officer in charge, the head of the district office, or the province's officer. */
export type ContactRole = 'officer' | 'head' | 'province';

/** An office contact. Name, position, office e-mail and phone only; no other personal data. */
export interface Contact {
  /** A district, or the province itself. */
  readonly unit: DistrictCode | ProvinceCode;
  readonly role: ContactRole;
  readonly name: string;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
  /** LINE user id; empty where none was captured. */
  readonly lineUserId: string;
  readonly active: boolean;
}
