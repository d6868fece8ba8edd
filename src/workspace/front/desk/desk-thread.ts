// The thread that has the workspace open: it does one job after another, and sleeps while a question waits for its answer.
import { parentPort, workerData } from 'node:worker_threads';
import { readBackChanges, writeExports } from '../../host/exports';
import { raiseOpen } from '../../host/events';
import { Workspace } from '../../host/workspace';
import type { PersonAtScreen } from '../../kernel/execution';
import { Mailbox } from '../../kernel/mailbox';
import { answerPage } from '../pages';
import { DeedRefused, type Tell } from '../deeds/deed';
import { deeds } from '../deeds/deeds';
import { BadInput } from '../deeds/input';
import { officerSentence } from '../platform-sentences';
import { playSampleYear } from '../../start/sample-job';
import { setWorkspaceAside } from './reset';
import type { Answered, DeskStart, Happening, Job } from './desk-messages';

const start = workerData as DeskStart;
const port = parentPort;
const answers = new Mailbox<never, Answered>(start.answers);
const EXPORT_AFTER_MS = 400;
let workspace = open();
let waiting = 0;
let tail: Promise<void> = Promise.resolve();

function open(): Workspace {
  const opened = new Workspace({ build: start.build, directory: start.directory, log: (line) => { process.stderr.write(`${line}\n`); } });
  if (opened.project().container !== null) raiseOpen(opened, {});
  opened.store.commitAll();
  return opened;
}

function say(id: number, happening: Happening): void {
  port?.postMessage({ id, happening });
}

/** Asks through the browser; the thread sleeps until the answer is there, as the platform suspends the script. */
function personFor(id: number): PersonAtScreen {
  return {
    ask(question) {
      say(id, { kind: 'asked', question });
      return answers.receive();
    },
    show(shown) { say(id, { kind: 'shown', shown }); },
  };
}

async function work(id: number, job: Job): Promise<void> {
  try {
    if (job.kind === 'page') say(id, { kind: 'done', value: answerPage(workspace, new URL(job.address, 'http://127.0.0.1')) });
    else if (job.kind === 'deed') say(id, { kind: 'done', value: await perform(id, job.name, job.input) });
    else await leave();
  } catch (error) {
    say(id, { kind: 'failed', message: error instanceof DeedRefused || error instanceof BadInput ? error.message : officerSentence(error) });
  }
}

async function perform(id: number, name: string, input: unknown): Promise<unknown> {
  const tell: Tell = (text) => { say(id, { kind: 'told', text }); };
  for (const sentence of await readBackChanges(workspace)) tell(sentence);
  if (name === 'reset') return reset(tell);
  const deed = deeds[name];
  if (deed === undefined) throw new DeedRefused('ไม่รู้จักคำสั่งนี้');
  try {
    return deed({ workspace, person: personFor(id), tell }, input);
  } finally {
    workspace.store.commitAll();
    setTimeout(() => { if (waiting === 0) tail = tail.then(exportFiles); }, EXPORT_AFTER_MS);
  }
}

/** Brings the sample year back; what stood there is kept once in a folder of its own. */
async function reset(tell: Tell): Promise<null> {
  tell('เก็บของเดิมไว้ในโฟลเดอร์ before-reset');
  workspace.close();
  try {
    setWorkspaceAside(start.directory);
  } finally {
    workspace = open();
  }
  playSampleYear(workspace, start.sample, ({ name }, index, total) => { tell(`${index}/${total} ${name}`); });
  await exportFiles();
  return null;
}

/** Files that people open are written once nobody waits. */
async function exportFiles(): Promise<void> {
  for (const sentence of await writeExports(workspace)) process.stderr.write(`${sentence}\n`);
}

async function leave(): Promise<void> {
  await exportFiles();
  workspace.close();
  process.exit(0); // ends this thread alone, and the helpers that it started
}

port?.on('message', ({ id, job }: { readonly id: number; readonly job: Job }) => {
  waiting += 1;
  tail = tail.then(() => work(id, job)).finally(() => { waiting -= 1; });
});
port?.postMessage({ id: 0, happening: { kind: 'done', value: null } });
