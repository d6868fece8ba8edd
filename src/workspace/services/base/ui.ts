// Ui: alerts, prompts, dialogs, sidebars and menus of a container.
import type { Execution, PersonAtScreen } from '../../kernel/execution';
import type { Container } from '../../kernel/project';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn, type EnumValue } from '../../kernel/stand-in';
import type { HtmlOutputStandIn } from '../html/html-output';
import { askPerson, type Question } from './ask-person';
import { MenuStandIn } from './menu';
import { PromptResponseStandIn } from './prompt-response';

type AskArguments = readonly [string] | readonly [string, EnumValue] | readonly [string, string, EnumValue];
type Shown = Parameters<PersonAtScreen['show']>[0];

/** The service whose file is on the screen, by the kind of the container. */
const SERVICE_OF: Readonly<Record<Container['kind'], string>> = { spreadsheet: 'SpreadsheetApp', form: 'FormApp', document: 'DocumentApp' };

/**
 * The user interface of the container, for getUi of `service` ("SpreadsheetApp").
 * @throws PlatformError "Cannot call X.getUi() from this context." where nobody can be at the screen (semantics 62), or a file of another kind is on it
 */
export function uiFor(execution: Execution, service: string): UiStandIn {
  const { mode, person, project } = execution.options;
  const isUnattended = mode === 'web-app' || (mode === 'trigger' && person === undefined);
  const isOther = project.container !== null && SERVICE_OF[project.container.kind] !== service;
  if (isUnattended || isOther) throw new PlatformError(`Cannot call ${service}.getUi() from this context.`);
  return execution.service(`${service}.getUi`, () => new UiStandIn(execution));
}

/** Ui of an execution. */
export class UiStandIn extends StandIn {
  readonly typeName = 'Base.Ui';
  constructor(private readonly execution: Execution) {
    super();
  }

  alert(...args: AskArguments): EnumValue {
    return this.button(askPerson(this.execution, question('alert', args)).button);
  }
  prompt(...args: AskArguments): PromptResponseStandIn {
    const { button, text } = askPerson(this.execution, question('prompt', args));
    return new PromptResponseStandIn(this.button(button), text);
  }

  createMenu(caption: string): MenuStandIn { return new MenuStandIn(this.execution, caption); }
  createAddonMenu(): MenuStandIn { return new MenuStandIn(this.execution, 'Extensions'); }

  showModalDialog(output: HtmlOutputStandIn, title: string): void { this.show('dialog', output, title); }
  showModelessDialog(output: HtmlOutputStandIn, title: string): void { this.show('modeless', output, title); }
  showSidebar(output: HtmlOutputStandIn): void { this.show('sidebar', output, output.getTitle()); }
  showDialog(output: HtmlOutputStandIn): void { this.show('dialog', output, output.getTitle()); }

  private show(kind: Shown['kind'], output: HtmlOutputStandIn, title: string): void {
    const width = output.getWidth();
    const height = output.getHeight();
    this.execution.options.person?.show({ kind, title, html: output.getContent(), ...(width === null ? {} : { width }), ...(height === null ? {} : { height }) });
  }

  private button(key: string): EnumValue {
    const buttons = this.execution.border.enumValues('Base.Button');
    const value = buttons[key] ?? buttons['CLOSE'];
    if (value === undefined) throw new RangeError(`Cannot answer with button ${key}: the types have none`);
    return value;
  }
}

function question(kind: Question['kind'], args: AskArguments): Question {
  if (args.length === 3) return { kind, title: args[0] ?? '', message: args[1] ?? '', buttons: args[2].key };
  return { kind, title: '', message: args[0] ?? '', buttons: args[1]?.key ?? 'OK' };
}
