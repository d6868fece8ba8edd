// Logger, console and MimeType.
import { baseModule } from '../../../../src/workspace/services/base/module';
import { utilitiesModule } from '../../../../src/workspace/services/utilities/module';
import { Rig } from '../../rig';

const rig = (): Rig => new Rig({ modules: [baseModule, utilitiesModule] });

describe('Logger', () => {
  it('logs values as the platform prints them', () => {
    const one = rig();
    one.run('Logger.log("a %s of %d", "b", 2); Logger.log({ key: "value", n: 1 }); Logger.log([1, "x"]); Logger.log(new Error("broken")); Logger.log(null); Logger.log(1.5)');
    expect(one.logged).toEqual(['a b of 2', '{key=value, n=1.0}', '[1.0, x]', 'Error: broken', 'null', '1.5']);
  });
  it('prints dates in the script’s zone and large or small numbers as Java does, inside lists too', () => {
    const one = rig();
    one.run('Logger.log(new Date(0)); Logger.log([new Date(0)]); Logger.log("%s", new Date(0)); Logger.log([1729700000000, 0, -12345678, 1e7, 9999999, 0.0001]); Logger.log([NaN, 1 / 0])');
    const epoch = 'Thu Jan 01 07:00:00 GMT+07:00 1970';
    expect(one.logged).toEqual([epoch, `[${epoch}]`, epoch, '[1.7297E12, 0.0, -1.2345678E7, 1.0E7, 9999999.0, 1.0E-4]', '[NaN, Infinity]']);
  });
  it('gives the log with times, and forgets it when cleared', () => {
    expect(rig().run('Logger.log("x"); const log = Logger.getLog(); Logger.clear(); return [log, Logger.getLog()]')).toEqual(['Mon Oct 28 08:30:00 ICT 2024 INFO: x\n', '']);
  });
  it('prints stand-ins by their names and returns itself', () => {
    const one = rig();
    one.run('Logger.log(Utilities.newBlob("x")).log("again")');
    expect(one.logged).toEqual(['Blob', 'again']);
  });
});

describe('console', () => {
  it('prints with placeholders, objects and levels', () => {
    const one = rig();
    one.run('console.log("n=%d", 5); console.info({ a: [1] }); console.error("bad"); console.log(Utilities.newBlob("x"), "y")');
    expect(one.logged).toEqual(['n=5', '{ a: [ 1 ] }', 'ERROR bad', 'Blob y']);
  });
});

describe('MimeType', () => {
  it('names content types', () => {
    expect(rig().run('return [MimeType.PDF, MimeType.GOOGLE_SHEETS, MimeType.CSV]')).toEqual(['application/pdf', 'application/vnd.google-apps.spreadsheet', 'text/csv']);
  });
});
