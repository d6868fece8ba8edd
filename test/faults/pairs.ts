// What happens at once in an office: two officers at the menu, an officer and an answer, the daily run and a person.
import { perform, type Deed } from '../../src/workspace/at-once/deed';
import { nominating } from '../builders/answered-nomination';
import { FORM } from '../journeys/bundle-office';
import type { Pair } from './interleaving';
import { planning, THA_BO } from '../builders/reporting-office';
import { unknownDocuments } from './strays';
import { allocated, answered, confirmed, MOU_UNITS, reported, takenIn, waitAWhile, withLine } from './office-stages';

const menu = (functionName: string, ...args: readonly unknown[]): Deed => ({ kind: 'call', functionName, args });
const answers: Deed = { kind: 'submit', form: FORM.nomination, submission: nominating({ district: 'สังคม', tambon: 'สังคม', email: 'officer4308@example.com' }) };
const plans: Deed = { kind: 'submit', form: FORM.plan, submission: planning(THA_BO, [{ title: 'ปลูกผักสวนครัว', budget: '100' }]) };

const DUTY = { title: 'ส่งสรุปผลตัวอย่าง', clause: '', owes: 'province', dueOn: '30/1/2568', until: '', proofText: 'หนังสือตัวอย่าง' };
const addDuty = menu('saveDuty', 'add', DUTY);

/** After a while everybody whose command was refused gives it again. */
const again = (...deeds: readonly Deed[]): Pair['settle'] => (office) => {
  waitAWhile(office);
  for (const deed of deeds) for (const result of perform(office.workspace, deed)) if (!result.ok) throw new Error(result.error.message);
};

const takeIn = menu('takeInResponses');
const generate = menu('generateMous', { units: MOU_UNITS });
const dispatch = menu('runDailyDispatcher');
const confirm = menu('confirmTargets');
const allocate = menu('allocateQuota');

/** Pairs whose every lock border is tried. */
export const BORDER_PAIRS: readonly Pair[] = [
  { name: 'intake, intake', prepare: answered, first: takeIn, second: takeIn, settle: again(takeIn) },
  { name: 'intake, an answer', prepare: answered, first: takeIn, second: answers, settle: again(takeIn) },
  { name: 'intake of two Forms, an answer to the first of them', prepare: reported, first: takeIn, second: plans, settle: again(takeIn) },
  { name: 'MOU, MOU', prepare: confirmed, first: generate, second: generate, check: unknownDocuments, settle: again(generate, menu('repairDocuments')) },
  { name: 'MOU, MOU of other tambons', prepare: confirmed, first: menu('generateMous', { units: MOU_UNITS.slice(0, 2) }), second: menu('generateMous', { units: MOU_UNITS.slice(1) }), check: unknownDocuments, settle: again(generate, menu('repairDocuments')) },
  { name: 'MOU, an answer', prepare: confirmed, first: generate, second: answers, settle: again(generate, takeIn) },
];

/** Pairs that work in seeded turns. */
export const SEEDED_PAIRS: readonly Pair[] = [
  { name: 'confirm, confirm', prepare: allocated, first: confirm, second: confirm, settle: again(confirm) },
  { name: 'allocate, an answer', prepare: takenIn, first: allocate, second: answers, settle: again(takeIn, allocate) },
  { name: 'allocate, confirm', prepare: allocated, first: allocate, second: confirm, settle: again(confirm, allocate) },
  { name: 'check, allocate', prepare: takenIn, first: menu('checkEligibility'), second: allocate, settle: again(allocate) },
  { name: 'confirm, an answer', prepare: allocated, first: confirm, second: answers, settle: again(takeIn, confirm) },
  { name: 'daily run, daily run', prepare: withLine, first: dispatch, second: dispatch, settle: again(dispatch) },
  { name: 'daily run, an edit', prepare: withLine, first: dispatch, second: { kind: 'edit', tab: 'ภาคีเครือข่าย', a1: 'A20', value: 'หมายเหตุของสำนักงาน' }, settle: again(dispatch) },
  { name: 'daily run, a duty done', prepare: withLine, first: dispatch, second: menu('saveDuty', 'done', { key: 'R10/43/2024-10-31', doneOn: '28/10/2567', evidence: 'หนังสือตัวอย่าง' }), settle: again(dispatch) },
  { name: 'daily run, an answer', prepare: withLine, first: dispatch, second: answers, settle: again(dispatch) },
  { name: 'a duty added, a duty added', prepare: confirmed, first: addDuty, second: addDuty, settle: again() },
];
