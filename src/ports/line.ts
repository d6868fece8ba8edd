// LINE's Messaging API in the office's words.
import type { LineOutcome, LineQuota } from '../domain/messages/line-answer';
import type { LineRequest, LineTarget } from '../domain/messages/line-request';

/** Names by which a person recognises what is connected. */
export interface LineIdentity {
  readonly account: string;
  /** Empty where the digest is broadcast to friends, or no place is chosen yet. */
  readonly group: string;
}

/** Where the digest may go: every friend of the account, or one group; `none` where no place is chosen yet. */
export type LinePlace = 'friends' | 'none' | { readonly groupId: string };

/** The office's LINE account, as the person who runs this may use it: the token is theirs alone. */
export interface LineGateway {
  /** Whether this person has a token stored. */
  hasToken(): boolean;
  /** Where the digest goes; `null` where this person has no token stored or no place is chosen. */
  target(): LineTarget | null;
  /** The quota; a text says in Thai why it cannot be told. */
  quota(): LineQuota | string;
  /** How many people one digest reaches; `null` where LINE does not tell. */
  reach(): number | null;
  /** Account and group as LINE names them; a text says in Thai what is wrong with token or group. */
  identity(): LineIdentity | string;
  send(request: LineRequest): LineOutcome;
  /** Lets time go by before a request is tried again; longer each time. */
  waitBeforeTry(tries: number): void;
  /** Keeps the token for the person who runs this; an empty one forgets token and place. */
  keepToken(token: string): void;
  /** Keeps where the digest goes. */
  keepPlace(place: LinePlace): void;
}

/** The account's webhook while a group is captured, and the groups that it names. */
export interface LineWebhook {
  /** The account's own user id, by which its events are addressed; a text with `problem` says in Thai why it cannot be told. */
  account(): { readonly userId: string } | { readonly problem: string };
  /** Where LINE sends events, and whether it does; `null` where none is set. */
  endpoint(): { readonly url: string; readonly isActive: boolean } | null;
  /** Sends events there from now on. @returns a Thai sentence where LINE refuses, else empty */
  pointTo(url: string): string;
  /** The group's name; `null` where LINE does not know the group or the account is not in it. */
  groupName(groupId: string): string | null;
}
