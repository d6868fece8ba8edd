// Dates printed and read as Java's SimpleDateFormat (US) does; the tables were made with OpenJDK 17.
import { formatDate } from '../../../../src/workspace/services/utilities/format-date';
import { parseDate } from '../../../../src/workspace/services/utilities/parse-date';
import { utilitiesModule } from '../../../../src/workspace/services/utilities/module';
import { Rig } from '../../rig';
import formatted from './format-date-table.json';
import parsed from './parse-date-table.json';

const NOW = 1730079296789;
const rig = (): Rig => new Rig({ modules: [utilitiesModule] });

describe('formatDate', () => {
  it.each(formatted as [number, string, string, string][])('#136 prints %p in %p as %p', (ms, zone, pattern, text) => {
    expect(formatDate(new Date(ms), zone, pattern)).toBe(text);
  });
  it('#136 takes an unknown zone as UTC and refuses letters it does not know', () => {
    expect(formatDate(new Date(0), 'Vegas/Invalid', 'HH:mm Z')).toBe('00:00 +0000');
    expect(rig().errorOf('Utilities.formatDate(new Date(), "UTC", "XXXX")')).toBe('Invalid argument: XXXX');
    expect(rig().errorOf('Utilities.formatDate(new Date(), "UTC", "yyyy b")')).toBe('Invalid argument: yyyy b');
  });
  it('#137 refuses what is no date', () => {
    expect(rig().errorOf('Utilities.formatDate("2024-01-01", "UTC", "yyyy")')).toBe("The parameters (String,String,String) don't match the method signature for Utilities.formatDate.");
  });
});

describe('parseDate', () => {
  it.each(parsed as [string, string, number | string][])('#138 reads %p by %p', (text, format, expected) => {
    const read = (): number => parseDate(text, { format, zoneId: 'Asia/Bangkok', nowMs: NOW }).getTime();
    if (typeof expected === 'string') expect(read).toThrow(expected);
    else expect(read()).toBe(expected);
  });
  it('#138 is lenient about days that do not exist', () => {
    expect(rig().run('return Utilities.formatDate(Utilities.parseDate("31/02/2024", "Asia/Bangkok", "dd/MM/yyyy"), "Asia/Bangkok", "d MMM")')).toBe('2 Mar');
    expect(rig().errorOf('Utilities.parseDate("x", "UTC", "yyyy")')).toBe('Unparseable date: "x"');
  });
});
