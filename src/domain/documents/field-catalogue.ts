// What a template may name: the fields of a kind of document, and the values one document gives them.

/** What a field holds; it decides how it prints and which formats suit it. */
export type FieldKind = 'text' | 'date' | 'number' | 'list';

/** A field that a template may name in `{{…}}`. */
export interface FieldSpec {
  /** The Thai word that stands in the tag. */
  readonly name: string;
  readonly kind: FieldKind;
  /** What it is, for the list of fields shown to the office. */
  readonly meaning: string;
  /** Whether an empty value is listed as missing after generation. */
  readonly asked: boolean;
  /** For `list`: the fields of one item. */
  readonly fields: readonly FieldSpec[];
}

/** A value: text, day as `YYYY-MM-DD`, number, list of items; empty text and `null` print as a dotted line. */
export type FieldValue = string | number | null | readonly FieldValues[];

/** Values by field name. */
export interface FieldValues {
  readonly [name: string]: FieldValue;
}

/** A text field. */
export function textField(name: string, meaning: string, options: { readonly asked?: boolean } = {}): FieldSpec {
  return { name, kind: 'text', meaning, asked: options.asked ?? false, fields: [] };
}

/** A field that holds a day. */
export function dateField(name: string, meaning: string, options: { readonly asked?: boolean } = {}): FieldSpec {
  return { name, kind: 'date', meaning, asked: options.asked ?? false, fields: [] };
}

/** A field that holds a number. */
export function numberField(name: string, meaning: string, options: { readonly asked?: boolean } = {}): FieldSpec {
  return { name, kind: 'number', meaning, asked: options.asked ?? false, fields: [] };
}

/** A field that holds a list; `fields` are those of one item. */
export function listField(name: string, meaning: string, fields: readonly FieldSpec[]): FieldSpec {
  return { name, kind: 'list', meaning, asked: false, fields };
}

/** Whether a value prints nothing of its own: empty text, no value, a list without items. */
export function isBlank(value: FieldValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && value.length === 0;
}
