// From the Form to the confirmed list, on ports in memory.
import { allocateQuota } from '../../src/actions/allocate-quota';
import { buildForms } from '../../src/actions/build-forms';
import { checkEligibility } from '../../src/actions/check-eligibility';
import { confirmTargets } from '../../src/actions/confirm-targets';
import { importPastTargets } from '../../src/actions/import-past-targets';
import { takeInResponses } from '../../src/actions/take-in-responses';
import { nominationAnswers } from '../builders/nomination-answers';
import { selectionApp, submit, type SelectionApp } from '../builders/selection-app';
import { present } from '../builders/present';

const NOMINATED: readonly (readonly [code: string, district: string, tambon: string])[] = [
  ['4301', 'เมืองหนองคาย', 'กวนวัน'], ['4302', 'ท่าบ่อ', 'บ้านเดื่อ'], ['4305', 'โพนพิสัย', 'กุดบง'], ['4307', 'ศรีเชียงใหม่', 'บ้านหม้อ'], ['4308', 'สังคม', 'ผาตั้ง'],
  ['4314', 'สระใคร', 'คอกช้าง'], ['4315', 'เฝ้าไร่', 'วังหลวง'], ['4316', 'รัตนวาปี', 'โพนแพง'], ['4317', 'โพธิ์ตาก', 'โพนทอง'],
];
const PAST = 'ปีงบประมาณ\tรหัสตำบล\tตำบล\tอำเภอ\n2566\t430105\tเวียงคุก\tเมืองหนองคาย\n๒๕๖๗\t\tหินโงม\tเมืองหนองคาย';

function nominated(app: SelectionApp): void {
  expect(buildForms(app).status).toBe('done');
  const form = present(app.forms.forms.find(({ front }) => front?.title === 'เสนอพื้นที่ตำบลเป้าหมาย ปีงบประมาณ พ.ศ. 2568'));
  for (const [code, district, tambon] of NOMINATED) submit(app, form, { id: `r${code}`, email: `officer${code}@example.com`, answers: nominationAnswers(district, tambon) });
}

test('nine nominations through the form become nine confirmed targets', () => {
  const app = selectionApp();
  nominated(app);
  expect(importPastTargets(app, PAST).counts).toEqual({ added: 2, matched: 2, unmatched: 0 });
  expect(takeInResponses(app).counts).toEqual({ added: 9, changed: 0, held: 0, waiting: 0 });
  expect(checkEligibility(app).counts).toEqual({ nominations: 9, pass: 9, fail: 0, check: 0 });
  expect(allocateQuota(app).counts).toMatchObject({ quota: 9, ready: 9, shortfall: 0, wait: 0 });
  expect(confirmTargets(app)).toMatchObject({ status: 'done', counts: { confirmedNow: 9, targets: 9 } });
  expect(app.tables.read('targets').map(({ districtCode, tambonCode }) => `${String(districtCode)}/${String(tambonCode)}`)).toContain('4302/430205');
});

test('every command run again changes nothing', () => {
  const app = selectionApp();
  nominated(app);
  const run = (): void => {
    buildForms(app);
    importPastTargets(app, PAST);
    takeInResponses(app);
    checkEligibility(app);
    allocateQuota(app);
    confirmTargets(app);
  };
  run();
  const before = JSON.stringify(['nominations', 'past-targets', 'targets', 'outbox', 'answer-history', 'form-register'].map((table) => app.tables.read(table)));
  run();
  expect(JSON.stringify(['nominations', 'past-targets', 'targets', 'outbox', 'answer-history', 'form-register'].map((table) => app.tables.read(table)))).toBe(before);
  expect(confirmTargets(app).counts).toMatchObject({ confirmedNow: 0, targets: 9 });
});

test('each officer gets one receipt with the edit link', () => {
  const app = selectionApp();
  nominated(app);
  takeInResponses(app);
  const mails = app.tables.read('outbox');
  expect(mails).toHaveLength(9);
  expect(mails[0]).toMatchObject({ to: 'officer4301@example.com', kind: 'receipt', status: 'queued' });
  expect(String(present(mails[0])['bodyText'])).toContain('https://forms.example/edit/r4301');
});
