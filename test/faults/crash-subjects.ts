// The actions that are killed at every call: how the office stands before, and what happens after a crash.
import { raiseSubmit } from '../../src/workspace/host/events';
import { nominating } from '../builders/answered-nomination';
import { FORM, type BundleOffice } from '../journeys/bundle-office';
import type { CrashSubject } from './crash-points';
import { RECOVERY_MS } from './recovery-time';
import { judgeStrays, stateOf } from './strays';
import { allocated, answered, confirmed, monthOver, MOU_UNITS, takenIn, waitAWhile, withLine, withoutForms, yearOver } from './office-stages';

/** The officer gives the same command again after a while, as the message of the killed one tells. */
function again(name: string): (office: BundleOffice) => void {
  return (office) => {
    waitAWhile(office);
    office.run(name);
  };
}

/** A command that is simply given again. */
function repeated(name: string, prepare: CrashSubject['prepare']): CrashSubject {
  return { name, prepare, act: (office) => { office.run(name); }, recover: again(name) };
}

const intake: CrashSubject = {
  name: 'intake', prepare: answered,
  act: (office) => { office.run('onFormSubmitted'); },
  recover(office) { // another district answers: its trigger sweeps what the killed one left
    waitAWhile(office);
    raiseSubmit(office.workspace, { form: FORM.nomination, submission: nominating({ district: 'สังคม', tambon: 'สังคม', email: 'officer4308@example.com' }) });
  },
};

const generate: CrashSubject = {
  name: 'generateMous', prepare: confirmed, act: (office) => { office.run('generateMous', { units: MOU_UNITS }); },
  recover(office) {
    office.workspace.setNow(office.workspace.now() + RECOVERY_MS); // dead, and no trigger has gone on with it yet
    judgeStrays(office);
    waitAWhile(office); // its own later run
    office.run('generateMous', { units: MOU_UNITS });
  },
};

const confirm: CrashSubject = {
  ...repeated('confirmTargets', allocated),
  recover(office) {
    again('confirmTargets')(office);
    waitAWhile(office); // the Forms follow by a run of their own
  },
};

const compile: CrashSubject = {
  name: 'compileMonth', prepare: monthOver, act: (office) => { office.run('compileMonth', { period: '1/2568' }); },
  recover(office) {
    waitAWhile(office);
    office.run('compileMonth', { period: '1/2568' });
    judgeStrays(office);
  },
};

const newYear: CrashSubject = {
  name: 'startNewYear', prepare: yearOver, sample: 2, act: (office) => { office.run('startNewYear', { confirmed: true }); },
  recover(office) {
    waitAWhile(office);
    office.run('startNewYear', { confirmed: true });
    office.run('buildForms');
    waitAWhile(office);
  },
};

const dispatch: CrashSubject = {
  ...repeated('runDailyDispatcher', withLine),
  // The mail that was being sent: nobody knows whether it went, so it is told and not sent again.
  mayDiffer: (difference) => /^mail is missing|^tab (สมุดส่งข้อความ|อีเมลรอส่ง) is (missing: .*\| ส่งแล้ว|too much: .*\| ไม่แน่ใจ)/.test(difference),
  check: (office) => {
    const unsure = ['สมุดส่งข้อความ', 'อีเมลรอส่ง'].flatMap((tab) => office.rows(tab)).filter((row) => row['สถานะ'] === 'ไม่แน่ใจ').length;
    const twice = office.mails().length - new Set(office.mails().map(({ to, subject, body }) => `${to} ${subject} ${body}`)).size;
    const isSeen = stateOf(office, 'messages') === (unsure > 0 ? 'wrong' : 'good');
    return [...(isSeen ? [] : ['the doctor does not tell the unsure messages']), ...(unsure > 1 ? [`${unsure} messages are unsure`] : []), ...(twice > 0 ? [`${twice} mails were sent twice`] : [])];
  },
};

/** Every action that is killed. */
export const CRASH_SUBJECTS: readonly CrashSubject[] = [
  repeated('buildForms', withoutForms), intake, repeated('checkEligibility', takenIn), repeated('allocateQuota', takenIn), confirm, generate, compile, newYear, dispatch,
];
