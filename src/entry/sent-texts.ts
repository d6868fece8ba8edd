// What a page or a caller sent, made texts by name and codes of units.

/** What a page sent, as texts by these names; anything else becomes empty. */
export function sentTexts<Name extends string>(sent: unknown, names: readonly Name[]): Record<Name, string> {
  const given = (typeof sent === 'object' && sent !== null ? sent : {}) as Partial<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, typeof given[name] === 'string' ? given[name] : ''])) as Record<Name, string>;
}

/** The units that somebody chose, by code; all where nothing was chosen. */
export function sentUnits(sent: unknown): 'all' | readonly string[] {
  const units = typeof sent === 'object' && sent !== null && 'units' in sent ? sent.units : undefined;
  return Array.isArray(units) ? units.map(String) : 'all';
}
