// LINE's Messaging API in the office's words.
import type { LineOutcome, LineQuota } from '../domain/messages/line-answer';
import type { LineRequest, LineTarget } from '../domain/messages/line-request';

/** Names by which a person recognises what is connected. */
export interface LineIdentity {
  readonly account: string;
  /** Empty where the digest is broadcast to friends. */
  readonly group: string;
}

/** The office's LINE account, as the person who runs this may use it: the token is theirs alone. */
export interface LineGateway {
  /** Where the digest goes; `null` where this person has no token stored. */
  target(): LineTarget | null;
  /** The quota; a text says in Thai why it cannot be told. */
  quota(): LineQuota | string;
  /** How many people one digest reaches; `null` where LINE does not tell. */
  reach(): number | null;
  /** Account and group as LINE names them; a text says in Thai what is wrong with token or group. */
  identity(): LineIdentity | string;
  send(request: LineRequest): LineOutcome;
  /** Keeps token and group id (empty: broadcast to the account's friends) for the person who runs this; an empty token forgets both. */
  keep(token: string, groupId: string): void;
}
