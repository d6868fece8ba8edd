// Utilities and pages: dates as texts, digests, codes, archives, CSV, HTML.
import { callLoosely, type CaseGroup, type CompatibilityCase } from '../compatibility-case';

/** 2024-10-28 08:34:56.789 in Bangkok. */
const INSTANT_MS = 1_730_079_296_789;

/** One case about what an instant looks like by a pattern. */
function printed(pattern: string, text: string, zone = 'Asia/Bangkok'): CompatibilityCase {
  return { name: `formatDate prints ${pattern} in ${zone}`, run: () => Utilities.formatDate(new Date(INSTANT_MS), zone, pattern), gives: text };
}

/** One case about the instant that a text is read as, printed in Bangkok. */
function parsed(text: string, pattern: string, day: string): CompatibilityCase {
  return { name: `parseDate reads ${text} by ${pattern}`, run: () => Utilities.formatDate(Utilities.parseDate(text, 'Asia/Bangkok', pattern), 'Asia/Bangkok', 'yyyy-MM-dd HH:mm'), gives: day };
}

/** One case about sprintf-like printing. */
function sprinted(template: string, value: string | number, text: string): CompatibilityCase {
  return { name: `formatString prints ${template}`, run: () => Utilities.formatString(template, value), gives: text };
}

/** One case about the rows of a CSV text. */
function rowsOf(text: string, rows: readonly (readonly string[])[]): CompatibilityCase {
  return { name: `parseCsv reads ${JSON.stringify(text)}`, run: () => Utilities.parseCsv(text), gives: rows };
}

const hex = (bytes: readonly number[]): string => bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
const html = (template: string): string => HtmlService.createTemplate(template).evaluate().getContent();

