// What stands for a recipient who was erased from the ledger: a fingerprint, so that nobody is told twice and nobody is named.
import type { LedgerEntry } from './ledger';
import { LINE_GROUP } from './reminder-plan';

const MARK = 'ลบแล้ว#';
const PRINT_LENGTH = 24;

/** Gives the stand-in of a recipient; of a stand-in, itself. */
export type RecipientKey = (recipient: string) => string;

/** Keys from a fingerprint function; each recipient is printed once. The salt is what keeps a list of known addresses from being tried. */
export function recipientKey(sha256: (text: string) => string, salt: string): RecipientKey {
  const known = new Map<string, string>();
  return (recipient) => {
    if (isErased(recipient)) return recipient;
    const key = known.get(recipient) ?? `${MARK}${sha256(`${salt}|${recipient}`).slice(0, PRINT_LENGTH)}`;
    known.set(recipient, key);
    return key;
  };
}

/** Whether the recipient was erased. */
export function isErased(recipient: string): boolean {
  return recipient.startsWith(MARK);
}

/** Whether an entry names one person who can be erased from it: it is settled, so that nothing is to be sent or decided any more. */
export function isErasable({ recipient, status, decision }: Pick<LedgerEntry, 'recipient' | 'decision'> & { readonly status: string }): boolean {
  if (recipient === '' || recipient === LINE_GROUP || isErased(recipient)) return false;
  return ['sent', 'failed', 'carried'].includes(status) || (status === 'unsure' && decision !== '');
}
