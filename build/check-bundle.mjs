// What must hold of build/dist before it is pushed: its syntax, its globals, its entries, its scopes, its size.
// As a command it prints one line a fault and ends with 1 where there is one.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { Linter } from 'eslint';

const here = dirname(fileURLToPath(import.meta.url));

/** Google's services that the bundle may name, with the scope that each needs; an empty one needs none. */
const SERVICES = {
  SpreadsheetApp: 'spreadsheets', FormApp: 'forms', DocumentApp: 'documents', DriveApp: 'drive', MailApp: 'script.send_mail', GmailApp: 'mail.google.com/',
  UrlFetchApp: 'script.external_request', ScriptApp: 'script.scriptapp', HtmlService: '', CardService: '', ContentService: '', CacheService: '', LockService: '',
  PropertiesService: '', Session: '', Utilities: '', Charts: '', Logger: '', MimeType: '', Browser: 'script.container.ui', XmlService: '',
};
/** What the platform's V8 has besides the language of 2020. */
const PLATFORM = ['console'];
const EDITION = 2020;

/** The faults of a built add-on, one sentence each; none where it may be pushed. */
export async function checkBundle(dist) {
  const missing = ['Code.js', 'appsscript.json'].filter((file) => !existsSync(join(dist, file)));
  if (missing.length > 0) return missing.map((file) => `ไม่พบ ${file} ใน ${dist}`);
  const code = readFileSync(join(dist, 'Code.js'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8'));
  return [...languageFaults(code), ...entryFaults(code, dist, manifest), ...scopeFaults(code, manifest), ...sizeFaults(dist)];
}

/** Syntax newer than the platform's, and names that neither the language nor the platform has. */
function languageFaults(code) {
  const globals = Object.fromEntries([...Object.keys(SERVICES), ...PLATFORM].map((name) => [name, 'readonly']));
  const found = new Linter().verify(code, [{ languageOptions: { ecmaVersion: EDITION, sourceType: 'script', globals }, linterOptions: { reportUnusedDisableDirectives: 'off' }, rules: { 'no-undef': ['error', { typeof: false }] } }], { allowInlineConfig: false });
  const faults = found.filter(({ fatal, severity }) => fatal || severity === 2).map(({ message, line }) => `บรรทัด ${line}: ${message}`);
  return [...new Set(faults.map((fault) => fault.replace(/^บรรทัด \d+: /, '')))].map((fault) => faults.find((line) => line.endsWith(fault)));
}

/** Every function that Google is told to call must be one of the bundle's, callable, and not hidden by a trailing underscore. */
function entryFaults(code, dist, manifest) {
  const context = vm.createContext({ console: { log: () => undefined, error: () => undefined, warn: () => undefined } });
  try {
    vm.runInContext(code, context);
  } catch (error) {
    return [`Code.js โหลดไม่ได้: ${error.message}`];
  }
  const isFunction = (name) => typeof context[name] === 'function';
  const hidden = Object.keys(context).filter((name) => isFunction(name) && name.endsWith('_')).map((name) => `${name}: ชื่อที่ลงท้ายด้วย _ เมนูและหน้าต่างเรียกไม่ได้`);
  const named = [...code.matchAll(/(?:functionName|handler): ?["']([\p{L}_$][\w$]*)["']/gu), ...code.matchAll(/\.addItem\([^,()]+, ?["']([\w$]+)["']\)/g), ...code.matchAll(/newTrigger\(["']([\w$]+)["']\)/g)].map((match) => match[1]);
  const cards = [...JSON.stringify(manifest).matchAll(/"runFunction":"([\w$]+)"/g)].map((match) => match[1]);
  const pages = readdirSync(dist).filter((file) => file.endsWith('.html')).flatMap((file) => {
    const page = readFileSync(join(dist, file), 'utf8');
    return [...page.matchAll(/google\.script\.run\.(\w+)\(/g)].map((match) => match[1]).filter((name) => !/^with(?:Success|Failure)Handler$|^withUserObject$/.test(name));
  });
  const missing = [...new Set([...named, ...cards, ...pages])].filter((name) => !isFunction(name)).map((name) => `ไม่มีฟังก์ชัน ${name} ที่เมนู ทริกเกอร์ หรือหน้าต่างเรียก`);
  return [...hidden, ...missing];
}

/** A service whose scope the manifest lacks fails on the first day. */
function scopeFaults(code, manifest) {
  const scopes = (manifest.oauthScopes ?? []).map((scope) => scope.replace('https://www.googleapis.com/auth/', '').replace('https://', ''));
  return Object.entries(SERVICES).filter(([service, scope]) => scope !== '' && new RegExp(`\\b${service}\\.`).test(code) && !scopes.some((found) => found === scope || found.startsWith(`${scope}.`)))
    .map(([service, scope]) => `${service} ต้องใช้สิทธิ์ ${scope} ซึ่งไม่มีใน appsscript.json`);
}

/** The recorded size is a promise about how fast a menu opens; it is raised by hand, knowingly. */
function sizeFaults(dist) {
  const limits = JSON.parse(readFileSync(join(here, 'bundle-size.json'), 'utf8'));
  return readdirSync(dist).flatMap((file) => {
    const limit = file === 'Code.js' ? limits.code : file.endsWith('.html') ? limits.page : Infinity;
    const size = readFileSync(join(dist, file)).length;
    return size > limit ? [`${file} ใหญ่ ${size} ไบต์ เกินที่บันทึกไว้ ${limit} ใน build/bundle-size.json`] : [];
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = await checkBundle(process.argv[2] ?? join(here, 'dist'));
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.exit(faults.length === 0 ? 0 : 1);
}
