// Which permissions each entry needs: those of every entry, and by the kind of its work those besides.
import { permissionOf, type PermissionId } from '../domain/upkeep/permissions';

const EVERY_ENTRY: readonly PermissionId[] = ['sheets', 'identity'];
const DOCUMENT_WORK: readonly PermissionId[] = ['documents', 'drive', 'automation'];
const FORM_WORK: readonly PermissionId[] = ['forms', 'automation'];
const DAILY_RUN: readonly PermissionId[] = ['forms', 'documents', 'drive', 'mail', 'outside', 'automation'];
const COMPILING: readonly PermissionId[] = ['documents', 'drive', 'outside', 'automation'];

/** Entries whose work needs more than the sheet, by kind of work. */
const MORE: readonly (readonly [names: readonly string[], permissions: readonly PermissionId[]])[] = [
  [['generateMous', 'generateAgendas', 'generateLetters', 'generatePassAnnouncement', 'generateWorkingGroupOrder', 'makeChosenDocuments', 'continueDocuments', 'makeTemplates', 'makeFreshTemplate', 'adoptTemplate', 'repairDocuments'], DOCUMENT_WORK],
  [['checkTemplates'], ['documents']],
  [['readDocumentPlan'], ['documents']],
  [['shareDistrictFolders', 'rebuildTracking', 'recordSignedCopy'], ['drive']],
  [['compileMonth', 'generateExecutiveSummaries', 'exportYear'], COMPILING],
  [['buildForms', 'continueForms', 'confirmTargets', 'replaceTarget', 'releasePlace'], FORM_WORK],
  [['takeInResponses', 'onFormSubmitted'], ['forms']],
  [['showChannels'], ['forms', 'windows']],
  [['runDailyDispatcher'], DAILY_RUN],
  [['previewMessages'], ['forms', 'drive', 'mail', 'outside']],
  [['sendTestMessage'], ['mail', 'outside']],
  [['setLineToken'], ['outside']],
  [['installTriggers', 'takeOverTriggers'], ['automation']],
  [['readHandover', 'doHandoverStep'], ['drive', 'automation']],
  [['readInstallation', 'repairParts'], ['forms', 'documents', 'drive', 'automation']],
  [['readPanel'], ['mail']],
  [['readSetup'], ['mail', 'automation']],
  [['doSetupStep'], ['forms', 'documents', 'drive', 'mail', 'automation']],
  [['doSelectionStep'], FORM_WORK],
  [['startNewYear'], ['forms', 'documents', 'drive', 'automation']],
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
