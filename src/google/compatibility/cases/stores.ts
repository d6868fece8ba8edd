// Properties, caches, locks, triggers, session, mail quota. User stores alone are written to, with keys of the case; nothing is sent.
import { callLoosely, type CaseGroup } from '../compatibility-case';

const KEY = 'compatibility.case';
type Properties = GoogleAppsScript.Properties.Properties;

/** What `act` gives with the user's properties; its key is removed afterwards. */
function withProperties<T>(act: (properties: Properties) => T): T {
  const properties = PropertiesService.getUserProperties();
  try {
    return act(properties);
  } finally {
    properties.deleteProperty(KEY);
  }
}

/** What `act` gives with the user's lock, given back afterwards. */
function withLock<T>(act: (lock: GoogleAppsScript.Lock.Lock) => T): T {
  const lock = LockService.getUserLock();
  try {
    return act(lock);
  } finally {
    lock.releaseLock();
  }
}

const cache = (): GoogleAppsScript.Cache.Cache => CacheService.getUserCache();

/** Cases about stores, locks, triggers and the session. */
export const STORE_CASES: CaseGroup = { topic: 'Services', cases: [
  { name: 'a property that is not there is null', run: () => PropertiesService.getUserProperties().getProperty(`${KEY}.none`), gives: null },
  { name: 'a property is a text', run: () => withProperties((properties) => { callLoosely(properties, 'setProperty', KEY, 5); return typeof properties.getProperty(KEY); }), gives: 'string' },
  { name: 'a property keeps Thai text', run: () => withProperties((properties) => properties.setProperty(KEY, 'ตำบล').getProperty(KEY)), gives: 'ตำบล' },
  { name: 'an empty property is an empty text', run: () => withProperties((properties) => properties.setProperty(KEY, '').getProperty(KEY)), gives: '' },
  { name: 'getProperties is a copy', run: () => withProperties((properties) => { properties.setProperty(KEY, 'a').getProperties()[KEY] = 'b'; return properties.getProperty(KEY); }), gives: 'a' },
  { name: 'setProperties keeps the others', run: () => withProperties((properties) => { properties.setProperty(KEY, 'a').setProperties({ [`${KEY}.two`]: 'b' }).deleteProperty(`${KEY}.two`); return properties.getProperty(KEY); }), gives: 'a' },
  { name: 'a deleted property is null', run: () => withProperties((properties) => properties.setProperty(KEY, 'a').deleteProperty(KEY).getProperty(KEY)), gives: null },
  { name: 'the bound script has document properties', run: () => PropertiesService.getDocumentProperties() !== null, gives: true },
  { name: 'the bound script has a document cache', run: () => CacheService.getDocumentCache() !== null, gives: true },
  { name: 'a cached text is read back', run: () => { cache().put(KEY, 'a', 60); return cache().get(KEY); }, gives: 'a' },
  { name: 'a cached text that is not there is null', run: () => cache().get(`${KEY}.none`), gives: null },
  { name: 'getAll leaves absent keys out', run: () => { cache().put(KEY, 'a', 60); return cache().getAll([KEY, `${KEY}.none`]); }, gives: { [KEY]: 'a' } },
  { name: 'a removed text is gone', run: () => { cache().put(KEY, 'a', 60); cache().remove(KEY); return cache().get(KEY); }, gives: null },
  { name: 'a key of more than 250 letters is refused', run: () => { cache().put('k'.repeat(251), 'v'); }, throws: 'Argument too large: key' },
  { name: 'a text of more than 100 KB is not cached', run: () => { cache().put(KEY, 'v'.repeat(102_401)); }, throws: 'Argument too large: value' },
  { name: 'a free lock is taken at once', run: () => withLock((lock) => lock.tryLock(0)), gives: true },
  { name: 'a lock is not had before it is taken', run: () => withLock((lock) => lock.hasLock()), gives: false },
  { name: 'a lock is taken again by its holder', run: () => withLock((lock) => lock.tryLock(0) && lock.tryLock(0)), gives: true },
  { name: 'a lock given back is not had', run: () => withLock((lock) => { lock.tryLock(0); lock.releaseLock(); return lock.hasLock(); }), gives: false },
  { name: 'a negative wait takes no lock', run: () => withLock((lock) => lock.tryLock(-1)), gives: false },
  { name: 'every seven minutes is no rhythm of a trigger', run: () => String(ScriptApp.newTrigger('continueCompatibilityCheck').timeBased().everyMinutes(7)), throws: 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.' },
  { name: 'the hour 24 is no hour of a trigger', run: () => String(ScriptApp.newTrigger('continueCompatibilityCheck').timeBased().everyDays(1).atHour(24)), throws: /between 0 and 23/ },
  { name: 'a place that is no time zone is refused', run: () => String(ScriptApp.newTrigger('continueCompatibilityCheck').timeBased().inTimezone('Nowhere/City')), throws: 'Invalid argument: timezone' },
  { name: 'the person who asks has an address', run: () => Session.getEffectiveUser().getEmail() !== '', gives: true },
  { name: "the script's time zone is the manifest's", run: () => Session.getScriptTimeZone(), gives: 'Asia/Bangkok' },
  { name: 'every scope of the manifest was granted', run: () => ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus().toString(), gives: 'NOT_REQUIRED' },
  { name: 'the mail quota is a number', run: () => typeof MailApp.getRemainingDailyQuota(), gives: 'number' },
  { name: 'a mail to nobody is refused', run: () => { MailApp.sendEmail('', 's', 'b'); }, throws: 'Failed to send email: no recipient' },
  { name: 'a mail to no address is refused', run: () => { MailApp.sendEmail('somebody', 's', 'b'); }, throws: 'Invalid email: somebody' },
  { name: 'an address outside the list of the manifest is refused', run: () => UrlFetchApp.fetch('https://example.com/').getResponseCode(), throws: /whitelisted|urlFetchWhitelist/ },
] };
