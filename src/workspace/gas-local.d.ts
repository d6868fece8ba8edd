// The part of gas-local that is used: it ships no types.

declare module 'gas-local' {
  /** Runs every `.js` file of a folder in the context and gives it back. */
  export function require(folder: string, context: object): Record<string, unknown>;
}