/** Cases about Utilities and HtmlService. */
export const UTILITY_CASES: CaseGroup = { topic: 'Utilities', cases: [
  printed("yyyy-MM-dd'T'HH:mm:ss", '2024-10-28T08:34:56'), printed("yyyy-MM-dd'T'HH:mm:ssXXX", '2024-10-28T08:34:56+07:00'), printed('yyyy YYYY', '2024 2024'), printed('M MM MMM MMMM', '10 10 Oct October'), printed('E EEEE u', 'Mon Monday 1'),
  printed('H k K h a', '8 8 8 8 AM'), printed('S SSS', '789 789'), printed('Z XXX', '+0700 +07:00'), printed("''yyyy''", "'2024'"), printed('D', '302'), printed('HH:mm', '01:34', 'GMT'), printed('HH:mm', '08:34', 'GMT+7'), printed('HH:mm', '01:34', 'Nowhere/City'),
  { name: 'formatDate of a text names the signature', run: () => callLoosely(Utilities, 'formatDate', '2024-01-01', 'UTC', 'yyyy'), throws: "The parameters (String,String,String) don't match the method signature for Utilities.formatDate." },
  parsed('31/02/2024', 'dd/MM/yyyy', '2024-03-02 00:00'), parsed('2024-1-5', 'yyyy-MM-dd', '2024-01-05 00:00'), parsed('20241028T093000', "yyyyMMdd'T'HHmmss", '2024-10-28 09:30'),
  { name: 'parseDate refuses what it cannot read', run: () => Utilities.parseDate('nope', 'GMT', 'yyyy'), throws: /Unparseable date/ },
  { name: 'a digest is signed bytes', run: () => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'Vegas').some((byte) => byte < 0), gives: true },
  { name: 'a digest of Thai text in UTF-8', run: () => hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ก', Utilities.Charset.UTF_8)), gives: '2d1d9c572948ea561abf37b1aec906fd2ea595d9b8f182845f0cf0876f544fb2' },
  { name: 'a digest without a charset takes Thai letters for question marks', run: () => hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ก')) === hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '?')), gives: true },
  { name: 'HMAC signs a text', run: () => hex(Utilities.computeHmacSha256Signature('The quick brown fox jumps over the lazy dog', 'key')), gives: 'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8' },
  { name: 'HMAC refuses a text with bytes', run: () => callLoosely(Utilities, 'computeHmacSha256Signature', 'a', [1]), throws: /don't match the method signature for Utilities\.computeHmacSha256Signature/ },
  { name: 'web-safe base64 keeps its padding', run: () => Utilities.base64EncodeWebSafe([-5, -1]), gives: '-_8=' },
  { name: 'base64 of Thai text in UTF-8', run: () => Utilities.base64Encode('ก', Utilities.Charset.UTF_8), gives: '4LiB' },
  { name: 'base64 is read as signed bytes', run: () => Utilities.base64Decode('4LiB'), gives: [-32, -72, -127] },
  { name: 'a blob of a text is text/plain', run: () => Utilities.newBlob('x').getContentType(), gives: 'text/plain' },
  { name: 'a blob of a text has no name', run: () => Utilities.newBlob('x').getName(), gives: null },
  { name: "a blob's bytes are signed", run: () => Utilities.newBlob('ก').getBytes(), gives: [-32, -72, -127] },
  { name: 'a blob is read in Thai Windows letters', run: () => Utilities.newBlob([-95], 'text/plain').getDataAsString('windows-874'), gives: 'ก' },
  { name: 'a zip is named archive.zip', run: () => Utilities.zip([Utilities.newBlob('a', 'text/plain', 'a.txt')]).getName(), gives: 'archive.zip' },
  { name: 'a zip keeps Thai names', run: () => Utilities.unzip(Utilities.zip([Utilities.newBlob('a', 'text/plain', 'ข.txt')]))[0]?.getName(), gives: 'ข.txt' },
  { name: 'gzip has its name and type', run: () => { const packed = Utilities.gzip(Utilities.newBlob('a', 'text/plain', 'a.txt')); return [packed.getName(), packed.getContentType()]; }, gives: ['archive.gz', 'application/x-gzip'] },
  sprinted('%s', 'ab', 'ab'), sprinted('%5d', 42, '   42'), sprinted('%05d', 42, '00042'), sprinted('%.2f', 1.005, '1.01'),
  rowsOf('a,"b,c",d', [['a', 'b,c', 'd']]), rowsOf('a,"b""c",d', [['a', 'b"c', 'd']]), rowsOf('a,"b\nc"', [['a', 'b\nc']]), rowsOf('a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]),
  { name: 'parseCsv takes another delimiter', run: () => Utilities.parseCsv('a;"b;c"', ';'), gives: [['a', 'b;c']] },
  { name: 'a UUID is of version 4', run: () => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid()), gives: true },
  { name: 'sleep moves the clock', run: () => { const before = Date.now(); Utilities.sleep(50); return Date.now() - before >= 50; }, gives: true },
  { name: 'a page prints with escaping', run: () => html('<? var who = "A<B"; ?><b><?= who ?></b>'), gives: '<b>A&lt;B</b>' },
  { name: 'a page prints raw where it is told to', run: () => html('<? var who = "<i>"; ?><?!= who ?>'), gives: '<i>' },
  { name: 'appendUntrusted escapes', run: () => HtmlService.createHtmlOutput('<p>').appendUntrusted('<i>').getContent(), gives: '<p>&lt;i&gt;' },
  { name: 'an unknown page is refused', run: () => HtmlService.createHtmlOutputFromFile('Nope'), throws: /No HTML file named Nope was found/ },
  { name: 'JSON keeps Thai letters', run: () => JSON.stringify({ a: 'ตำบล' }), gives: '{"a":"ตำบล"}' },
  { name: 'Intl is not needed: a Date knows its offset from UTC', run: () => typeof new Date(INSTANT_MS).getTimezoneOffset(), gives: 'number' },
  { name: 'named groups of a pattern work', run: () => /(?<year>\d{4})/.exec('ปี 2567')?.groups?.['year'], gives: '2567' },
  { name: 'normalising keeps Thai marks', run: () => 'น้ำ'.normalize('NFC').length, gives: 3 },
] };
