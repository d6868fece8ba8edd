// The actions that are killed at every call: how the office stands before, and what happens after a crash.
import { nominating } from '../builders/answered-nomination';
import { BundleOffice, FORM } from '../journeys/bundle-office';
import { join } from 'node:path';
import { createContainer } from '../../src/workspace/host/containers';
import { morningOf } from '../../src/workspace/host/records';
import { buildPaths, Workspace } from '../../src/workspace/host/workspace';
import { sampleContacts, sampleNominations, samplePastTargets, sampleSettings, SAMPLE_LINE } from '../../src/workspace/start/sample-year';
import { advanceTo, raiseSubmit } from '../../src/workspace/host/events';
import { OfficeSnapshot } from './office-snapshot';
import type { CrashSubject } from './crash-points';

const MINUTE_MS = 60_000;
/** Longer than a lock left behind (6.5 minutes) and the leases of documents and of the dispatcher (10 minutes). */
const RECOVERY_MS = 16 * MINUTE_MS;

/** Tambons whose MOUs are made: one to begin with, one between, one to end with. */
const MOU_UNITS = ['430104', '430503', '431702'];

const stages = new Map<string, OfficeSnapshot>();

/** The office at a stage of the year, made once. */
function stage(name: string, make: () => BundleOffice): OfficeSnapshot {
  let found = stages.get(name);
  if (found === undefined) stages.set(name, (found = OfficeSnapshot.of(make())));
  return found;
}

const built = (): OfficeSnapshot => stage('built', () => new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets }));

const answered = (): OfficeSnapshot => stage('answered', () => {
  const office = built().open();
  for (const nomination of sampleNominations) raiseSubmit(office.workspace, { form: FORM.nomination, submission: nomination });
  office.run('installTriggers');
  return office;
});

const takenIn = (): OfficeSnapshot => stage('taken in', () => {
  const office = answered().open();
  office.run('takeInResponses');
  return office;
});

const allocated = (): OfficeSnapshot => stage('allocated', () => {
  const office = takenIn().open();
  office.run('allocateQuota');
  return office;
});

const confirmed = (): OfficeSnapshot => stage('confirmed', () => {
  const office = allocated().open();
  office.run('confirmTargets');
  office.run('makeTemplates');
  return office;
});

/** Time goes by until what a killed execution held is free; triggers that fall due run. */
function wait(office: BundleOffice): void {
  advanceTo(office.workspace, office.workspace.now() + RECOVERY_MS);
}

/** The officer gives the same command again after a while, as the message of the killed one tells. */
function again(name: string): (office: BundleOffice) => void {
  return (office) => {
    wait(office);
    office.run(name);
  };
}

const intake: CrashSubject = {
  name: 'intake', prepare: answered,
  act: (office) => { office.run('onFormSubmitted'); },
  recover(office) { // another district answers: its trigger sweeps what the killed one left
    wait(office);
    raiseSubmit(office.workspace, { form: FORM.nomination, submission: nominating({ district: 'สังคม', tambon: 'สังคม', email: 'officer4308@example.com' }) });
  },
};

const check: CrashSubject = { name: 'checkEligibility', prepare: takenIn, act: (office) => { office.run('checkEligibility'); }, recover: again('checkEligibility') };
const allocate: CrashSubject = { name: 'allocateQuota', prepare: takenIn, act: (office) => { office.run('allocateQuota'); }, recover: again('allocateQuota') };
const confirm: CrashSubject = { name: 'confirmTargets', prepare: allocated, act: (office) => { office.run('confirmTargets'); }, recover: again('confirmTargets') };

const generate: CrashSubject = {
  name: 'generateMous', prepare: confirmed, act: (office) => { office.run('generateMous', { units: MOU_UNITS }); },
  recover(office) {
    wait(office); // its own later run
    office.run('generateMous', { units: MOU_UNITS });
    office.run('repairDocuments');
  },
};

const dispatch: CrashSubject = {
  name: 'runDailyDispatcher', prepare: () => stage('with LINE', () => {
    const office = confirmed().open();
    office.run('setLineToken', SAMPLE_LINE.token, SAMPLE_LINE.groupId);
    return office;
  }),
  act: (office) => { office.run('runDailyDispatcher'); },
  recover: again('runDailyDispatcher'),
  // The mail that was being sent: nobody knows whether it went, so it is told and not sent again.
  mayDiffer: (difference) => /^mail is missing|^tab (สมุดส่งข้อความ|อีเมลรอส่ง) is (missing: .*\| ส่งแล้ว|too much: .*\| ไม่แน่ใจ)/.test(difference),
  check: (office) => {
    const unsure = ['สมุดส่งข้อความ', 'อีเมลรอส่ง'].flatMap((tab) => office.rows(tab)).filter((row) => row['สถานะ'] === 'ไม่แน่ใจ').length;
    return unsure > 1 ? [`${unsure} messages are unsure`] : [];
  },
};

const build: CrashSubject = {
  name: 'buildForms', prepare: () => stage('without forms', () => {
    const office = new BundleOffice(new Workspace({ build: buildPaths(join(__dirname, '../..')) }));
    office.workspace.setNow(morningOf('2024-10-28'));
    office.workspace.bind('add-on', createContainer(office.workspace, 'spreadsheet', 'สมุดงานตัวอย่าง'));
    office.run('setUpWorkbook');
    office.run('importOfficeData', { settings: sampleSettings, contacts: sampleContacts });
    return office;
  }),
  act: (office) => { office.run('buildForms'); }, recover: again('buildForms'),
};

/** Every action that is killed. */
export const CRASH_SUBJECTS: readonly CrashSubject[] = [build, intake, check, allocate, confirm, generate, dispatch];
