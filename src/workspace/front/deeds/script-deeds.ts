// Running the script's functions: from its menu, and from the pages that it shows.
import { callFromPage } from '../../host/requests';
import type { ScriptResult } from '../../host/run-script';
import type { Workspace } from '../../host/workspace';
import type { ContainerMenus, MenuRecord } from '../../services/base/menu';
import { officerSentence } from '../platform-sentences';
import { activeCell, selectAsOnPage } from './active-cell';
import { DeedRefused, type Deed } from './deed';
import { listIn, textIn } from './input';

/** The menus that the script added to its workbook. */
export function menusOf(workspace: Workspace): readonly MenuRecord[] {
  const id = workspace.project().container?.id ?? workspace.project().id;
  return workspace.store.collection<ContainerMenus>('menus').get(id)?.menus ?? [];
}

/** Runs an item of the menu with the person at the screen: `{functionName, tab, a1}`. */
export const runMenuItem: Deed = ({ workspace, person }, input) => {
  const functionName = textIn(input, 'functionName');
  if (!menusOf(workspace).some((menu) => hasFunction(menu, functionName))) throw new DeedRefused('ไม่มีคำสั่งนี้ในเมนู โปรดเปิดหน้านี้ใหม่');
  selectAsOnPage(workspace, input);
  const before = activeCell(workspace);
  const result = workspace.run({ functionName, mode: 'menu', person });
  if (!result.ok) throw new DeedRefused(officerSentence(new Error(result.error.message)));
  return { active: moved(before, workspace) };
};

/** A call by google.script.run: `{functionName, args, tab, a1}`. A failure of the script is an answer too. */
export const callFromFrame: Deed = ({ workspace, person }, input) => {
  selectAsOnPage(workspace, input);
  const before = activeCell(workspace);
  const result: ScriptResult = callFromPage(workspace, { functionName: textIn(input, 'functionName'), args: listIn(input, 'args'), person });
  return { result: result.ok ? result : { ok: false, error: { name: result.error.name, message: result.error.message } }, active: moved(before, workspace) };
};

function moved(before: ReturnType<typeof activeCell>, workspace: Workspace): ReturnType<typeof activeCell> {
  const after = activeCell(workspace);
  return before?.tab === after?.tab && before?.a1 === after?.a1 ? null : after;
}

function hasFunction(menu: MenuRecord, name: string): boolean {
  return menu.items.some((item) => ('submenu' in item ? hasFunction(item.submenu, name) : 'functionName' in item && item.functionName === name));
}
