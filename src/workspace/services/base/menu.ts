// Menus that a script adds to its container; what it added is kept for the host and the browser front.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';

/** One line of a menu. */
export type MenuItem =
  | { readonly label: string; readonly functionName: string }
  | { readonly separator: true }
  | { readonly submenu: MenuRecord };

/** A menu or submenu. */
export interface MenuRecord {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** The menus of one container, in collection `menus` under the container's id. */
export interface ContainerMenus {
  menus: MenuRecord[];
}

/** Menu being built; `addToUi` records it, a menu of the same title is replaced. */
export class MenuStandIn extends StandIn {
  readonly typeName = 'Base.Menu';
  private readonly items: MenuItem[] = [];

  constructor(private readonly execution: Execution, private readonly title: string) {
    super();
  }

  addItem(label: string, functionName: string): this {
    this.items.push({ label, functionName });
    return this;
  }
  addSeparator(): this {
    this.items.push({ separator: true });
    return this;
  }
  addSubMenu(menu: MenuStandIn): this {
    this.items.push({ submenu: menu.record() });
    return this;
  }
  addToUi(): void {
    addMenu(this.execution, this.record());
  }
  record(): MenuRecord {
    return { title: this.title, items: [...this.items] };
  }
}

/** Records a menu of the execution's container. @throws PlatformError where it has neither a title nor an item */
export function addMenu(execution: Execution, menu: MenuRecord): void {
  if (menu.items.length === 0) throw new PlatformError('Cannot add an empty menu to the UI.');
  const menus = execution.store.collection<ContainerMenus>('menus');
  const id = execution.project.container?.id ?? execution.project.id;
  const known = menus.get(id)?.menus ?? [];
  menus.set(id, { menus: [...known.filter(({ title }) => title !== menu.title), menu] });
}
