// A spreadsheet, complete: settings, menus, messages and metadata on top of its sheets.
import type { EnumValue } from '../../kernel/stand-in';
import { PlatformError } from '../../kernel/platform-error';
import { addMenu, type ContainerMenus, type MenuItem } from '../base/menu';
import { uiFor } from '../base/ui';
import type { HtmlOutputStandIn } from '../html/html-output';
import { addMetadata, finderFor, metadataOn, type DeveloperMetadataFinderStandIn, type DeveloperMetadataStandIn } from './developer-metadata';
import { wholeSheet } from './model/cells';
import { SpreadsheetActive } from './spreadsheet-active';
import type { ThemeRecord } from './model/spreadsheet-record';
import { spreadsheetName } from './spreadsheet-people';
import { TextFinderStandIn } from './text-finder';
import { STANDARD_THEME, ThemeStandIn } from './theme';

/** A spreadsheet. */
export class SpreadsheetStandIn extends SpreadsheetActive {
  readonly typeName = 'Spreadsheet.Spreadsheet';

  /** For stand-ins of other kinds that changed the record. */
  recordChanged(): void { this.changed(); }

  copy(name: string | null): SpreadsheetStandIn { return new SpreadsheetStandIn(this.execution, this.copyAs(spreadsheetName(name))); }

  getSpreadsheetLocale(): string { return this.record.locale; }
  getSpreadsheetTimeZone(): string { return this.record.timeZone; }

  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}([_-][A-Za-z0-9]{2,4})?$/.test(locale)) throw new PlatformError('Invalid argument: locale');
    this.record.locale = locale;
    this.changed();
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    try {
      new Intl.DateTimeFormat('en-US', { timeZone });
    } catch {
      throw new PlatformError('Invalid argument: timezone');
    }
    this.record.timeZone = timeZone;
    this.changed();
  }

  getRecalculationInterval(): EnumValue { return this.enumValue('Spreadsheet.RecalculationInterval', this.record.recalculation); }
  setRecalculationInterval(interval: EnumValue): this { return this.set(() => { this.record.recalculation = interval.key; }); }
  isIterativeCalculationEnabled(): boolean { return this.record.iterative.enabled; }
  setIterativeCalculationEnabled(isEnabled: boolean): this { return this.set(() => { this.record.iterative.enabled = isEnabled; }); }
  getMaxIterativeCalculationCycles(): number { return this.record.iterative.cycles; }
  setMaxIterativeCalculationCycles(cycles: number): this { return this.set(() => { this.record.iterative.cycles = cycles; }); }
  getIterativeCalculationConvergenceThreshold(): number { return this.record.iterative.threshold; }
  setIterativeCalculationConvergenceThreshold(threshold: number): this { return this.set(() => { this.record.iterative.threshold = threshold; }); }

  getSpreadsheetTheme(): ThemeStandIn { return this.themed(this.record.theme ?? STANDARD_THEME); }
  getPredefinedSpreadsheetThemes(): ThemeStandIn[] { return [new ThemeStandIn(this.execution, STANDARD_THEME, () => undefined)]; }

  setSpreadsheetTheme(theme: ThemeStandIn): ThemeStandIn {
    this.set(() => { this.record.theme = theme.theme; });
    return this.getSpreadsheetTheme();
  }

  resetSpreadsheetTheme(): ThemeStandIn {
    this.set(() => { delete this.record.theme; });
    return this.getSpreadsheetTheme();
  }

  getFormUrl(): string | null {
    return this.getActiveSheet().getFormUrl() ?? this.getSheets().map((sheet) => sheet.getFormUrl()).find((url) => url !== null) ?? null;
  }

  createTextFinder(text: string): TextFinderStandIn {
    return new TextFinderStandIn(this.execution, this.spreadsheetId, { text, areas: this.record.sheets.map((sheet) => ({ sheetId: sheet.id, box: wholeSheet(sheet) })) });
  }

  toast(message: string, title = '', _seconds?: number | null): void {
    this.execution.options.person?.show({ kind: 'toast', title, html: message });
  }

  show(dialog: HtmlOutputStandIn): void { uiFor(this.execution, 'SpreadsheetApp').showDialog(dialog); }

  addMenu(title: string, items: unknown[]): void {
    addMenu(this.execution, { title, items: items.map(menuItem) });
  }

  updateMenu(title: string, items: unknown[]): void { this.addMenu(title, items); }

  removeMenu(title: string): void {
    const menus = this.execution.store.collection<ContainerMenus>('menus');
    const id = this.execution.project.container?.id ?? this.execution.project.id;
    menus.set(id, { menus: (menus.get(id)?.menus ?? []).filter((menu) => menu.title !== title) });
  }

  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): this {
    addMetadata(this, { key, rest, place: { sheetId: null, row: null, column: null } });
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadataStandIn[] { return metadataOn(this, (entry) => entry.sheetId === null); }
  createDeveloperMetadataFinder(): DeveloperMetadataFinderStandIn { return finderFor(this, () => true); }

  private themed(theme: ThemeRecord): ThemeStandIn {
    return new ThemeStandIn(this.execution, theme, (changed) => { this.set(() => { this.record.theme = changed; }); });
  }

  private set(change: () => void): this {
    change();
    this.changed();
    return this;
  }
}

function menuItem(item: unknown): MenuItem {
  if (typeof item !== 'object' || item === null) return { separator: true };
  const { name, functionName } = item as { readonly name?: unknown; readonly functionName?: unknown };
  return { label: String(name ?? ''), functionName: String(functionName ?? '') };
}
