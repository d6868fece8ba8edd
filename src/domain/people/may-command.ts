// Who may use the programme's commands: the workbook's owner, the province's officers, and the one to whom the work was handed over.
import { parseContacts } from './contact-row';
import type { TableRecord } from '../table/record';

/** Whether the people tab lists the account as an officer of the province who is at work; addresses are compared without regard to case. */
export function isProvinceOfficer(email: string, records: readonly TableRecord[]): boolean {
  const { contacts } = parseContacts(records);
  return contacts.some((contact) => contact.active && contact.role === 'province' && isSameAccount(contact.email, email));
}

/** Whether two addresses are one account. */
export function isSameAccount(one: string, other: string): boolean {
  return one !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}
