// The border between scripts and stand-ins: translation, checks, errors, counting.
import { PlatformError } from '../../../src/workspace/kernel/platform-error';
import { StandIn } from '../../../src/workspace/kernel/stand-in';
import type { Execution } from '../../../src/workspace/kernel/execution';
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
  it('passes dates of the script, and the clock of the workspace', () => {
    expect(rig().run('return Utilities.formatDate(new Date(), "z", "f")')).toBe(`${Date.UTC(2024, 9, 28, 1, 30)} z f`);
  });
  it('turns errors of the platform into catchable errors of the script', () => {
    expect(rig().run('try { Utilities.getUuid() } catch (e) { return [e instanceof Error, e.name, e.message] }')).toEqual([true, 'Exception', 'refused by the platform']);
  });
  it('throws the name of a member that is not covered, and knows nothing of members the platform has not', () => {
    expect(rig().errorOf('Utilities.sleep(1)')).toBe('Utilities.sleep is not in the local workspace');
    expect(rig().run('return typeof Utilities.noSuchThing')).toBe('undefined');
    expect(rig().errorOf('XmlService.parse("")')).toBe('XmlService is not in the local workspace');
  });
  it('offers enumerations with identity, keys and order', () => {
    expect(rig().run('const D = Utilities.DigestAlgorithm; return [D.MD5 === Utilities.DigestAlgorithm.MD5, String(D.SHA_256), D.MD5.compareTo(D.MD5)]')).toEqual([true, 'SHA_256', 0]);
  });
  it('counts each call under its name', () => {
    const execution: Execution = rig().execution();
    expect(execution.calls.size).toBe(0);
  });
});
