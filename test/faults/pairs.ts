// What happens at once in an office: two officers at the menu, an officer and an answer, the daily run and a person.
import { raiseEdit, raiseSubmit } from '../../src/workspace/host/events';
import { nominating } from '../builders/answered-nomination';
import { FORM, type BundleOffice } from '../journeys/bundle-office';
import type { Pair } from './interleaving';
import { planning, THA_BO } from '../builders/reporting-office';
import { unknownDocuments } from './strays';
import { allocated, answered, confirmed, MOU_UNITS, reported, takenIn, waitAWhile, withLine } from './office-stages';

type Act = (office: BundleOffice) => void;

const menu = (name: string, ...args: readonly unknown[]): Act => (office) => { office.run(name, ...args); };
const page = (functionName: string, ...args: readonly unknown[]): Act => ({ workspace }) => { expect(workspace.run({ functionName, args, mode: 'menu' })).toMatchObject({ ok: true }); };
const answers: Act = ({ workspace }) => { raiseSubmit(workspace, { form: FORM.nomination, submission: nominating({ district: 'สังคม', tambon: 'สังคม', email: 'officer4308@example.com' }) }); };
const plans: Act = ({ workspace }) => { raiseSubmit(workspace, { form: FORM.plan, submission: planning(THA_BO, [{ title: 'ปลูกผักสวนครัว', budget: '100' }]) }); };
const types = (tab: string, a1: string, value: string): Act => ({ workspace }) => { raiseEdit(workspace, { tab, a1, value }); };

/** After a while everybody whose command was refused gives it again. */
const again = (...acts: readonly Act[]): Act => (office) => {
  waitAWhile(office);
  for (const act of acts) act(office);
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

/** Pairs that meet at seeded calls. */
export const SEEDED_PAIRS: readonly Pair[] = [
  { name: 'confirm, confirm', prepare: allocated, first: confirm, second: confirm, settle: again(confirm) },
  { name: 'allocate, an answer', prepare: takenIn, first: allocate, second: answers, settle: again(takeIn, allocate) },
  { name: 'allocate, confirm', prepare: allocated, first: allocate, second: confirm, settle: again(confirm, allocate) },
  { name: 'check, allocate', prepare: takenIn, first: menu('checkEligibility'), second: allocate, settle: again(allocate) },
  { name: 'confirm, an answer', prepare: allocated, first: confirm, second: answers, settle: again(takeIn, confirm) },
  { name: 'daily run, daily run', prepare: withLine, first: dispatch, second: dispatch, settle: again(dispatch) },
  { name: 'daily run, an edit', prepare: withLine, first: dispatch, second: types('ภาคีเครือข่าย', 'A20', 'หมายเหตุของสำนักงาน'), settle: again(dispatch) },
  { name: 'daily run, a duty done', prepare: withLine, first: dispatch, second: page('saveDuty', 'done', { key: 'R10/43/2024-10-31', doneOn: '28/10/2567', evidence: 'หนังสือตัวอย่าง' }), settle: again(dispatch) },
  { name: 'daily run, an answer', prepare: withLine, first: dispatch, second: answers, settle: again(dispatch) },
];
