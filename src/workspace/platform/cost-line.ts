// Which line of the cost table a call is charged by: the table names one call of each sort, its kin follow it.
import { ANY_OTHER, SERVICE_COSTS, type ServiceCost } from './service-costs';

/** Charged nothing: it stays in the script, or reads what an earlier call has brought. */
const FREE: ServiceCost = { method: 'handle', remote: false, ms: 0, basis: 'handle only' };

/** Kin of the table's calls, the first that fits; `''` is a handle, which costs nothing. */
const KIN: readonly (readonly [calls: RegExp, line: string])[] = [
  [/^(Utilities|Session|User|Blob|Logger|console|Browser|Ui|Menu|PromptResponse|HTTPResponse|HtmlOutput|TextOutput|ContentService|CardService|Card\w*|Color\w*|AuthorizationInfo|\w*Builder)\.(?!create$|build$)/, ''],
  [/^(ClockTriggerBuilder|\w+TriggerBuilder)\.create$/, 'ScriptApp.newTrigger.create'],
  [/^\w*Builder\.build$|^ScriptApp\.newTrigger$|^Trigger\./, ''],
  [/^(LockService|PropertiesService|CacheService)\.|^Lock\.(hasLock|releaseLock)$/, ''],
  [/^Properties\.get/, 'PropertiesService.getProperty'], [/^Properties\./, 'PropertiesService.setProperty'],
  [/^Cache\.get/, 'CacheService.get'], [/^Cache\./, 'CacheService.put'], [/^Lock\./, 'LockService.tryLock'],
  [/^Range\.(getA1Notation|getRow|getColumn|getNumRows|getNumColumns|getLastRow|getLastColumn|getSheet|getCell|offset|activate|getGridId)$|^SpreadsheetApp\.(getActive\w*|new\w+)$|^Sheet\.getParent$/, ''],
  [/^Range\.(getValue|getDisplayValue|getFormula|getNote|isChecked|isBlank)$/, 'Range.getValue'],
  [/^Range\.(getDisplayValues|getFormulas\w*|getNotes|get\w+s)$/, 'Range.getValues'],
  [/^Range\.setValues$/, 'Range.setValues'], [/^Range\.setFormula/, 'Range.setFormula'], [/^Range\.clear/, 'Range.clearContent'],
  [/^Range\.setDataValidations?$|^Range\.(insertCheckboxes|removeCheckboxes)$/, 'Range.setDataValidation'],
  [/^Range\.(set|merge|apply|trim|sort|randomize)/, 'Range.setNumberFormat'],
  [/^Sheet\.delete(Row|Column)s?$/, 'Sheet.deleteRow'], [/^Sheet\.insert(Row|Column)/, 'Sheet.insertRowsAfter'], [/^Sheet\.getMaxColumns$/, 'Sheet.getMaxRows'],
  [/^Sheet\.protect$/, 'Range.protect'], [/^Sheet\.(getRangeList|getName|getSheetName|getSheetId|getIndex)$|^Spreadsheet\.(getId|getUrl)$/, ''],
  [/^SpreadsheetApp\.(open|openByUrl)$/, 'SpreadsheetApp.openById'],
  [/^FormApp\.openByUrl$/, 'FormApp.openById'], [/^(FormResponse|ItemResponse)\.(?!submit$)/, ''], [/^Form\.(getResponse|getResponses)$/, 'Form.getResponses'],
  [/^Form\.(get|is|has|requires|can|supports|shortenFormUrl)|^\w*Item\.(get|is|as|has|createResponse|createChoice)|^Choice\./, ''],
  [/^Form\.(add|set|move|delete)|^(\w*Item|Alignment)\.(set|show|duplicate|clear)|^PageBreakItem\./, 'Form.addItem'],
  [/^DocumentApp\.(openByUrl)$/, 'DocumentApp.openById'], [/^Document\.(getId|getUrl|getName)$/, ''],
  [/^(Body|Paragraph|Text|Table|TableRow|TableCell|ListItem|HeaderSection|FooterSection|Element|ContainerElement|RangeElement|InlineImage|Document|DocumentTab)\.as[A-Z]/, ''],
  [/^(Body|Paragraph|Text|Table|TableRow|TableCell|ListItem|HeaderSection|FooterSection|Element|ContainerElement|RangeElement|InlineImage|Document|DocumentTab)\.(get|find|is|copy$|editAsText$)/, 'Body.read'],
  [/^(Body|Paragraph|Text|Table|TableRow|TableCell|ListItem|HeaderSection|FooterSection|Element|ContainerElement|InlineImage|Document|DocumentTab)\.(?!saveAndClose$)/, 'Body.edit'],
  [/^(File|Folder)Iterator\.|^(File|Folder)\.(getId|getName|getUrl|getMimeType|isTrashed|getSize|getDateCreated|getLastUpdated)$|^DriveApp\.getRootFolder$/, ''],
  [/^(DriveApp|Folder)\.createFolder$/, 'Folder.createFolder'], [/^(DriveApp|Folder)\.createFile$/, 'Folder.createFile'],
  [/^(DriveApp|Folder|File)\.(getFiles|getFolders|searchFiles|searchFolders|getFilesBy|getFoldersBy|getParents|continue)/, 'Folder.getFilesByName'],
  [/^File\.(getAs|getBlob)$/, 'File.getAs(application/pdf)'], [/^Folder\.setTrashed$/, 'File.setTrashed'], [/^Folder\.moveTo$/, 'File.moveTo'],
  [/^(File|Folder)\.(add|remove)(Editor|Viewer|Commenter)s?$|^(File|Folder)\.setSharing$/, 'File.addEditor'],
  [/^GmailApp\.(sendEmail|createDraft)$|^GmailMessage\.(reply|forward)$|^GmailDraft\.send$/, 'MailApp.sendEmail'], [/^HtmlService\.|^HtmlTemplate\./, 'HtmlService.createTemplateFromFile'],
];

const known = new Map<string, ServiceCost>();

/** The line that a call is charged by, named as calls are counted (`Range.getValues`). */
export function costLine(countedName: string): ServiceCost {
  let found = known.get(countedName);
  if (found === undefined) known.set(countedName, (found = lookUp(countedName)));
  return found;
}

function lookUp(name: string): ServiceCost {
  const own = SERVICE_COSTS.get(name);
  if (own !== undefined) return own;
  const kin = KIN.find(([calls]) => calls.test(name))?.[1];
  if (kin === '') return FREE;
  return SERVICE_COSTS.get(kin ?? ANY_OTHER) ?? FREE;
}
