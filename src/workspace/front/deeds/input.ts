// Reads what a page sent: plain JSON of unknown shape.

/** A page sent something that no page of the front sends. */
export class BadInput extends Error {
  constructor(name: string) {
    super(`ข้อมูลที่ส่งมาไม่ครบ (${name}) โปรดเปิดหน้านี้ใหม่`);
  }
}

/** The input as an object; empty for anything else. */
export function fieldsOf(input: unknown): Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input) ? input as Readonly<Record<string, unknown>> : {};
}

/** A text field. @throws BadInput */
export function textIn(input: unknown, name: string): string {
  const value = fieldsOf(input)[name];
  if (typeof value !== 'string') throw new BadInput(name);
  return value;
}

/** A whole number field from 0. @throws BadInput */
export function countIn(input: unknown, name: string): number {
  const value = fieldsOf(input)[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new BadInput(name);
  return value;
}

/** A list field. @throws BadInput */
export function listIn(input: unknown, name: string): readonly unknown[] {
  const value = fieldsOf(input)[name];
  if (!Array.isArray(value)) throw new BadInput(name);
  return value;
}
