// The office at the stages of the year at which faults are tried, each made once, and the passing of time after a fault.
import { join } from 'node:path';
import { createContainer } from '../../src/workspace/host/containers';
import { advanceTo, raiseSubmit } from '../../src/workspace/host/events';
import { morningOf } from '../../src/workspace/host/records';
import { buildPaths, Workspace } from '../../src/workspace/host/workspace';
import { sampleContacts, sampleNominations, samplePastTargets, sampleSettings, SAMPLE_LINE } from '../../src/workspace/start/sample-year';
import { MUEANG, planning, reporting, typeInto } from '../builders/reporting-office';
import { BundleOffice, FORM } from '../journeys/bundle-office';
import { OfficeSnapshot } from './office-snapshot';
import { RECOVERY_MS } from './recovery-time';

/** Tambons whose MOUs are made: one to begin with, one between, one to end with. */
export const MOU_UNITS = ['430104', '430503', '431702'];

/** Time goes by until what a killed execution held is free; triggers that fall due run. */
export function waitAWhile(office: BundleOffice): void {
  advanceTo(office.workspace, office.workspace.now() + RECOVERY_MS);
}

const stages = new Map<string, OfficeSnapshot>();

function stage(name: string, make: () => BundleOffice): () => OfficeSnapshot {
  return () => {
    let found = stages.get(name);
    if (found === undefined) stages.set(name, (found = OfficeSnapshot.of(make())));
    return found;
  };
}

/** The office after commands that follow an earlier stage. */
function after(name: string, earlier: () => OfficeSnapshot, then: (office: BundleOffice) => void): () => OfficeSnapshot {
  return stage(name, () => {
    const office = earlier().open();
    then(office);
    return office;
  });
}

/** A new workbook that nobody has set up. */
export const fresh = stage('fresh', () => {
  const office = new BundleOffice(new Workspace({ build: buildPaths(join(__dirname, '../..')) }));
  office.workspace.setNow(morningOf('2024-10-28'));
  office.workspace.bind('add-on', createContainer(office.workspace, 'spreadsheet', 'สมุดงานตัวอย่าง'));
  return office;
});

/** The tabs are there, nothing is in them. */
export const tabsOnly = after('tabs only', fresh, (office) => { office.run('setUpWorkbook'); });

/** The tabs and the people are there, no Form is. */
export const withoutForms = after('without forms', tabsOnly, (office) => {
  office.run('importOfficeData', { settings: sampleSettings, contacts: sampleContacts });
});

const built = stage('built', () => new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets }));

/** Nine districts have answered; nothing is taken in, the triggers stand. */
export const answered = after('answered', built, (office) => {
  for (const submission of sampleNominations) raiseSubmit(office.workspace, { form: FORM.nomination, submission });
  office.run('installTriggers');
});

export const takenIn = after('taken in', answered, (office) => { office.run('takeInResponses'); });

export const allocated = after('allocated', takenIn, (office) => { office.run('allocateQuota'); });

/** Nine targets stand, the templates are made. */
export const confirmed = after('confirmed', allocated, (office) => {
  office.run('confirmTargets');
  office.run('makeTemplates');
});

/** The day goes by without any trigger, as though nobody had installed one. */
function onDay(office: BundleOffice, day: string): void {
  const triggers = office.workspace.store.collection<object>('triggers');
  for (const id of triggers.ids()) triggers.delete(id);
  office.workspace.setNow(morningOf(day));
}

/** A plan and a month's report of one district wait to be taken in: they came while no trigger stood. */
export const reported = after('reported', confirmed, (office) => {
  office.run('buildForms');
  onDay(office, '2024-10-28');
  raiseSubmit(office.workspace, { form: FORM.plan, submission: planning(MUEANG, [{ title: 'ปลูกผักสวนครัว', budget: '100' }]) });
  raiseSubmit(office.workspace, { form: FORM.monthly, submission: reporting(MUEANG, 'มกราคม 2568', [{ title: 'ตลาดชุมชน', people: '20', spent: '50' }]) });
  office.run('installTriggers');
});

/** January is over, its one report is taken in; the tables of reports do not have it yet. */
export const reportTaken = after('report taken', reported, (office) => {
  onDay(office, '2025-01-23');
  office.run('takeInResponses');
});

/** January is in the tables of reports; nothing is compiled. */
export const monthOver = after('month over', reportTaken, (office) => { office.run('refreshReportTables'); });

/** The office has a criterion and two assessors, and no scores yet. */
export const toBeScored = after('to be scored', monthOver, (office) => {
  for (const [header, value] of [['รหัสข้อ', 'C1'], ['มิติ', 'มั่นคง'], ['ตัวชี้วัด', 'ข้อตัวอย่างหนึ่ง'], ['คะแนนเต็ม', '100'], ['ใช้งาน', 'TRUE']] as const) typeInto(office, { tab: 'เกณฑ์ประเมิน', header, row: 1 }, value);
  office.run('importOfficeData', { settings: { 'evaluation-assessors': 'ผู้ประเมิน ก, ผู้ประเมิน ข' } });
});

/** The year is over and the next one proposed. */
export const yearOver = after('year over', monthOver, (office) => {
  office.run('evaluateTambons');
  onDay(office, '2025-10-06');
  office.run('proposeNewYear', {});
});

/** Nine confirmed targets, connected to LINE. */
export const withLine = after('with LINE', confirmed, (office) => { office.run('setLineToken', SAMPLE_LINE.token, SAMPLE_LINE.groupId); });

/** Days later, nothing that may be purged is to be kept any longer. */
export const keepingNothing = after('keeping nothing', withLine, (office) => {
  office.run('importOfficeData', { settings: { 'keep-answers-days': '0', 'keep-changes-days': '0', 'keep-mails-days': '0' } });
  office.advance('2024-10-31');
});
