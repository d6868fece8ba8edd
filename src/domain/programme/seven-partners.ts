// The seven partner networks (๗ ภาคีเครือข่าย) as the office's own list.
import { err, ok, type Result } from '../result';

/** One partner network of the list. */
export interface Partner {
  /** Short Latin code that keys it: `government`. */
  readonly code: string;
  /** Thai name as printed. */
  readonly label: string;
  /** Place in lists and documents, 1 first. */
  readonly order: number;
  readonly active: boolean;
}

/** Why a partner list is refused; `code` is the partner's, `count` the number active. */
export type PartnerFault =
  | { readonly kind: 'not-seven'; readonly count: number }
  | { readonly kind: 'empty-code'; readonly label: string }
  | { readonly kind: 'duplicate-code'; readonly code: string }
  | { readonly kind: 'empty-label'; readonly code: string }
  | { readonly kind: 'duplicate-label'; readonly code: string };

/** How many partners the letter speaks of (L¶3, P1.1). */
export const PARTNER_COUNT = 7;

/** The list to start from. The letter does not name the seven: this is the Interior Ministry's usual list, for the office to edit. */
export const DEFAULT_PARTNERS: readonly Partner[] = [
  { code: 'government', label: 'ภาครัฐ', order: 1, active: true },
  { code: 'academic', label: 'ภาควิชาการ', order: 2, active: true },
  { code: 'religious', label: 'ภาคศาสนา', order: 3, active: true },
  { code: 'private', label: 'ภาคเอกชน', order: 4, active: true },
  { code: 'civil-society', label: 'ภาคประชาสังคม', order: 5, active: true },
  { code: 'people', label: 'ภาคประชาชน', order: 6, active: true },
  { code: 'media', label: 'ภาคสื่อสารมวลชน', order: 7, active: true },
];

/**
 * The active partners in their order.
 * @returns err(faults) when not exactly seven are active, or a code or label is empty or used twice.
 */
export function checkPartners(list: readonly Partner[]): Result<readonly Partner[], readonly PartnerFault[]> {
  const active = list.filter((partner) => partner.active);
  const faults: PartnerFault[] = [...list.flatMap((partner, index) => codeFaults(partner, list.slice(0, index))), ...active.flatMap((partner, index) => labelFaults(partner, active.slice(0, index)))];
  if (active.length !== PARTNER_COUNT) faults.push({ kind: 'not-seven', count: active.length });
  return faults.length > 0 ? err(faults) : ok([...active].sort((a, b) => a.order - b.order));
}

function codeFaults(partner: Partner, earlier: readonly Partner[]): readonly PartnerFault[] {
  if (partner.code.trim() === '') return [{ kind: 'empty-code', label: partner.label }];
  return earlier.some(({ code }) => code === partner.code) ? [{ kind: 'duplicate-code', code: partner.code }] : [];
}

function labelFaults(partner: Partner, earlier: readonly Partner[]): readonly PartnerFault[] {
  if (partner.label.trim() === '') return [{ kind: 'empty-label', code: partner.code }];
  return earlier.some(({ label }) => label.trim() === partner.label.trim()) ? [{ kind: 'duplicate-label', code: partner.code }] : [];
}
