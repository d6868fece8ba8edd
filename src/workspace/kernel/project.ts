// A script project as it is pushed: sources, HTML templates, manifest and the file it is bound to.

/** The parts of appsscript.json that the workspace honours. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
}

/** The file a script is bound to. */
export interface Container {
  readonly kind: 'spreadsheet' | 'form' | 'document';
  readonly id: string;
}

/** A project ready to run. */
export interface Project {
  readonly id: string;
  /** Folder whose `.js` files are the sources. */
  readonly sourceDir: string;
  /** The `.html` files by name without ending: each gives its contents, read only when a script asks for them. */
  readonly html: Readonly<Record<string, () => string>>;
  readonly manifest: Manifest;
  readonly container: Container | null;
}
