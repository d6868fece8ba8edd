// Everything that Google may call, and nothing else.
export { onEdit } from './entry/edit-trigger';
export { onOpen } from './entry/menu';
export { decideFinding, decideReview, openNominationReviews, openReportReviews, overrideFinding, readReviews, releasePlace, replaceTarget, reviewNomination, reviewReport } from './entry/review-commands';
export { doSelectionStep, openQuota, readQuota } from './entry/quota-commands';
export { doSetupStep, openSetup, readSetup } from './entry/setup-commands';
export { goToDuty, openPanel, readPanel } from './entry/panel-commands';
export { showHomeCard } from './entry/home-card';
export { onFormSubmitted } from './entry/response-trigger';
export { importOfficeData, setUpWorkbook } from './entry/office-commands';
export { buildForms, continueForms, takeInResponses } from './entry/form-commands';
export { allocateQuota, checkEligibility, confirmTargets, importPastTargets } from './entry/target-commands';
export { addObligation, installTriggers, pauseReminders, previewMessages, rebuildTracking, recordDutyDone, resumeReminders, runDailyDispatcher, sendTestMessage, setLineToken, takeOverTriggers, waiveDuty } from './entry/reminder-commands';
export { checkTemplates, continueDocuments, generateAgendas, generateLetters, generateMous, generatePassAnnouncement, generateWorkingGroupOrder, makeFreshTemplate, makeTemplates, prepareMouFacts, recordSignedCopy, repairDocuments, shareDistrictFolders } from './entry/document-commands';
export { makeChosenDocuments, openDocuments, readDocumentPlan, readDocumentProgress } from './entry/documents-page';
export { listForDepartment, recordSending, showChannels } from './entry/channel-commands';
export { exportYear, importContacts, importPlaces, listRetention, proposeNewYear, startNewYear } from './entry/year-commands';
export { evaluateTambons, nominateBest, prepareScores } from './entry/evaluation-commands';
export { compileMonth, generateExecutiveSummaries, recordSent, refreshReportTables } from './entry/report-commands';
