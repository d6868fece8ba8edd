// Utilities: digests, codes, blobs, archives, CSV, texts, waiting.
import { generateKeyPairSync } from 'node:crypto';
import { baseModule } from '../../../../src/workspace/services/base/module';
import { utilitiesModule } from '../../../../src/workspace/services/utilities/module';
import { Rig } from '../../rig';

const rig = (): Rig => new Rig({ modules: [baseModule, utilitiesModule] });
const run = (expression: string): unknown => rig().run(`return ${expression}`);
const hex = (expression: string): unknown => run(`${expression}.map((b) => ((b + 256) % 256).toString(16).padStart(2, "0")).join("")`);

describe('digests and signatures', () => {
  it('#139 are signed bytes, and texts without a charset are US_ASCII', () => {
    expect(run('Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "Vegas").some((b) => b < 0)')).toBe(true);
    expect(run('JSON.stringify(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "ก")) === JSON.stringify(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "?"))')).toBe(true);
    expect(hex('Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "ก", Utilities.Charset.UTF_8)')).toBe('2d1d9c572948ea561abf37b1aec906fd2ea595d9b8f182845f0cf0876f544fb2');
  });
  it.each([['', '8350e5a3e24c153df2275c9f80692773'], ['Vegas', '0b081684b768e5484d12352e34d3704f'], ['abcdefghijklmnopqrstuvwxyz', '4e8ddff3650292ab5a4108c3aa47940b']])('MD2 of %p is as Java gives it', (text, digest) => {
    expect(hex(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, "${text}")`)).toBe(digest);
  });
  it('HMAC signs texts and bytes alike', () => {
    expect(hex('Utilities.computeHmacSha256Signature("The quick brown fox jumps over the lazy dog", "key")')).toBe('f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8');
    expect(hex('Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_MD5, [97], [98])')).toBe(hex('Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_MD5, "a", "b")'));
  });
  it('#140 mixed texts and bytes are a signature error', () => {
    expect(rig().errorOf('Utilities.computeHmacSha256Signature("a", [1])')).toBe("The parameters (String,number[]) don't match the method signature for Utilities.computeHmacSha256Signature.");
  });
  it('RSA signs with a PEM key', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
    expect(run(`Utilities.computeRsaSha256Signature("x", ${JSON.stringify(privateKey)}).length`)).toBe(256);
    expect(rig().errorOf('Utilities.computeRsaSha256Signature("x", "no key")')).toBe('Invalid argument: key');
  });
});

describe('base64', () => {
  it('#145 web-safe text keeps its padding', () => {
    expect(run('[Utilities.base64EncodeWebSafe([-5, -1]), Utilities.base64Encode([-5, -1]), Utilities.base64Encode("ก", Utilities.Charset.UTF_8), Utilities.base64Encode("ก")]')).toEqual(['-_8=', '+/8=', '4LiB', 'Pw==']);
  });
  it('is decoded to signed bytes', () => {
    expect(run('[Utilities.base64Decode("4LiB"), Utilities.base64DecodeWebSafe("-_8=")]')).toEqual([[-32, -72, -127], [-5, -1]]);
    expect(rig().errorOf('Utilities.base64Decode("*")')).toBe('Could not decode string.');
  });
});

describe('blobs', () => {
  it('#141 newBlob of a text is text/plain without a name, copies are independent', () => {
    expect(run('(() => { const b = Utilities.newBlob("x"); const c = b.copyBlob().setName("c.csv").setContentTypeFromExtension(); c.setDataFromString("y"); return [b.getContentType(), b.getName(), b.getDataAsString(), c.getContentType(), c.getDataAsString()]; })()'))
      .toEqual(['text/plain', null, 'x', 'text/csv', 'y']);
    expect(run('[Utilities.newBlob([1, 2]).getContentType(), Utilities.newBlob([-32, -72, -127]).getDataAsString(), Utilities.newBlob("x", "text/csv", "a.csv").getName()]')).toEqual([null, 'ก', 'a.csv']);
  });
  it('read and write other charsets, Thai Windows among them', () => {
    expect(run('[Utilities.newBlob([-95]).getDataAsString("windows-874"), Utilities.newBlob("").setDataFromString("ก", "windows-874").getBytes(), Utilities.newBlob([99, -23]).getDataAsString("ISO-8859-1")]')).toEqual(['ก', [-95], 'cé']);
  });
  it('conversions that nobody offers are refused', () => {
    expect(rig().errorOf('Utilities.newBlob("x").getAs("image/png")')).toBe('Converting from text/plain to image/png is not supported.');
  });
  it('#142 archives are named archive.zip and archive.gz, and ungzip takes .gz off', () => {
    expect(run('(() => { const z = Utilities.zip([Utilities.newBlob("a", "text/plain", "a.txt"), Utilities.newBlob("ก", "text/plain", "ข.txt")]); return [z.getName(), z.getContentType(), Utilities.unzip(z).map((b) => b.getName() + "=" + b.getDataAsString())]; })()'))
      .toEqual(['archive.zip', 'application/zip', ['a.txt=a', 'ข.txt=ก']]);
    expect(run('(() => { const g = Utilities.gzip(Utilities.newBlob("café", "text/plain", "hello.txt")); const u = Utilities.ungzip(g); return [g.getName(), g.getContentType(), u.getName(), u.getDataAsString(), Utilities.gzip(u, "n.gz").getName()]; })()'))
      .toEqual(['archive.gz', 'application/x-gzip', 'archive', 'café', 'n.gz']);
  });
});

describe('texts', () => {
  it.each([
    ['"%s|%10s|%-5s|%.2s", "ab", "cd", "ef", "ghi"', 'ab|        cd|ef   |gh'], ['"%d|%5d|%05d|%+d|%,d", 5, 42, 42, 7, 1234567', '5|   42|00042|+7|1,234,567'],
    ['"%.2f|%8.3f|%f|%e", 1.005, 3.14159, 2, 12345.678', '1.01|   3.142|2.000000|1.234568e+04'], ['"%x|%X|%o|%c|%%|%b", 255, 255, 8, "z", true', 'ff|FF|10|z|%|true'],
    ['"%2$s %1$s", "a", "b"', 'b a'], ['"%s", 5', '5'], ['"%11.6f", 123.456', ' 123.456000'],
  ])('#143 formatString(%s)', (args, text) => {
    expect(run(`Utilities.formatString(${args})`)).toBe(text);
  });
  it('#143 formatString misses no argument', () => {
    expect(rig().errorOf('Utilities.formatString("%s %s", "a")')).toBe("Format specifier '%s'");
  });
  it.each([
    ['"a,\\"b,c\\",d"', [['a', 'b,c', 'd']]], ['"a,\\"b\\"\\"c\\",d"', [['a', 'b"c', 'd']]], ['"a,\\"b\\nc\\""', [['a', 'b\nc']]], ['"a,b\\r\\nc,d\\r\\n"', [['a', 'b'], ['c', 'd']]],
    ['""', []], ['"a;\\"b;c\\"", ";"', [['a', 'b;c']]], ['"a,,\\n,b,"', [['a', '', ''], ['', 'b', '']]],
  ])('#144 parseCsv(%s)', (args, rows) => {
    expect(run(`Utilities.parseCsv(${args})`)).toEqual(rows);
  });
  it('#144 parseCsv wants one character as delimiter', () => {
    expect(rig().errorOf('Utilities.parseCsv("a", "::")')).toBe("Cannot convert '::' to char.");
  });
});

describe('sleep and UUIDs', () => {
  it('#146 sleep moves the clock, at most 300,000 ms, and takes numbers only', () => {
    expect(run('(() => { const before = Date.now(); Utilities.sleep(1500); return Date.now() - before; })()')).toBe(1500);
    expect(rig().errorOf('Utilities.sleep(300001)')).toBe('Argument too large: milliseconds');
    expect(rig().errorOf('Utilities.sleep("soon")')).toBe('Cannot convert soon to int.');
    expect(rig().errorOf('Utilities.sleep(-1)')).toBe('Invalid argument');
  });
  it('UUIDs are of version 4, differ, and are the same in every run', () => {
    const two = 'return [Utilities.getUuid(), Utilities.getUuid()]';
    const [first, second] = rig().run(two) as string[];
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first).not.toBe(second);
    expect(rig().run(two)).toEqual([first, second]);
  });
});
