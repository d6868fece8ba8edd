// What a page or a caller sent, made texts by name.

/** What a page sent, as texts by these names; anything else becomes empty. */
export function sentTexts<Name extends string>(sent: unknown, names: readonly Name[]): Record<Name, string> {
  const given = (typeof sent === 'object' && sent !== null ? sent : {}) as Partial<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, typeof given[name] === 'string' ? given[name] : ''])) as Record<Name, string>;
}
