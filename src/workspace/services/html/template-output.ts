// The page that a template's code writes: what is given to `_` is printed as it is, what is given to `_$` escaped for its place.
import type { Execution } from '../../kernel/execution';
import { ContextualEscaper } from './escaping';
import { HtmlOutputStandIn } from './html-output';

/** `output` inside a template. It is the page itself too, so scriptlets may call `output.append`. */
export class TemplateOutputStandIn extends HtmlOutputStandIn {
  private readonly escaper = new ContextualEscaper();

  constructor(execution: Execution) {
    super(execution, '');
  }

  override getScriptProperty(name: string): unknown {
    return name === '$out' ? this : undefined;
  }
  override setScriptProperty(name: string, value: unknown): void {
    if (name === '_') this.append(String(value));
    else if (name === '_$') super.append(this.escaper.escape(value));
  }

  override append(added: string | null): this {
    const text = String(added);
    this.escaper.follow(text);
    return super.append(text);
  }
  override appendUntrusted(added: string | null): this {
    return super.append(this.escaper.escape(added));
  }
}
