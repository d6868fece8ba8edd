// The sentences with which the platform refuses or fails, by what goes wrong and in which service.

/** Sorts of failures that a fault plan may ask for. */
export type ErrorKind = 'timeout' | 'quota' | 'short-time' | 'internal' | 'too-many-scripts';

/** All of them. */
export const ERROR_KINDS: readonly ErrorKind[] = ['timeout', 'quota', 'short-time', 'internal', 'too-many-scripts'];

/** The end of an execution that took too long; no script can catch it. */
export const TIME_IS_UP = 'Exceeded maximum execution time';

/** The end of a trigger's execution whose owner has used up the day's run time. */
export const NO_COMPUTER_TIME = 'Service using too much computer time for one day';

const SERVICE_NAMES: Readonly<Record<string, string>> = {
  Spreadsheet: 'Spreadsheets', Document: 'Documents', Drive: 'Drive', Forms: 'Forms', Mail: 'email', Gmail: 'gmail', URL_Fetch: 'urlfetch', Properties: 'properties', Script: 'scripts', Lock: 'lock', Cache: 'cache',
};

/** How the platform names the service of a stand-in's type (`Spreadsheet.Range`). */
export function serviceName(typeName: string): string {
  const namespace = typeName.split('.')[0] ?? '';
  return SERVICE_NAMES[namespace] ?? namespace;
}

/** The sentence of a failure in a service named as `serviceName` does. */
export function errorText(kind: ErrorKind, service: string): string {
  switch (kind) {
    case 'timeout': return `Service ${service} timed out`;
    case 'quota': return dailyText(service);
    case 'short-time': return `Service invoked too many times in a short time: ${service}. Try Utilities.sleep(1000) between calls.`;
    case 'internal': return "We're sorry, a server error occurred. Please wait a bit and try again.";
    case 'too-many-scripts': return 'There are too many scripts running simultaneously for this Google user account.';
  }
}

/** The sentence of a day's quota that is used up. */
export function dailyText(service: string): string {
  return `Service invoked too many times for one day: ${service}.`;
}
