// User: a person by e-mail address.
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';

/** A user; the address is '' where the platform hides it. */
export class UserStandIn extends StandIn {
  readonly typeName: string = 'Base.User';
  constructor(protected readonly execution: Execution, readonly email: string) {
    super();
  }

  override scriptToString(): string { return this.email; }
  getEmail(): string { return this.email; }
  getUserLoginId(): string { return this.email; }
}

/** The e-mail address of a user argument: a text, a Base.User or a Drive.User. */
export function emailOf(user: string | UserStandIn): string {
  return typeof user === 'string' ? user.trim() : user.email;
}
