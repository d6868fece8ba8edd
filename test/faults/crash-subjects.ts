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

/** What tells one message from another, and how many cells of its line do so: a mail by whom it goes to and its subject, a row by its key. */
const MESSAGES: Readonly<Record<string, number>> = { mail: 2, line: 1, 'tab สมุดส่งข้อความ': 1, 'tab อีเมลรอส่ง': 3 };

/**
 * Messages that are there and should not be, or the reverse. One may say less than undisturbed, where what it would have told could not be had (the
 * address of the board, say); one that was being sent is not sent again, and is told as unsure.
 */
function messageFaults(found: readonly string[], unsure: number): readonly string[] {
  return Object.entries(MESSAGES).flatMap(([what, cells]) => {
    const keys = (how: string): readonly string[] => found.filter((difference) => difference.startsWith(`${what} is ${how}: `))
      .map((difference) => difference.slice(`${what} is ${how}: `.length).split(' | ').slice(0, cells).join(' | ').replace(/^\{.*/, 'a push'));
    const [lost, besides] = [without(keys('missing'), keys('too much')), without(keys('too much'), keys('missing'))];
    return [...(what.startsWith('tab') || lost.length > unsure ? lost.map((key) => `${what} is lost: ${key}`) : []), ...besides.map((key) => `${what} came besides: ${key}`)];
  });
}

/** What is left of `keys` when each of `others` has taken one that is the same. */
function without(keys: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return keys.filter((key) => {
    const index = rest.indexOf(key);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

/** The dispatcher sends an hour later what a mail service that was out left. */
const A_LATER_RUN_MS = 60 * 60_000;

const dispatch: CrashSubject = {
  ...repeated('runDailyDispatcher', withLine),
  mend: (office) => { for (let waited = 0; waited <= A_LATER_RUN_MS; waited += RECOVERY_MS) waitAWhile(office); }, // mails that a service did not take go by themselves
  mayDiffer: (difference) => /^(mail|line|tab สมุดส่งข้อความ|tab อีเมลรอส่ง) is /.test(difference), // judged by `messageFaults`
  check: (office, { found, mishap }) => {
    const most = mishap === 'service is out' ? 2 : 1; // two in a row tell the run that the mail service is out
    const unsure = ['สมุดส่งข้อความ', 'อีเมลรอส่ง'].flatMap((tab) => office.rows(tab)).filter((row) => row['สถานะ'] === 'ไม่แน่ใจ').length;
    const twice = office.mails().length - new Set(office.mails().map(({ to, subject, body }) => `${to} ${subject} ${body}`)).size;
    const isSeen = stateOf(office, 'messages') === (unsure > 0 ? 'wrong' : 'good');
    return [...messageFaults(found, unsure), ...(isSeen ? [] : ['the doctor does not tell the unsure messages']), ...(unsure > most ? [`${unsure} messages are unsure`] : []), ...(twice > 0 ? [`${twice} mails were sent twice`] : [])];
  },
};

/** Every action that is killed. */
export const CRASH_SUBJECTS: readonly CrashSubject[] = [
  repeated('buildForms', withoutForms), intake, repeated('checkEligibility', takenIn), repeated('allocateQuota', takenIn), confirm, generate, compile, newYear, dispatch,
];
