// Checking a template before anything is generated: unknown tags, fields out of place, blocks not closed, formats that do not suit.
import { type FieldSpec } from './field-catalogue';
import { FIELD_FORMATS, formatNamed } from './field-format';
import { nearestName } from './nearest-name';
import { readSection, type BlockFault, type PlacedField, type TemplateBlock } from './template-blocks';

/** A fault of a template, with the tag as typed and what was most likely meant (empty where nothing is near). */
export interface TemplateFault {
  readonly kind: BlockFault['kind'] | 'unknown-field' | 'not-a-list' | 'list-as-field' | 'outside-list' | 'unknown-format' | 'unsuited-format' | 'misplaced-block' | 'no-field';
  readonly raw: string;
  readonly meant: string;
  /** The text of the paragraph, shortened. */
  readonly near: string;
}

/** The texts of a template as its document gives them, with blocks that a document cannot repeat where they stand. */
export interface TemplateText {
  readonly sections: readonly (readonly string[])[];
  /** Opening tags of blocks whose ends are not in places that can be repeated together. */
  readonly misplaced: readonly string[];
}

/** Every fault of the template against the fields that its kind of document has; none means that documents may be made. */
export function checkTemplate(template: TemplateText, specs: readonly FieldSpec[]): readonly TemplateFault[] {
  const faults = template.sections.flatMap((lines) => checkSection(lines, specs));
  const misplaced = template.misplaced.map((raw): TemplateFault => ({ kind: 'misplaced-block', raw, meant: '', near: '' }));
  const named = template.sections.some((lines) => readSection(lines).fields.length > 0);
  const empty: TemplateFault[] = named || faults.length > 0 ? [] : [{ kind: 'no-field', raw: '', meant: '', near: '' }];
  return [...faults, ...misplaced, ...empty];
}

/** The names of fields and lists that the template uses, for listing what is missing. */
export function fieldsUsed(template: TemplateText): ReadonlySet<string> {
  const used = new Set<string>();
  for (const lines of template.sections) {
    for (const { token, within } of readSection(lines).fields) {
      used.add(token.name);
      for (const { name } of within) used.add(name);
    }
  }
  return used;
}

function checkSection(lines: readonly string[], specs: readonly FieldSpec[]): readonly TemplateFault[] {
  const reading = readSection(lines);
  const near = (line: number): string => shorten(lines[line] ?? '');
  return [
    ...reading.faults.map((fault) => ({ kind: fault.kind, raw: fault.raw, meant: fault.expected, near: near(fault.line) })),
    ...reading.blocks.flatMap((block) => checkBlock(block, [specs], near)),
    ...reading.fields.flatMap((field) => checkField(field, specs, near(field.line))),
  ];
}

function checkBlock(block: TemplateBlock, levels: readonly (readonly FieldSpec[])[], near: (line: number) => string): readonly TemplateFault[] {
  const spec = findSpec(levels, block.name);
  const place = { raw: block.open.raw, near: near(block.open.line) };
  if (spec === undefined) return [unknown(block.name, levels, place, block.kind === 'list')];
  const own: TemplateFault[] = block.kind === 'list' && spec.kind !== 'list' ? [{ kind: 'not-a-list', meant: `{{?${block.name}}}`, ...place }] : [];
  const inside = block.kind === 'list' && spec.kind === 'list' ? [...levels, spec.fields] : levels;
  return [...own, ...block.children.flatMap((child) => checkBlock(child, inside, near))];
}

function checkField(field: PlacedField, specs: readonly FieldSpec[], near: string): readonly TemplateFault[] {
  const levels = levelsWithin(field, specs);
  if (levels === undefined) return [];
  const place = { raw: field.token.raw, near };
  const spec = findSpec(levels, field.token.name);
  if (spec === undefined) return [unknown(field.token.name, levels, place, false)];
  if (spec.kind === 'list') return [{ kind: 'list-as-field', meant: `{{#${spec.name}}}…{{/${spec.name}}}`, ...place }];
  return checkFormat(field.token.format, spec, place);
}

function checkFormat(name: string, spec: FieldSpec, place: { readonly raw: string; readonly near: string }): readonly TemplateFault[] {
  if (name === '') return [];
  const format = formatNamed(name);
  const suited = FIELD_FORMATS.filter(({ kinds }) => kinds.includes(spec.kind)).map((candidate) => candidate.name);
  if (format === undefined) return [{ kind: 'unknown-format', meant: nearestName(name, suited) ?? suited.join(' '), ...place }];
  return format.kinds.includes(spec.kind) ? [] : [{ kind: 'unsuited-format', meant: suited.join(' '), ...place }];
}

/** The field lists in force at a field; `undefined` where a block around it is itself at fault. */
function levelsWithin(field: PlacedField, specs: readonly FieldSpec[]): readonly (readonly FieldSpec[])[] | undefined {
  let levels: readonly (readonly FieldSpec[])[] = [specs];
  for (const { kind, name } of field.within) {
    if (kind !== 'list') continue;
    const spec = findSpec(levels, name);
    if (spec === undefined || spec.kind !== 'list') return undefined;
    levels = [...levels, spec.fields];
  }
  return levels;
}

function unknown(name: string, levels: readonly (readonly FieldSpec[])[], place: { readonly raw: string; readonly near: string }, wantsList: boolean): TemplateFault {
  const list = listHolding(levels[0] ?? [], name);
  if (list !== undefined) return { kind: 'outside-list', meant: `{{#${list.name}}}…{{/${list.name}}}`, ...place };
  const known = levels.flat().filter(({ kind }) => !wantsList || kind === 'list').map((spec) => spec.name);
  return { kind: 'unknown-field', meant: nearestName(name, known) ?? '', ...place };
}

function findSpec(levels: readonly (readonly FieldSpec[])[], name: string): FieldSpec | undefined {
  for (const specs of [...levels].reverse()) {
    const spec = specs.find((candidate) => candidate.name === name);
    if (spec !== undefined) return spec;
  }
  return undefined;
}

function listHolding(specs: readonly FieldSpec[], name: string): FieldSpec | undefined {
  return specs.find((spec) => spec.kind === 'list' && (spec.fields.some((field) => field.name === name) || listHolding(spec.fields, name) !== undefined));
}

function shorten(text: string): string {
  const plain = text.trim();
  return plain.length <= 60 ? plain : `${plain.slice(0, 57)}…`;
}
