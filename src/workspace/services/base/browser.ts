// Browser: the older dialogs of a spreadsheet, answered with texts.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { EnumValue, StandIn } from '../../kernel/stand-in';
import { askPerson, type Question } from './ask-person';

type AskArguments = readonly [string] | readonly [string, EnumValue] | readonly [string, string, EnumValue];

/** The global Browser. */
export class BrowserStandIn extends StandIn {
  readonly typeName = 'Base.Browser';
  constructor(private readonly execution: Execution) {
    super();
  }

  /** The pressed button in lower case: "ok", "cancel", "yes", "no". */
  msgBox(...args: AskArguments): string {
    return this.ask('alert', 'msgBox', args).button.toLowerCase().replace('close', 'cancel');
  }

  /** The typed text, or "cancel". */
  inputBox(...args: AskArguments): string {
    const { button, text } = this.ask('prompt', 'inputBox', args);
    return button === 'CANCEL' || button === 'CLOSE' ? 'cancel' : text;
  }

  private ask(kind: Question['kind'], method: string, args: AskArguments): { readonly button: string; readonly text: string } {
    const { mode, person } = this.execution.options;
    if (mode === 'web-app' || (mode === 'trigger' && person === undefined)) throw new PlatformError(`Cannot call Browser.${method}() from this context; have you tried Logger.log() instead?`);
    const values: readonly (string | EnumValue)[] = args;
    const buttons = values.find((arg) => arg instanceof EnumValue);
    const texts = values.filter((arg): arg is string => typeof arg === 'string');
    const title = texts.length > 1 ? (texts[0] ?? '') : '';
    return askPerson(this.execution, { kind, title, message: texts.at(-1) ?? '', buttons: buttons instanceof EnumValue ? buttons.key : 'OK' });
  }
}
