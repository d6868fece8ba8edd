// TextOutput: a text that a web app answers with.
import type { Execution } from '../../kernel/execution';
import { StandIn, type EnumValue } from '../../kernel/stand-in';

/** A text with a content type. */
export class TextOutputStandIn extends StandIn {
  readonly typeName = 'Content.TextOutput';
  private mimeType: EnumValue | undefined;
  private fileName: string | null = null;

  constructor(private readonly execution: Execution, private content: string) {
    super();
  }

  append(added: string | null): this { this.content += added ?? ''; return this; }
  clear(): this { this.content = ''; return this; }
  getContent(): string { return this.content; }
  setContent(content: string | null): this { this.content = content ?? ''; return this; }
  getMimeType(): EnumValue | undefined { return this.mimeType ?? this.execution.border.enumValues('Content.MimeType')['TEXT']; }
  setMimeType(mimeType: EnumValue): this { this.mimeType = mimeType; return this; }
  getFileName(): string | null { return this.fileName; }
  downloadAsFile(name: string): this { this.fileName = name; return this; }

  /** The content type of a web answer, for the host. */
  contentType(): string { return CONTENT_TYPES[this.mimeType?.key ?? 'TEXT'] ?? 'text/plain'; }
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml', CSV: 'text/csv', ICAL: 'text/calendar', JAVASCRIPT: 'text/javascript', JSON: 'application/json',
  RSS: 'application/rss+xml', TEXT: 'text/plain', VCARD: 'text/vcard', XML: 'text/xml',
};
