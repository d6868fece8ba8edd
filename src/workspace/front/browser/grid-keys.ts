// The grid's cells: selecting by mouse and keys, typing, choosing from a list, ticking.
import { confirm } from './ask-window';
import { make, need } from './elements';
import type { Place } from './sheet-state';

/** What the grid tells the page. */
export interface GridEvents {
  typed(at: Place, value: string): Promise<void>;
}

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Enter: [1, 0], Tab: [0, 1], PageDown: [15, 0], PageUp: [-15, 0] };

/** The cells of one grid; the grid may be replaced, `settle` finds the cell again. */
export class GridKeys {
  private cell: HTMLTableCellElement | undefined;
  private editor: HTMLInputElement | HTMLSelectElement | undefined;
  private readonly line = need<HTMLInputElement>('#cell-text');

  constructor(private readonly place: HTMLElement, private readonly events: GridEvents) {
    place.addEventListener('pointerdown', (event) => { this.pointed(event); });
    place.addEventListener('dblclick', (event) => { if (cellOf(event.target) === this.cell) void this.edit(); });
    place.addEventListener('keydown', (event) => { this.pressed(event); });
    place.addEventListener('focusin', (event) => { const found = cellOf(event.target); if (found && found !== this.cell) this.select(found); });
    this.line.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') { event.preventDefault(); void this.commit(this.line.value, [1, 0]); }
      if (event.key === 'Escape') { this.line.value = this.rawText(); this.focus(); }
    });
  }

  /** The selected cell. */
  selected(): Place | undefined {
    const tab = this.place.querySelector<HTMLElement>('table[role=grid]')?.dataset['tab'];
    const a1 = this.cell?.dataset['a1'];
    return tab === undefined || a1 === undefined ? undefined : { tab, a1 };
  }

  /** Selects a cell by name in the grid as it is now; the first one where it has none of that name. */
  settle(a1: string): void {
    this.editor = undefined;
    const found = this.place.querySelector<HTMLTableCellElement>(`td[data-a1="${CSS.escape(a1)}"]`) ?? this.place.querySelector<HTMLTableCellElement>('td[data-a1]');
    if (found !== null) this.select(found);
  }

  focus(): void {
    this.cell?.focus({ preventScroll: true });
  }

  bringIntoView(): void {
    this.cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private select(cell: HTMLTableCellElement): void {
    this.cell?.classList.remove('selected');
    if (this.cell) this.cell.tabIndex = -1;
    this.cell = cell;
    cell.classList.add('selected');
    cell.tabIndex = 0;
    need('#cell-name').textContent = cell.dataset['a1'] ?? '';
    this.line.value = this.rawText();
    const note = need('#cell-note');
    const words = [cell.dataset['note'] ?? '', cell.dataset['lock'] === 'warn' ? 'ช่องนี้ระบบเขียนให้ ปกติไม่ต้องแก้' : cell.dataset['lock'] === 'closed' ? 'ช่องนี้ล็อกไว้' : ''].filter((text) => text !== '');
    note.textContent = words.length === 0 ? 'ดับเบิลคลิกหรือกด Enter เพื่อแก้ช่องที่เลือก' : words.join(' · ');
    note.title = words.join('\n');
    note.classList.toggle('has-words', words.length > 0);
  }

  private rawText(): string {
    return this.cell?.dataset['formula'] ?? this.cell?.dataset['text'] ?? shownText(this.cell);
  }

  private pointed(event: PointerEvent): void {
    const found = cellOf(event.target);
    if (found === undefined || (this.editor !== undefined && event.target === this.editor)) return;
    if (this.editor !== undefined) void this.finish([0, 0]);
    this.select(found);
    if (event.target instanceof Element && event.target.classList.contains('tick-box')) void this.tick();
  }

  private pressed(event: KeyboardEvent): void {
    if (this.editor !== undefined) { this.pressedInEditor(event); return; }
    if (cellOf(event.target) === undefined || event.target instanceof HTMLButtonElement || event.isComposing) return;
    if (event.key === 'Enter' || event.key === 'F2') void this.edit();
    else if (event.key === ' ' && this.cell?.dataset['tick'] !== undefined) void this.tick();
    else if (event.key === 'Delete' || event.key === 'Backspace') void this.commit('', [0, 0]);
    else if (event.altKey && event.key === 'ArrowDown') this.cell?.querySelector<HTMLButtonElement>('.funnel')?.click();
    else if (event.key === 'Tab') return;
    else if (event.key in MOVES) this.move(MOVES[event.key] ?? [0, 0]);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) void this.edit(event.key);
    else return;
    event.preventDefault();
  }

  private pressedInEditor(event: KeyboardEvent): void {
    if (event.key === 'Escape') { this.close(); this.focus(); event.preventDefault(); }
    else if (!event.isComposing && (event.key === 'Enter' || event.key === 'Tab')) { event.preventDefault(); void this.finish(event.key === 'Tab' ? [0, event.shiftKey ? -1 : 1] : [1, 0]); }
    event.stopPropagation();
  }

  private move([rows, columns]: readonly [number, number]): void {
    const row = this.cell?.parentElement;
    if (!row || !this.cell) return;
    const all = [...this.place.querySelectorAll('tbody tr')];
    const to = all[Math.min(Math.max(all.indexOf(row) + rows, 0), all.length - 1)];
    const letters = columnOf(this.cell);
    const same = [...(to?.querySelectorAll<HTMLTableCellElement>('td') ?? [])].find((cell) => columnOf(cell) === letters);
    let target = same;
    if (columns !== 0) target = (columns > 0 ? same?.nextElementSibling : same?.previousElementSibling) as HTMLTableCellElement | undefined;
    if (target?.dataset['a1'] === undefined) return;
    this.select(target);
    target.focus();
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private async edit(first?: string): Promise<void> {
    const { cell } = this;
    if (cell === undefined || this.editor !== undefined || cell.dataset['tick'] !== undefined || !await this.mayEdit()) return;
    const list = cell.dataset['choiceList'];
    const editor = list === undefined ? make('input', { class: 'cell-editor', 'aria-label': `ช่อง ${cell.dataset['a1'] ?? ''}`, autocomplete: 'off' }) : this.choiceEditor(Number(list));
    if (list === undefined) editor.value = first ?? this.rawText();
    this.editor = editor;
    cell.dataset['text'] = this.rawText();
    cell.append(editor);
    editor.focus();
    if (editor instanceof HTMLSelectElement) editor.addEventListener('change', () => { void this.finish([0, 0]); });
    editor.addEventListener('blur', () => { if (this.editor === editor) void this.finish([0, 0]); });
  }

  private choiceEditor(list: number): HTMLSelectElement {
    const all = JSON.parse(need('table[role=grid]', this.place).dataset['choices'] ?? '[]') as readonly (readonly string[])[];
    const now = this.rawText();
    const options = ['', ...(all[list] ?? [])];
    return make('select', { class: 'cell-editor', 'aria-label': `เลือกค่าของช่อง ${this.cell?.dataset['a1'] ?? ''}` }, ...(options.includes(now) ? options : [now, ...options]).map((text) => make('option', { value: text, text, selected: text === now })));
  }

  private async finish(then: readonly [number, number]): Promise<void> {
    const value = this.editor?.value ?? '';
    this.close();
    await this.commit(value, then, true);
  }

  private close(): void {
    const { editor } = this;
    this.editor = undefined;
    editor?.remove();
    delete this.cell?.dataset['text'];
  }

  private async tick(): Promise<void> {
    await this.commit(this.cell?.dataset['tick'] === 'true' ? 'FALSE' : 'TRUE', [0, 0]);
  }

  private async commit(value: string, then: readonly [number, number], isAsked = false): Promise<void> {
    const at = this.selected();
    const isChanged = value !== this.rawText();
    if (at === undefined || (isChanged && !isAsked && !await this.mayEdit())) { this.line.value = this.rawText(); return; }
    this.move(then);
    if (then[0] === 0 && then[1] === 0) this.focus();
    if (isChanged) await this.events.typed(at, value);
  }

  private async mayEdit(): Promise<boolean> {
    if (this.cell?.dataset['lock'] !== 'warn') return true;
    return confirm('ช่องนี้ระบบเขียนให้', 'ค่าที่แก้เองอาจถูกเขียนทับเมื่อระบบทำงานครั้งต่อไป ต้องการแก้ต่อหรือไม่', 'แก้ต่อ');
  }
}

function cellOf(target: EventTarget | null): HTMLTableCellElement | undefined {
  return target instanceof Element ? target.closest<HTMLTableCellElement>('td[data-a1]') ?? undefined : undefined;
}

function columnOf(cell: HTMLTableCellElement): string {
  return (cell.dataset['a1'] ?? '').replace(/\d+$/, '');
}

function shownText(cell: HTMLTableCellElement | undefined): string {
  if (cell?.dataset['tick'] !== undefined) return cell.dataset['tick'] === 'true' ? 'TRUE' : 'FALSE';
  return [...(cell?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? '').join('');
}
