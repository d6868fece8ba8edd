// Raw response tabs of Forms on the built add-on: their names, their place, their link.
import { BundleOffice, FORM } from '../../journeys/bundle-office';
import { sampleNominations, samplePastTargets } from '../../../src/workspace/start/sample-year';

test('raw tabs of Forms stand last under Thai names and go on receiving answers', () => {
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  const names = office.sheetsOf('สมุดงานตัวอย่าง');
  const raw = names.filter((name) => name.startsWith('คำตอบดิบ '));
  expect(raw).toHaveLength(6);
  expect(names.slice(-6).sort()).toEqual([...raw].sort());
  expect(names.filter((name) => name.startsWith('Form'))).toEqual([]);
  const [first] = sampleNominations;
  if (first !== undefined) office.submit(FORM.nomination, first);
  office.run('buildForms');
  expect(office.sheetsOf('สมุดงานตัวอย่าง')).toEqual(names);
});
