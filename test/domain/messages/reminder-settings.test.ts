// Reminder settings: defaults, edits, values that cannot be used.
import { openingDays, readReminderSettings, REMINDER_SETTINGS } from '../../../src/domain/messages/reminder-settings';
import { FY2568 } from '../../../src/domain/programme/fy2568';

const read = (values: Record<string, string> = {}) => readReminderSettings(new Map(Object.entries(values)));

describe('readReminderSettings', () => {
  it('has the programme’s rhythm and issue date as defaults', () => {
    const { settings, faults } = read();
    expect(faults).toEqual([]);
    expect([settings.officer.once.offsets, settings.officer.monthly.offsets, settings.officer.once.lateEvery, settings.remindFrom])
      .toEqual([FY2568.reminders.before, FY2568.reminders.monthlyBefore, FY2568.reminders.afterEvery, FY2568.issueDate]);
  });

  it('sorts offsets, drops repeats, reads พ.ศ. days and paused districts', () => {
    const { settings } = read({ 'remind-offsets': '0, 3 10,3', 'remind-from': '1/2/2568', 'reminders-paused': '4301, 4302' });
    expect([settings.officer.once.offsets, settings.remindFrom, settings.paused]).toEqual([[10, 3, 0], '2025-02-01', { all: false, units: ['4301', '4302'] }]);
    expect(openingDays(settings, 'once')).toBe(10);
  });

  it('says which value cannot be used and goes on with the default', () => {
    const { settings, faults } = read({ 'remind-offsets': 'สองสัปดาห์', 'remind-late-every': '-1', 'remind-from': '31/2/2568' });
    expect([settings.officer.once.offsets, settings.officer.once.lateEvery, settings.remindFrom]).toEqual([[14, 7, 3, 1, 0], 3, null]);
    expect(faults.map((fault) => /“(.+?)”/.exec(fault)?.[1]).sort()).toEqual(['เริ่มเตือนตั้งแต่วันที่', 'เลยกำหนดแล้วเตือนซ้ำทุกกี่วัน', 'เตือนล่วงหน้ากี่วัน'].sort());
  });

  it('has keys of its own', () => {
    expect(new Set(REMINDER_SETTINGS.map(({ key }) => key)).size).toBe(REMINDER_SETTINGS.length);
  });
});
