// Records as JSON text. Of a record with large parts the text of those that did not change is kept.

/** Texts of the records of one collection; `field` names the list of parts where its records have one. */
export class RecordText {
  private readonly kept = new WeakMap<object, string>();

  constructor(private readonly field?: string) {}

  /** The record as JSON; its parts stand last. */
  of(record: object): string {
    if (this.field === undefined) return JSON.stringify(record);
    const { [this.field]: parts, ...rest } = record as Readonly<Record<string, unknown>>;
    if (!Array.isArray(parts)) return JSON.stringify(record);
    const head = JSON.stringify(rest).slice(0, -1);
    let text = `${head}${head === '{' ? '' : ','}${JSON.stringify(this.field)}:[`;
    // Put together with + alone: the engine then copies nothing until somebody reads the text.
    parts.forEach((part: unknown, index) => { text += (index === 0 ? '' : ',') + this.partText(part); });
    return text + ']}';
  }

  /** The record changed: in `part` alone and outside its parts, or anywhere. */
  forget(record: object | undefined, part?: object): void {
    if (this.field === undefined || record === undefined) return;
    if (part !== undefined) { this.kept.delete(part); return; }
    const parts = (record as Readonly<Record<string, unknown>>)[this.field];
    if (Array.isArray(parts)) for (const one of parts as readonly object[]) this.kept.delete(one);
  }

  private partText(part: unknown): string {
    if (typeof part !== 'object' || part === null) return JSON.stringify(part ?? null);
    let text = this.kept.get(part);
    if (text === undefined) this.kept.set(part, (text = JSON.stringify(part)));
    return text;
  }
}
