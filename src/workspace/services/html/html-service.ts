// HtmlService: pages and templates from texts and from the project's HTML files.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import { blobOf } from '../base/blob';
import { decodeText } from '../base/bytes';
import { HtmlOutputStandIn } from './html-output';
import { HtmlTemplateStandIn } from './html-template';
import { TemplateOutputStandIn } from './template-output';

/** The global HtmlService. */
export class HtmlServiceStandIn extends StandIn {
  readonly typeName = 'HTML.HtmlService';
  constructor(private readonly execution: Execution) {
    super();
  }

  createHtmlOutput(html?: unknown): HtmlOutputStandIn { return new HtmlOutputStandIn(this.execution, textOf(html)); }
  createHtmlOutputFromFile(filename: string): HtmlOutputStandIn { return new HtmlOutputStandIn(this.execution, this.file(filename)); }
  createTemplate(html: unknown): HtmlTemplateStandIn { return new HtmlTemplateStandIn(this.execution, textOf(html)); }
  createTemplateFromFile(filename: string): HtmlTemplateStandIn { return new HtmlTemplateStandIn(this.execution, this.file(filename)); }
  initTemplate(): TemplateOutputStandIn { return new TemplateOutputStandIn(this.execution); }
  getUserAgent(): string | null { return null; }

  private file(name: string): string {
    const { html } = this.execution.project;
    const found = [name, name.replace(/\.html$/, '')].find((one) => Object.hasOwn(html, one));
    const read = found === undefined ? undefined : html[found];
    if (read === undefined) throw new PlatformError(`No HTML file named ${name} was found.`);
    return read();
  }
}

function textOf(html: unknown): string {
  if (html === undefined || html === null) return '';
  return html instanceof StandIn ? decodeText(blobOf(html).bytes) : String(html);
}
