// The office's words for what to do on an off day.
import { readOffDaySetting } from '../../../src/domain/settings/off-day-setting';

const read = (text: string) => readOffDaySetting(new Map([['off-day-policy', text]]));

describe('the off-day setting', () => {
  it.each([['ก่อนวันหยุด', 'previous'], ['ตามวันเดิม', 'exact'], ['หลังวันหยุด', 'next'], [' หลัง วันหยุด ', 'next'], ['next', 'next'], ['', 'previous']])('reads “%s”', (text, policy) => {
    expect(read(text)).toEqual({ policy, fault: null });
  });

  it('names words that it does not know, where they stand and what to write', () => {
    expect(read('วันศุกร์')).toEqual({ policy: 'previous', fault: expect.stringMatching(/แท็บตั้งค่า.*“วันศุกร์”.*ก่อนวันหยุด หรือ ตามวันเดิม หรือ หลังวันหยุด/) as string });
  });
});
