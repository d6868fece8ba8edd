// The keys under which the ledger knows its recipients once some were erased.
import { recipientKey, type RecipientKey } from '../domain/messages/erased-recipient';
import type { Fingerprints, Notebook } from '../ports/office';

const SALT = 'ledger.salt';

/** Keys for reading; `null` where nobody was ever erased. */
export function knownRecipientKey(app: { readonly notebook: Notebook; readonly fingerprints: Fingerprints }): RecipientKey | null {
  const salt = app.notebook.get(SALT);
  return salt === null ? null : recipientKey((text) => app.fingerprints.sha256(text), salt);
}

/** Keys for erasing; the first time makes the salt, which never leaves the notebook. */
export function recipientKeyToErase(app: { readonly notebook: Notebook; readonly fingerprints: Fingerprints }): RecipientKey {
  if (app.notebook.get(SALT) === null) app.notebook.set(SALT, app.fingerprints.uuid());
  return knownRecipientKey(app) ?? ((recipient) => recipient);
}
