// Ui, Browser, menus: what a script shows to the person at the screen.
import { baseModule } from '../../../../src/workspace/services/base/module';
import { uiFor } from '../../../../src/workspace/services/base/ui';
import { htmlModule } from '../../../../src/workspace/services/html/module';
import { lockModule } from '../../../../src/workspace/services/lock/module';
import type { ServiceModule } from '../../../../src/workspace/kernel/service-definition';
import type { PersonAtScreen } from '../../../../src/workspace/kernel/execution';
import { Rig, type RigOptions } from '../../rig';

/** getUi under a global of its own, as SpreadsheetApp offers it. */
const uiModule: ServiceModule = { globals: [{ name: 'UiOf', create: (execution) => ({ getUi: () => uiFor(execution, 'SpreadsheetApp') }) }] };

function person(button: string, text = ''): PersonAtScreen & { readonly asked: unknown[]; readonly shown: unknown[] } {
  const asked: unknown[] = [];
  const shown: unknown[] = [];
  return { asked, shown, ask: (question) => { asked.push(question); return { button, text }; }, show: (what) => { shown.push(what); } };
}

const rig = (options: Partial<RigOptions> = {}): Rig => new Rig({ modules: [baseModule, htmlModule, lockModule, uiModule], ...options });

describe('Ui', () => {
  it('#62 getUi throws in trigger and web-app runs and works in menus', () => {
    const message = 'Cannot call SpreadsheetApp.getUi() from this context.';
    expect(rig({ mode: 'trigger' }).errorOf('UiOf.getUi()')).toBe(message);
    expect(rig({ mode: 'web-app' }).errorOf('UiOf.getUi()')).toBe(message);
    expect(rig({ container: { kind: 'form', id: 'f' } }).errorOf('UiOf.getUi()')).toBe(message);
    expect(rig({ mode: 'trigger' }).errorOf('Browser.msgBox("x")')).toBe('Cannot call Browser.msgBox() from this context; have you tried Logger.log() instead?');
    expect(rig({ mode: 'menu' }).run('return String(UiOf.getUi())')).toBe('Ui');
    expect(rig({ mode: 'simple-trigger' }).run('return String(UiOf.getUi())')).toBe('Ui');
  });
  it('#63 an alert suspends the script and its locks do not survive', () => {
    const tried = rig({ person: person('OK') }).run('const lock = LockService.getScriptLock(); lock.waitLock(100); UiOf.getUi().alert("x"); return lock.hasLock()');
    expect(tried).toBe(false);
  });
  it('alert gives the pressed button, with the question as it was asked', () => {
    const who = person('YES');
    const code = 'const ui = UiOf.getUi(); return ui.alert("Title", "Sure?", ui.ButtonSet.YES_NO) === ui.Button.YES';
    expect(rig({ person: who }).run(code)).toBe(true);
    expect(who.asked).toEqual([{ kind: 'alert', title: 'Title', message: 'Sure?', buttons: 'YES_NO' }]);
  });
  it('prompt gives the typed text, and OK where nobody is there', () => {
    expect(rig({ person: person('OK', 'บ้านดุง') }).run('return UiOf.getUi().prompt("?").getResponseText()')).toBe('บ้านดุง');
    expect(rig().run('const r = UiOf.getUi().prompt("?"); return [String(r.getSelectedButton()), r.getResponseText()]')).toEqual(['OK', '']);
  });
  it('dialogs and sidebars are shown with their size', () => {
    const who = person('OK');
    rig({ person: who }).run('UiOf.getUi().showModalDialog(HtmlService.createHtmlOutput("<p>x</p>").setWidth(300), "Pick"); UiOf.getUi().showSidebar(HtmlService.createHtmlOutput("s").setTitle("Side"))');
    expect(who.shown).toEqual([{ kind: 'dialog', title: 'Pick', html: '<p>x</p>', width: 300 }, { kind: 'sidebar', title: 'Side', html: 's' }]);
  });
  it('menus are kept for the container, one of each title', () => {
    const one = rig({ container: { kind: 'spreadsheet', id: 'sheet-1' } });
    const code = (label: string): string => `const ui = UiOf.getUi(); ui.createMenu("M").addItem("${label}", "f").addSeparator().addSubMenu(ui.createMenu("S").addItem("B", "g")).addToUi()`;
    one.run(code('A'));
    one.run(code('A2'));
    expect(one.store.collection('menus').get('sheet-1')).toEqual({
      menus: [{ title: 'M', items: [{ label: 'A2', functionName: 'f' }, { separator: true }, { submenu: { title: 'S', items: [{ label: 'B', functionName: 'g' }] } }] }],
    });
  });
});

describe('Browser', () => {
  it('answers in lower-case texts', () => {
    expect(rig({ person: person('NO') }).run('return Browser.msgBox("T", "m", Browser.Buttons.YES_NO)')).toBe('no');
    expect(rig({ person: person('OK', 'typed') }).run('return Browser.inputBox("m")')).toBe('typed');
    expect(rig({ person: person('CANCEL') }).run('return Browser.inputBox("m", Browser.Buttons.OK_CANCEL)')).toBe('cancel');
  });
});
