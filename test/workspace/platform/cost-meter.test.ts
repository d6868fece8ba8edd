// What calls cost in simulated time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { costLine } from '../../../src/workspace/platform/cost-line';
import { CostMeter } from '../../../src/workspace/platform/cost-meter';
import { SERVICE_COSTS } from '../../../src/workspace/platform/service-costs';

const recorded = readFileSync(join(__dirname, '../../bench/service-costs.csv'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).slice(1);
const grid = (rows: number, columns: number): number[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1));
const call = (name: string, ...args: unknown[]): { name: string; typeName: string; args: unknown[] } => ({ name, typeName: '', args });

describe('the cost table', () => {
  it('is the recorded one, line by line', () => {
    const lines = [...SERVICE_COSTS.values()].map(({ method, remote, ms, basis }) => [method, remote ? 'yes' : 'no', ms, basis].join(','));
    expect(lines).toEqual(recorded);
  });

  it.each([
    ['Range.getValues', 'Range.getValues'], ['Range.setBackgrounds', 'Range.setNumberFormat'], ['TextItem.setRequired', 'Form.addItem'], ['Form.addListItem', 'Form.addItem'],
    ['Properties.setProperties', 'PropertiesService.setProperty'], ['Lock.tryLock', 'LockService.tryLock'], ['Paragraph.appendText', 'Body.edit'], ['Text.getText', 'Body.read'],
    ['File.getAs', 'File.getAs(application/pdf)'], ['DriveApp.createFolder', 'Folder.createFolder'], ['ClockTriggerBuilder.create', 'ScriptApp.newTrigger.create'],
    ['Range.getRow', 'handle'], ['Utilities.formatDate', 'handle'], ['Document.saveAndClose', 'Document.saveAndClose'], ['Spreadsheet.rename', '(any other)'],
  ])('charges %s as %s', (name, method) => {
    expect(costLine(name).method).toBe(method);
  });
});

describe('the meter of one execution', () => {
  it('charges a millisecond for 100 cells', () => {
    expect(new CostMeter().charge(call('Range.getValues'), grid(1000, 40))).toBe(500);
    expect(new CostMeter().charge(call('Range.setValues', grid(10, 10)), null)).toBe(21);
  });

  it('buffers writes and charges the flush when a read follows or at the end, once', () => {
    const meter = new CostMeter();
    expect([1, 2].map(() => meter.charge(call('Range.setValue', 1), null))).toEqual([20, 20]);
    expect([1, 2].map(() => meter.charge(call('Range.getValue'), 1))).toEqual([300, 100]);
    meter.charge(call('Range.setValue', 1), null);
    expect([meter.finish(), meter.finish()]).toEqual([200, 0]);
  });

  it('charges an asked flush itself alone', () => {
    const meter = new CostMeter();
    meter.charge(call('Range.setValue', 1), null);
    expect([meter.charge(call('SpreadsheetApp.flush'), null), meter.finish()]).toEqual([200, 0]);
  });

  it('answers the list of sheets from what is known, and the extent until a write', () => {
    const meter = new CostMeter();
    expect(['Spreadsheet.getSheetByName', 'Spreadsheet.getSheets', 'Sheet.getLastRow', 'Sheet.getLastRow'].map((name) => meter.charge(call(name), null))).toEqual([50, 0, 50, 0]);
    meter.charge(call('Range.setValue', 1), null);
    expect(meter.charge(call('Sheet.getLastRow'), 1)).toBe(250);
  });

  it('charges 10 ms for each response read', () => {
    expect(new CostMeter().charge(call('Form.getResponses'), new Array(9).fill({}))).toBe(590);
  });
});
