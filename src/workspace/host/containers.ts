// The files that scripts are bound to: fresh ones, and the ones of earlier commands.
import type { Container } from '../kernel/project';
import { uncounted } from './uncounted';
import type { Workspace } from './workspace';

const SERVICES: Readonly<Record<Container['kind'], string>> = { spreadsheet: 'SpreadsheetApp', form: 'FormApp', document: 'DocumentApp' };
const TITLES: Readonly<Record<Container['kind'], string>> = { spreadsheet: 'Untitled spreadsheet', form: 'Untitled form', document: 'Untitled document' };

/** Creates a spreadsheet, form or document through the service itself, as a person does from the Drive page. */
export function createContainer(workspace: Workspace, kind: Container['kind'], title = TITLES[kind]): Container {
  const execution = workspace.execution({ mode: 'direct', project: { id: 'none', sourceDir: '', html: {}, manifest: { timeZone: workspace.records.settings().timeZone }, container: null } });
  try {
    const service = (execution.realm.context as Record<string, { create(title: string): { getId(): string } } | undefined>)[SERVICES[kind]];
    if (service === undefined) throw new RangeError(`Cannot create a ${kind}: its service is missing`);
    return { kind, id: uncounted(execution, () => service.create(title).getId()) };
  } finally {
    workspace.end(execution);
  }
}

/** The container that the project had last of this kind, or a fresh one; a trashed one is not used again. */
export function containerFor(workspace: Workspace, project: 'add-on' | 'staged', kind: Container['kind']): Container {
  const { containers } = workspace.records.project();
  const known = [containers[project], containers[`${project}:${kind}`]].find((container) => container?.kind === kind && isThere(workspace, container.id));
  return known ?? (project === 'add-on' ? createContainer(workspace, kind, 'ตำบลเข้มแข็ง') : createContainer(workspace, kind));
}

function isThere(workspace: Workspace, id: string): boolean {
  return workspace.store.collection<{ trashed: boolean }>('files').get(id)?.trashed === false;
}
