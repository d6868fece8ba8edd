// The script's menu as a menu bar: by mouse, and by the keys that menus have everywhere.
import { need } from './elements';

/** Makes the bar work; `run` gets the function of the chosen item and its label. */
export function menuBar(run: (functionName: string, label: string) => void): void {
  const bar = document.querySelector<HTMLElement>('.menu-bar');
  if (bar === null) return;
  bar.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[role=menuitem]') : null;
    if (item !== null) choose(bar, item, run);
  });
  bar.addEventListener('mouseover', (event) => {
    const item = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[role=menu] > li > [role=menuitem]') : null;
    if (item !== null) { closeBeside(item); if (listOf(item) !== null) openList(item); }
  });
  bar.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLButtonElement && pressed(bar, event.target, event.key)) { event.preventDefault(); event.stopPropagation(); }
  });
  document.addEventListener('pointerdown', (event) => { if (!(event.target instanceof Node && bar.contains(event.target))) closeAll(bar); });
}

function choose(bar: HTMLElement, item: HTMLButtonElement, run: (functionName: string, label: string) => void): void {
  const { function: functionName } = item.dataset;
  if (functionName !== undefined) {
    closeAll(bar);
    need<HTMLButtonElement>('.menu-holder > button', bar).focus();
    run(functionName, item.textContent);
    return;
  }
  const isTop = item.parentElement?.classList.contains('menu-holder') === true;
  if (isTop && item.getAttribute('aria-expanded') === 'true') { closeAll(bar); return; }
  if (isTop) closeAll(bar);
  openList(item);
  itemsOf(listOf(item))[0]?.focus();
}

function pressed(bar: HTMLElement, item: HTMLButtonElement, key: string): boolean {
  const isTop = item.parentElement?.classList.contains('menu-holder') === true;
  const siblings = itemsOf(isTop ? null : item.closest('[role=menu]'));
  const list = listOf(item);
  switch (key) {
    case 'ArrowDown': if (isTop) choose(bar, item, () => undefined); else step(siblings, item, 1); return true;
    case 'ArrowUp': if (!isTop) step(siblings, item, -1); return !isTop;
    case 'Home': siblings[0]?.focus(); return !isTop;
    case 'End': siblings.at(-1)?.focus(); return !isTop;
    case 'ArrowRight': if (!isTop && list !== null) { openList(item); itemsOf(list)[0]?.focus(); } return true;
    case 'ArrowLeft': case 'Escape': return leave(bar, item, key);
    case 'Tab': closeAll(bar); return false;
    default: return false;
  }
}

function leave(bar: HTMLElement, item: HTMLButtonElement, key: string): boolean {
  const opener = item.closest('[role=menu]')?.parentElement?.querySelector<HTMLButtonElement>(':scope > [role=menuitem]');
  if (opener === null || opener === undefined) { closeAll(bar); return key === 'Escape'; }
  close(opener);
  opener.focus();
  return true;
}

function step(items: readonly HTMLButtonElement[], from: HTMLButtonElement, by: number): void {
  items[(items.indexOf(from) + by + items.length) % items.length]?.focus();
}

function listOf(item: Element): HTMLElement | null {
  return item.parentElement?.querySelector<HTMLElement>(':scope > [role=menu]') ?? null;
}

function itemsOf(list: Element | null): readonly HTMLButtonElement[] {
  return [...(list?.querySelectorAll<HTMLButtonElement>(':scope > li > [role=menuitem]') ?? [])];
}

function openList(item: HTMLButtonElement): void {
  const list = listOf(item);
  if (list === null) return;
  list.hidden = false;
  item.setAttribute('aria-expanded', 'true');
}

function close(item: HTMLButtonElement): void {
  const list = listOf(item);
  if (list === null) return;
  list.hidden = true;
  item.setAttribute('aria-expanded', 'false');
}

function closeBeside(item: HTMLButtonElement): void {
  for (const sibling of itemsOf(item.closest('[role=menu]'))) if (sibling !== item) close(sibling);
}

function closeAll(bar: HTMLElement): void {
  for (const item of bar.querySelectorAll<HTMLButtonElement>('[aria-expanded=true]')) close(item);
}

