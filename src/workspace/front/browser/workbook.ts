// The workbook's page: tabs, the grid, the line above it, the menu, filters.
import { tell } from './ask-window';
import { make, need } from './elements';
import { filterWindow } from './filter-window';
import { GridKeys } from './grid-keys';
import { menuBar } from './menu-bar';
import { deed, fetchText, Refused } from './server-calls';
import { refreshSheet, selectedCell, sheetIs, type Place } from './sheet-state';
import { toast, working } from './toasts';

let most = 300;

/** Makes the page work; does nothing on other pages. */
export function startWorkbook(): void {
  const place = document.getElementById('grid-place');
  if (place === null) return;
  const keys = new GridKeys(place, { typed: (at, value) => typeInto(at, value) });
  sheetIs({
    selected: () => keys.selected(),
    refresh: async (to) => { await reloadTabs(); await show(place, keys, to ?? keys.selected() ?? null); },
  });
  menuBar((functionName, label) => { void runItem(functionName, label); });
  place.addEventListener('click', (event) => { clicked(event); });
  need('.sheet-tabs').addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-tab]') : null;
    if (link === null || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void show(place, keys, { tab: link.dataset['tab'] ?? '', a1: '' });
  });
  keys.settle('');
}

async function show(place: HTMLElement, keys: GridKeys, to: Place | null): Promise<void> {
  const tab = to?.tab ?? need('table[role=grid]', place).dataset['tab'] ?? '';
  const before = place.querySelector<HTMLElement>('.sheet');
  const [left, top, isSame] = [before?.scrollLeft ?? 0, before?.scrollTop ?? 0, before?.querySelector<HTMLElement>('table')?.dataset['tab'] === tab];
  const hadFocus = place.contains(document.activeElement);
  const text = await fetchText(`/grid?tab=${encodeURIComponent(tab)}&most=${most}`);
  if (!text.includes('role="grid"')) return; // a command waits for an answer: its window stands over the sheet as it was
  place.innerHTML = text; // the front's own HTML: every text in it was escaped on the server
  markTab(need('table[role=grid]', place).dataset['tab'] ?? tab);
  keys.settle(to?.a1 ?? '');
  const after = place.querySelector<HTMLElement>('.sheet');
  if (isSame) after?.scrollTo(left, top);
  else keys.bringIntoView();
  if (hadFocus) keys.focus();
}

function markTab(tab: string): void {
  for (const link of document.querySelectorAll<HTMLElement>('.sheet-tabs [data-tab]')) {
    if (link.dataset['tab'] === tab) { link.setAttribute('aria-current', 'page'); link.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }
    else link.removeAttribute('aria-current');
  }
  history.replaceState(null, '', `/tabs?tab=${encodeURIComponent(tab)}`);
}

async function typeInto(at: Place, value: string): Promise<void> {
  try {
    const { problems } = await deed('edit', { ...at, value }) as { readonly problems: readonly string[] };
    for (const problem of problems) toast('', problem);
  } catch (error) {
    await tell('แก้ช่องนี้ไม่ได้', sentence(error));
  }
  await refreshSheet(null);
}

async function runItem(functionName: string, label: string): Promise<void> {
  const line = working(`กำลังทำ: ${label}`);
  try {
    const { active } = await deed('run', { functionName, ...selectedCell() }, line.tell) as { readonly active: Place | null };
    await refreshSheet(active);
  } catch (error) {
    await tell(label, sentence(error));
    await refreshSheet(null);
  } finally {
    line.end();
  }
}

/** A command may have made or removed tabs. */
async function reloadTabs(): Promise<void> {
  const fresh = new DOMParser().parseFromString(await fetchText('/tabs'), 'text/html').querySelector('.sheet-tabs');
  if (fresh !== null) need('.sheet-tabs').replaceChildren(...fresh.children);
}

function clicked(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const funnel = target?.closest<HTMLButtonElement>('[data-filter]');
  if (funnel) void filterWindow(need('table[role=grid]').dataset['tab'] ?? '', Number(funnel.dataset['filter']), funnel.getAttribute('aria-label') ?? 'กรอง');
  const more = target?.closest<HTMLButtonElement>('[data-more]');
  if (more) { most = Number(more.dataset['more']); void refreshSheet(null); }
}

function sentence(error: unknown): Node {
  return make('p', { text: error instanceof Refused ? error.message : 'ติดต่อระบบไม่ได้ โปรดดูว่าหน้าต่างคำสั่งยังเปิดอยู่' });
}
