// PromptResponse: what a person answered to Ui.prompt.
import { StandIn, type EnumValue } from '../../kernel/stand-in';

/** The button that was pressed and the text that was typed. */
export class PromptResponseStandIn extends StandIn {
  readonly typeName = 'Base.PromptResponse';
  constructor(private readonly button: EnumValue, private readonly text: string) {
    super();
  }
  getSelectedButton(): EnumValue { return this.button; }
  getResponseText(): string { return this.text; }
}
