// The other commands that write: killed as the programme's main actions are, by `npm run crash`; `npm test` takes a few of them in turn.
import { callFromPage } from '../../src/workspace/host/requests';
import { sampleContacts, samplePastTargets, sampleSettings, SAMPLE_LINE } from '../../src/workspace/start/sample-year';
import type { BundleOffice } from '../journeys/bundle-office';
import type { CrashSubject } from './crash-points';
import { allocated, confirmed, fresh, keepingNothing, monthOver, reportTaken, tabsOnly, toBeScored, waitAWhile, withLine, withoutForms } from './office-stages';

const OWNER = 'province@example.com';
const REASON = 'ซักซ้อม';

type Prepare = CrashSubject['prepare'];
type Act = (office: BundleOffice) => void;

/** The same is done again after a while, as the message of the killed one tells. */
function twice(name: string, prepare: Prepare, act: Act): CrashSubject {
  return {
    name, prepare, act,
    recover(office) {
      waitAWhile(office);
      act(office);
      waitAWhile(office);
    },
  };
}

function command(name: string, prepare: Prepare, ...args: readonly unknown[]): CrashSubject {
  return twice(name, prepare, (office) => { office.run(name, ...args); });
}

/** A command that makes documents: rows that it set aside while a service was out are made by the repair command. */
function documents(name: string, prepare: Prepare, ...args: readonly unknown[]): CrashSubject {
  return { ...command(name, prepare, ...args), mend: (office) => { office.run('repairDocuments'); } };
}

/** An order of a page: what it answers is a sentence, also when it is refused. */
function order(name: string, prepare: Prepare, functionName: string, ...args: readonly unknown[]): CrashSubject {
  return twice(name, prepare, (office) => { callFromPage(office.workspace, { functionName, args, user: OWNER }); });
}

/** Every lesser command. */
export const LESSER_CRASH_SUBJECTS: readonly CrashSubject[] = [
  command('setUpWorkbook', fresh),
  command('importOfficeData', tabsOnly, { settings: sampleSettings, contacts: sampleContacts }),
  command('importPastTargets', withoutForms, samplePastTargets),
  command('replaceTarget', confirmed, { tambonCode: '430104', newTambonCode: '430106', reason: REASON }),
  order('saveRelease', confirmed, 'saveRelease', { districtCode: '4301', reason: REASON }),
  command('makeTemplates', allocated),
  documents('generateLetters', confirmed, { topic: 'R03' }),
  documents('generateAgendas', confirmed, {}),
  documents('generateWorkingGroupOrder', confirmed),
  documents('generateExecutiveSummaries', monthOver, { period: '1/2568' }),
  command('refreshReportTables', reportTaken),
  command('evaluateTambons', monthOver),
  command('prepareScores', toBeScored),
  command('proposeNewYear', monthOver, {}),
  command('exportYear', monthOver, {}),
  command('listForDepartment', confirmed),
  command('showChannels', confirmed),
  command('shareDistrictFolders', confirmed),
  command('rebuildTracking', confirmed),
  command('prepareMouFacts', confirmed),
  command('setLineToken', confirmed, SAMPLE_LINE.token, SAMPLE_LINE.groupId),
  command('installTriggers', withoutForms),
  order('purge', keepingNothing, 'sendOrder', 'purge', { confirmed: 'yes' }),
  order('erasePerson', withLine, 'sendOrder', 'erasePerson', { person: 'officer4301@example.com', reason: REASON, confirmed: 'yes' }),
  order('setPause', withLine, 'setPause', '4301', true),
];
