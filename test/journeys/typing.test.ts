// A person types into the workbook of the built add-on: wrong places are put back, dates and numbers are mended.
import { raiseEdit } from '../../src/workspace/host/events';
import { samplePastTargets } from '../../src/workspace/start/sample-year';
import { BundleOffice } from './bundle-office';

describe('typing into the workbook', () => {
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  const type = (tab: string, a1: string, value: string): void => {
    for (const { result } of raiseEdit(office.workspace, { tab, a1, value })) if (!result.ok) throw new Error(result.error.message);
  };

  it('shows a day typed in digits as it is read, whatever the sheet made of it', () => {
    type('ภารกิจ', 'H2', '31/10/2567');
    expect(office.rows('ภารกิจ')[0]?.['ครบกำหนด']).toBe('31 ต.ค. 2567');
  });

  it('puts back what stood in a column that the system writes', () => {
    const before = office.rows('ตั้งค่า')[0]?.['เรื่อง'];
    type('ตั้งค่า', 'B2', 'พิมพ์ทับ');
    expect(office.rows('ตั้งค่า')[0]?.['เรื่อง']).toBe(before);
  });

  it('leaves what people may write, and columns that are not ours', () => {
    type('ตั้งค่า', 'C2', '2568');
    expect(office.rows('ตั้งค่า')[0]?.['ค่า']).toBe('2568');
  });
});
