// HtmlTemplate: a page with scriptlets, evaluated in the script's own world.
import vm from 'node:vm';
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import { templateCode } from './template-code';

type TemplateFunction = (...values: readonly unknown[]) => unknown;

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

  /** Runs the template's code in the script's world, the set properties as its variables. */
  evaluate(): StandIn {
    const names = [...this.variables.keys()].filter((name) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name));
    const run = vm.runInContext(`(function (${names.join(', ')}) { return ${this.getCode()} })`, this.execution.realm.context, { filename: 'template.html' }) as TemplateFunction;
    return this.execution.border.toHost(run(...names.map((name) => this.variables.get(name)))) as StandIn;
  }
}
