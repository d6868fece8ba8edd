// HtmlTemplate: a page with scriptlets, evaluated in the script's own world.
import vm from 'node:vm';
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import { ContextualEscaper } from './escaping';
import { HtmlOutputStandIn } from './html-output';
import { TEMPLATE_PRINTERS, templateCode } from './template-code';

type TemplateFunction = (...values: readonly unknown[]) => void;

/** A template; properties that the script sets on it are variables inside. */
export class HtmlTemplateStandIn extends StandIn {
  readonly typeName = 'HTML.HtmlTemplate';
  private readonly variables = new Map<string, unknown>();

  constructor(private readonly execution: Execution, private readonly template: string) {
    super();
  }

  override getScriptProperty(name: string): unknown { return this.variables.get(name); }
  override setScriptProperty(name: string, value: unknown): void { this.variables.set(name, value); }

  getRawContent(): string { return this.template; }
  getCode(): string { return templateCode(this.template); }
  getCodeWithComments(): string { return `/* ${this.template.replaceAll('*/', '* /')} */\n${this.getCode()}`; }

  evaluate(): HtmlOutputStandIn {
    const names = [...this.variables.keys()].filter((name) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name));
    const source = `(function (${[...TEMPLATE_PRINTERS, ...names].join(', ')}) {\n${this.getCode()}})`;
    const run = vm.runInContext(source, this.execution.realm.context, { filename: 'template.html' }) as TemplateFunction;
    const page = new PageWriter();
    run(...page.printers(), ...names.map((name) => this.variables.get(name)));
    return new HtmlOutputStandIn(this.execution, page.text());
  }
}

/** Collects what a template prints. */
class PageWriter {
  private readonly chunks: string[] = [];
  private readonly escaper = new ContextualEscaper();

  text(): string { return this.chunks.join(''); }

  /** The functions in the order of TEMPLATE_PRINTERS. */
  printers(): readonly unknown[] {
    const raw = (value: unknown): void => {
      const text = String(value);
      this.escaper.follow(text);
      this.chunks.push(text);
    };
    const print = (value: unknown): void => { this.chunks.push(this.escaper.escape(value)); };
    return [raw, print, raw, { append: raw, appendUntrusted: print }];
  }
}
