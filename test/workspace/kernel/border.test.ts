// The border between scripts and stand-ins: translation, checks, errors, counting.
import { PlatformError } from '../../../src/workspace/kernel/platform-error';
import { StandIn } from '../../../src/workspace/kernel/stand-in';
import type { Execution } from '../../../src/workspace/kernel/execution';
import { baseModule } from '../../../src/workspace/services/base/module';
import { driveModule } from '../../../src/workspace/services/drive/module';
import { utilitiesModule } from '../../../src/workspace/services/utilities/module';
import { Rig } from '../rig';

class Utilities extends StandIn {
  readonly typeName = 'Utilities.Utilities';
  formatDate(date: Date, zone: string, format: string): string {
    return `${date.getTime()} ${zone} ${format}`;
  }
  getUuid(): string {
    throw new PlatformError('refused by the platform');
  }
  base64Decode(): Uint8Array {
    return new Uint8Array([1, 255]);
  }
  parseCsv(): string[][] {
    return [['a'], ['b']];
  }
}

const rig = (): Rig => new Rig({ modules: [{ globals: [{ name: 'Utilities', create: () => new Utilities() }] }] });

describe('border', () => {
  it("gives the script arrays of its own realm", () => {
    expect(rig().run('return Utilities.parseCsv("") instanceof Array && Utilities.parseCsv("")[0] instanceof Array')).toBe(true);
  });
  it('gives bytes as signed numbers', () => {
    expect(rig().run('return Utilities.base64Decode("")')).toEqual([1, -1]);
  });
  it('refuses wrong arguments with the sentence of the platform', () => {
    expect(rig().errorOf('Utilities.formatDate("a", "b", "c")')).toBe("The parameters (String,String,String) don't match the method signature for Utilities.formatDate.");
  });
  it('makes a text of a platform object only where no form of the method takes one there', () => {
    const drive = new Rig({ modules: [baseModule, driveModule, utilitiesModule] });
    expect(drive.errorOf('DriveApp.createFile(Utilities.newBlob("x", "text/plain", "a.txt"), "")')).toBe("The parameters (Blob,String) don't match the method signature for DriveApp.createFile.");
    expect(drive.run('const file = DriveApp.createFile("a", "b"); file.setContent(file.getBlob()); return file.getBlob().getDataAsString()')).toBe('Blob');
  });
  it('takes undefined for null where the method needs the argument, and for nothing at the end', () => {
    const drive = new Rig({ modules: [baseModule, driveModule] });
    expect(drive.errorOf('DriveApp.getFileById(undefined)')).toBe('Invalid argument: id');
    expect(drive.run('return DriveApp.createFile("a", "b", undefined).getMimeType()')).toBe('text/plain');
  });
  it('keeps the name and the message of an error that a script passes on', () => {
    const asked: string[] = [];
    const person = { ask: ({ message }: { message: string }) => { asked.push(message); return { button: 'OK', text: '' }; }, show: () => undefined };
    const container = { kind: 'spreadsheet' as const, id: 's1' };
    new Rig({ modules: [baseModule], person, container }).run('try { null.x } catch (error) { Browser.msgBox(error) }');
    expect(asked).toEqual([expect.stringMatching(/^TypeError: /)]);
  });
  it('passes dates of the script, and the clock of the workspace', () => {
    expect(rig().run('return Utilities.formatDate(new Date(), "z", "f")')).toBe(`${Date.UTC(2024, 9, 28, 1, 30)} z f`);
  });
  it('turns errors of the platform into catchable errors of the script', () => {
    expect(rig().run('try { Utilities.getUuid() } catch (e) { return [e instanceof Error, e.name, e.message] }')).toEqual([true, 'Exception', 'refused by the platform']);
  });
  it('throws the name of a member that is not covered, and knows nothing of members the platform has not', () => {
    expect(rig().errorOf('Utilities.sleep(1)')).toBe('Utilities.sleep is not in the local workspace');
    expect(rig().run('return typeof Utilities.noSuchThing')).toBe('undefined');
    expect(rig().errorOf('XmlService.parse("")')).toBe('XmlService.parse is not in the local workspace');
  });
  it('offers enumerations with identity, keys and order', () => {
    expect(rig().run('const D = Utilities.DigestAlgorithm; return [D.MD5 === Utilities.DigestAlgorithm.MD5, String(D.SHA_256), D.MD5.compareTo(D.MD5)]')).toEqual([true, 'SHA_256', 0]);
  });
  it('counts each call under its name', () => {
    const execution: Execution = rig().execution();
    expect(execution.calls.size).toBe(0);
  });
});
