// Records as JSON text. Of a record with large parts the text of those that did not change is kept.

/** Texts of the records of one collection; `field` names the list of parts where its records have one. */
export class RecordText {
  private readonly kept = new WeakMap<object, string>();

  constructor(private readonly field?: string) {}

  /** The record as JSON, the very text of `JSON.stringify`: fingerprints of a record read again must be the same. */
  of(record: object): string {
    if (this.field === undefined || !Array.isArray((record as Readonly<Record<string, unknown>>)[this.field])) return JSON.stringify(record);
    // Put together with + alone: the engine then copies nothing until somebody reads the text.
    let text = '';
    for (const [name, value] of Object.entries(record)) {
      const content = name === this.field ? this.partsText(value as readonly unknown[]) : (JSON.stringify(value) as string | undefined);
      if (content !== undefined) text += `${text === '' ? '{' : ','}${JSON.stringify(name)}:` + content;
    }
    return text + '}';
  }

  /** The record changed: in `part` alone and outside its parts, or anywhere. */
  forget(record: object | undefined, part?: object): void {
    if (this.field === undefined || record === undefined) return;
    if (part !== undefined) { this.kept.delete(part); return; }
    const parts = (record as Readonly<Record<string, unknown>>)[this.field];
    if (Array.isArray(parts)) for (const one of parts as readonly object[]) this.kept.delete(one);
  }

  private partsText(parts: readonly unknown[]): string {
    let text = '[';
    parts.forEach((part, index) => { text += (index === 0 ? '' : ',') + this.partText(part); });
    return text + ']';
  }

  private partText(part: unknown): string {
    if (typeof part !== 'object' || part === null) return JSON.stringify(part ?? null);
    let text = this.kept.get(part);
    if (text === undefined) this.kept.set(part, (text = JSON.stringify(part)));
    return text;
  }
}
