// Escaping of what a template prints, by the place it is printed at.

/** Where in a page the next text goes. */
type Place = 'text' | 'tag' | 'attribute' | 'handler' | 'script' | 'style' | 'comment';

/** Text with the characters of HTML's syntax replaced. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** Follows the raw text of a page and escapes printed values for the place that is reached (semantics 129). */
export class ContextualEscaper {
  private place: Place = 'text';
  private quote = '';
  private element = '';
  private attribute = '';
  private pending = '';

  /** Takes raw text of the page. */
  follow(raw: string): void {
    for (const character of raw) this.step(character);
  }

  /** The text to print for a value at this place. */
  escape(value: unknown): string {
    const text = String(value);
    switch (this.place) {
      case 'script': return this.quote === '' ? scriptLiteral(value) : escapeScriptText(text);
      case 'handler': return escapeHtml(escapeScriptText(text));
      case 'style': return text.replace(/[<>"'\\]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
      case 'tag': return text.replace(/[^\w-]/g, '');
      default: return escapeHtml(text);
    }
  }

  private step(character: string): void {
    this.pending = (this.pending + character).slice(-32);
    switch (this.place) {
      case 'text': this.inText(character); return;
      case 'tag': this.inTag(character); return;
      case 'attribute': case 'handler': if (character === this.quote) this.leaveAttribute(); return;
      case 'comment': if (this.pending.endsWith('-->')) this.place = 'text'; return;
      case 'script': case 'style': this.inRawElement(character); return;
      default: return;
    }
  }

  private inText(character: string): void {
    if (this.pending.endsWith('<!--')) this.place = 'comment';
    else if (/<[a-zA-Z/]$/.test(this.pending)) {
      this.place = 'tag';
      this.element = character === '/' ? '/' : character;
      this.attribute = '';
    }
  }

  private inTag(character: string): void {
    if (character === '>') {
      const name = /^[a-z]+/i.exec(this.element)?.[0].toLowerCase();
      this.place = name === 'script' ? 'script' : name === 'style' ? 'style' : 'text';
      this.quote = '';
    } else if ((character === '"' || character === "'") && /=\s*["']$/.test(this.pending)) {
      this.quote = character;
      this.place = /^on/i.test(this.attribute) ? 'handler' : 'attribute';
    } else {
      if (this.attribute === '' && /[\w/]/.test(character) && !this.element.endsWith(' ')) this.element += character;
      else if (/\s/.test(character)) {
        this.element += ' ';
        this.attribute = '';
      }
      if (this.element.endsWith(' ') && /[\w-]/.test(character)) this.attribute += character;
    }
  }

  private leaveAttribute(): void {
    this.place = 'tag';
    this.quote = '';
    this.attribute = '';
  }

  private inRawElement(character: string): void {
    if (/<\/(script|style)>$/i.test(this.pending)) {
      this.place = 'text';
      this.quote = '';
    } else if (this.quote === '') {
      if (character === '"' || character === "'" || character === '`') this.quote = character;
    } else if (character === '\n' && this.quote !== '`' || character === this.quote && !/\\$/.test(this.pending.slice(0, -1))) this.quote = '';
  }
}

/** Inside a script but outside quotes a text becomes a literal, a number stays one. */
function scriptLiteral(value: unknown): string {
  if (value === null || ['number', 'boolean', 'undefined'].includes(typeof value)) return String(value);
  return `'${escapeScriptText(String(value))}'`;
}

function escapeScriptText(text: string): string {
  return text.replace(/[\\'"<>&=\n\r\u2028\u2029`/]/g, (character) => {
    if (character === '\\') return '\\\\';
    if (character === '/') return '\\/';
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    const code = character.charCodeAt(0);
    return code > 0xff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\x${code.toString(16).padStart(2, '0')}`;
  });
}
