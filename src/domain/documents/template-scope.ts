// Which field a tag means: the item of the innermost list first, then what surrounds it.
import { isBlank, type FieldSpec, type FieldValue, type FieldValues } from './field-catalogue';

/** The fields and values in force at a place of a template. */
export interface TemplateScope {
  readonly specs: readonly FieldSpec[];
  readonly values: FieldValues;
  readonly outer: TemplateScope | null;
}

/** The field that `name` means in the scope, with its value; `undefined` where no field has that name. */
export function lookUp(scope: TemplateScope, name: string): { readonly spec: FieldSpec; readonly value: FieldValue } | undefined {
  for (let current: TemplateScope | null = scope; current !== null; current = current.outer) {
    const spec = current.specs.find((candidate) => candidate.name === name);
    if (spec !== undefined) return { spec, value: current.values[name] ?? null };
  }
  return undefined;
}

/** One scope for each item of the list, in order; none where the name means no list. */
export function itemScopes(scope: TemplateScope, list: string): readonly TemplateScope[] {
  const found = lookUp(scope, list);
  if (found === undefined || !Array.isArray(found.value)) return [];
  const items = found.value as readonly FieldValues[];
  return items.map((values) => ({ specs: found.spec.fields, values, outer: scope }));
}

/** Whether a condition on the field holds: it has something to print; a number also must not be zero. */
export function holds(scope: TemplateScope, name: string): boolean {
  const value = lookUp(scope, name)?.value ?? null;
  return !isBlank(value) && value !== 0;
}

/** The scopes that the inside of a block is printed with: one an item, or one or none for a condition. */
export function scopesInside(scope: TemplateScope, block: { readonly kind: 'list' | 'condition'; readonly name: string }): readonly TemplateScope[] {
  if (block.kind === 'list') return itemScopes(scope, block.name);
  return holds(scope, block.name) ? [scope] : [];
}
