// Typing into a cell and filtering a column, as a person does on the sheet.
import { raiseEdit } from '../../host/events';
import type { Workspace } from '../../host/workspace';
import { FilterStandIn } from '../../services/spreadsheet/filter';
import { sheetNamed } from '../../services/spreadsheet/model/find-sheet';
import { FilterCriteriaBuilderStandIn } from '../../services/spreadsheet/filter-criteria';
import { officerSentence } from '../platform-sentences';
import { activeCell, workbookOf } from './active-cell';
import { DeedRefused, type Deed } from './deed';
import { countIn, listIn, textIn } from './input';

/** Types `{tab, a1, value}`; the triggers of an edit fire. */
export const editCell: Deed = ({ workspace, person }, input) => {
  const raised = raiseEdit(workspace, { tab: textIn(input, 'tab'), a1: textIn(input, 'a1'), value: textIn(input, 'value'), person });
  return { problems: raised.flatMap(({ result }) => (result.ok ? [] : [officerSentence(new Error(result.error.message))])), active: activeCell(workspace) };
};

/** Hides `{tab, column, hidden}`: the texts of a column that its filter leaves out; none shows all. */
export const filterColumn: Deed = ({ workspace }, input) => {
  const [tab, column] = [textIn(input, 'tab'), countIn(input, 'column')];
  const hidden = listIn(input, 'hidden').map(String);
  onFilter(workspace, tab, (filter, execution) => {
    if (hidden.length === 0) filter.removeColumnFilterCriteria(column + 1);
    else filter.setColumnFilterCriteria(column + 1, new FilterCriteriaBuilderStandIn(execution).setHiddenValues(hidden).build());
  });
  return null;
};

function onFilter(workspace: Workspace, tab: string, act: (filter: FilterStandIn, execution: ReturnType<Workspace['execution']>) => void): void {
  const record = workbookOf(workspace);
  const sheet = record === undefined ? undefined : sheetNamed(record, tab);
  if (record === undefined || sheet === undefined || sheet.filter === null) throw new DeedRefused('แท็บนี้ไม่มีตัวกรอง');
  const execution = workspace.execution({ mode: 'direct' });
  try {
    act(new FilterStandIn(execution, record.id, sheet.id), execution);
  } finally {
    workspace.end(execution);
  }
}
