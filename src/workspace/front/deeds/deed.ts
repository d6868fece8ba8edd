// What a deed is: something that a person does at the front.
import type { PersonAtScreen } from '../../kernel/execution';
import type { Workspace } from '../../host/workspace';

/** Tells the person how far something is. */
export type Tell = (text: string) => void;

/** What a deed works with. */
export interface DeedContext {
  readonly workspace: Workspace;
  readonly person: PersonAtScreen;
  readonly tell: Tell;
}

/** Does something with the workspace; gives plain data for the page. */
export type Deed = (context: DeedContext, input: unknown) => unknown;

/** A request that cannot be done; the message is a Thai sentence for the person. */
export class DeedRefused extends Error {}
