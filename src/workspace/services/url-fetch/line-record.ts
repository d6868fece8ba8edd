// How a request to the LINE platform is kept: a plain record in the collection 'line'.

/** One captured request. */
export interface LineRecord {
  readonly id: string;
  /** 1, 2, 3 … in the order of the requests. */
  readonly sequence: number;
  readonly dateMs: number;
  readonly method: string;
  readonly url: string;
  /** The token is masked: it is never kept. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as JSON where it is JSON, else as text; `null` for none. */
  readonly body: unknown;
  /** What was answered. */
  readonly status: number;
  /** People reached, as the monthly quota counts them; 0 for what was refused or sent nothing. */
  readonly recipients: number;
  readonly requestId: string;
}
