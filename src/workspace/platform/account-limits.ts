// What an account may use in a day and in one execution, as published; quotas start anew 24 hours after the user's first use.

/** The two sorts of accounts. */
export type AccountKind = 'consumer' | 'workspace';

/** A day's allowance of one service; mail is counted by the mail service itself. */
export type DailyQuota = 'documents' | 'spreadsheets' | 'conversions' | 'urlfetch' | 'properties' | 'trigger-seconds';

const MINUTE_MS = 60_000;

/** The longest execution in milliseconds. */
export const LONGEST_EXECUTION_MS = 6 * MINUTE_MS;

/** The longest run of simple triggers and of card callbacks, in milliseconds. */
export const LONGEST_SHORT_RUN_MS = 30_000;

/** Allowances a day by sort of account. */
export const A_DAY: Readonly<Record<AccountKind, Readonly<Record<DailyQuota, number>>>> = {
  consumer: { documents: 250, spreadsheets: 250, conversions: 2_000, urlfetch: 20_000, properties: 50_000, 'trigger-seconds': 90 * 60 },
  workspace: { documents: 1_500, spreadsheets: 3_200, conversions: 4_000, urlfetch: 100_000, properties: 500_000, 'trigger-seconds': 6 * 3_600 },
};

const SPENDS: readonly (readonly [calls: RegExp, quota: DailyQuota])[] = [
  [/^(DocumentApp\.create|File\.makeCopy)$/, 'documents'], [/^(SpreadsheetApp\.create|Spreadsheet\.copy)$/, 'spreadsheets'],
  [/^(File|Blob|Document)\.getAs$/, 'conversions'], [/^UrlFetchApp\.fetch(All)?$/, 'urlfetch'], [/^Properties\.(get|set|delete)/, 'properties'],
];

/** The quota that a call draws on; `undefined` where it is free of any. */
export function quotaOf(countedName: string): DailyQuota | undefined {
  return SPENDS.find(([calls]) => calls.test(countedName))?.[1];
}
