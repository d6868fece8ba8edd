// Who gets reminders about a unit: officers first, the head where no officer is known, one person an address.
import type { UnitCode } from '../deadlines/duty';
import type { Contact, ContactRole } from '../people/contact';

/** A person to write to, with every part they play. */
export interface Recipient {
  /** Lower-case address; one digest a day goes to it. */
  readonly email: string;
  readonly name: string;
  /** LINE user ids of the contacts with this address. */
  readonly lineUserIds: readonly string[];
  readonly parts: readonly { readonly unit: UnitCode; readonly role: ContactRole }[];
}

/** Active contacts with an address, one recipient an address. */
export function recipientsOf(contacts: readonly Contact[]): readonly Recipient[] {
  const byEmail = new Map<string, Recipient>();
  for (const contact of contacts.filter(({ active, email }) => active && email !== '')) {
    const email = contact.email.toLowerCase();
    const known = byEmail.get(email);
    byEmail.set(email, {
      email, name: known?.name ?? contact.name,
      lineUserIds: [...new Set([...(known?.lineUserIds ?? []), ...(contact.lineUserId === '' ? [] : [contact.lineUserId])])],
      parts: [...(known?.parts ?? []), { unit: contact.unit, role: contact.role }],
    });
  }
  return [...byEmail.values()];
}

/** Whether the recipient answers for the unit's own duties: its officer, the province's officer, or its head where it has no officer. */
export function answersFor(recipient: Recipient, unit: UnitCode, everybody: readonly Recipient[]): boolean {
  if (recipient.parts.some((part) => part.unit === unit && part.role !== 'head')) return true;
  return isHeadOf(recipient, unit) && !everybody.some(({ parts }) => parts.some((part) => part.unit === unit && part.role !== 'head'));
}

/** Whether the recipient heads the unit's office. */
export function isHeadOf(recipient: Recipient, unit: UnitCode): boolean {
  return recipient.parts.some((part) => part.unit === unit && part.role === 'head');
}

/** Whether the recipient is an officer of the province. */
export function isOfProvince(recipient: Recipient): boolean {
  return recipient.parts.some(({ role, unit }) => role === 'province' || unit.length === 2);
}

/** Units that owe something but have nobody to write to. */
export function unitsWithoutRecipient(units: readonly UnitCode[], everybody: readonly Recipient[]): readonly UnitCode[] {
  return units.filter((unit) => !everybody.some((recipient) => answersFor(recipient, unit, everybody)));
}
