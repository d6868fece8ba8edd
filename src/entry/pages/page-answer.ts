// What a server function gives to a page. The folder holds what pages and server agree on: types alone, so that pages can import them.

/** The answer to a page's call: plain data, or Thai sentences. `google.script.run` carries neither days nor instants: they travel as ISO text. */
export type PageAnswer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentences: readonly string[] };
