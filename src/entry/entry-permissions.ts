// Which permissions each entry needs: those of every entry, and by the kind of its work those besides.
import { permissionOf, type PermissionId } from '../domain/upkeep/permissions';

const EVERY_ENTRY: readonly PermissionId[] = ['sheets', 'identity'];
const DOCUMENT_WORK: readonly PermissionId[] = ['documents', 'drive', 'automation'];
const FORM_WORK: readonly PermissionId[] = ['forms', 'automation'];
const DAILY_RUN: readonly PermissionId[] = ['forms', 'documents', 'drive', 'mail', 'outside', 'automation'];
const COMPILING: readonly PermissionId[] = ['documents', 'drive', 'outside', 'automation'];

/** Entries whose work needs more than the sheet, by kind of work. */
const MORE: readonly (readonly [names: readonly string[], permissions: readonly PermissionId[]])[] = [
  [['generateMous', 'generateAgendas', 'generateLetters', 'generatePassAnnouncement', 'generateWorkingGroupOrder', 'makeChosenDocuments', 'continueDocuments', 'makeTemplates', 'makeFreshTemplate', 'adoptTemplate', 'repairDocuments', 'doEvaluationDeed', 'decideReview', 'reviewNomination', 'reviewReport'], DOCUMENT_WORK],
  [['checkTemplates'], ['documents']],
  [['readOfferedDocs', 'importPlaces', 'importContacts', 'importPasted'], ['drive']],
  [['readDocumentPlan'], ['documents']],
  [['shareDistrictFolders', 'rebuildTracking', 'recordSignedCopy'], ['drive']],
  [['compileMonth', 'generateExecutiveSummaries', 'exportYear', 'doMonthDeed', 'sendOrder'], COMPILING],
  [['buildForms', 'continueForms', 'confirmTargets', 'replaceTarget', 'releasePlace', 'saveReplacement', 'saveRelease', 'doSelectionStep'], FORM_WORK],
  [['takeInResponses', 'onFormSubmitted', 'doMonthDeed'], ['forms']],
  [['onFormSubmitted'], ['automation']],
  [['readOrder'], ['forms', 'drive']],
  [['sendOrder'], ['forms']],
  [['showChannels'], ['forms', 'windows']],
  [['runDailyDispatcher', 'sendNow', 'sendSoon'], DAILY_RUN],
  [['readPreview', 'keepPreview'], ['forms', 'drive', 'mail', 'outside']],
  [['sendTestMessage'], ['mail', 'outside']],
  [['setLineToken', 'readLine', 'doPost'], ['outside']],
  [['doLineStep'], ['mail', 'outside']],
  [['installTriggers', 'takeOverTriggers', 'queueSendingFromCard', 'queueDocumentsFromCard'], ['automation']],
  [['readHandover', 'doHandoverStep'], ['drive', 'automation']],
  [['readInstallation', 'repairParts'], ['forms', 'documents', 'drive', 'automation']],
  [['readPanel'], ['mail', 'outside']],
  [['readSetup'], ['mail', 'automation']],
  [['doSetupStep'], ['forms', 'documents', 'drive', 'mail', 'automation']],
  [['startNewYear', 'startYear'], ['forms', 'documents', 'drive', 'automation']],
  [['tryCompatibilityPart', 'continueCompatibilityCheck'], ['forms', 'documents', 'drive', 'mail', 'outside', 'automation']],
];
/** Entries that open a page are named so. */
const OPENS_A_PAGE = /^open[A-Z]/;

/** The scopes that an entry asks for; one that opens a page asks only for that, the page's functions ask for theirs. */
export function scopesOf(entry: string): readonly string[] {
  const more = MORE.flatMap(([names, permissions]) => (names.includes(entry) ? permissions : []));
  const window: readonly PermissionId[] = OPENS_A_PAGE.test(entry) ? ['windows'] : [];
  return [...new Set([...EVERY_ENTRY, ...window, ...more])].map((id) => permissionOf(id).scope);
}
