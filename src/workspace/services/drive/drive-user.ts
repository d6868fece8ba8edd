// Drive's User: a person with a name and a domain.
import { UserStandIn } from '../base/user';

/** A user as DriveApp gives one. */
export class DriveUserStandIn extends UserStandIn {
  override readonly typeName = 'Drive.User';
  getName(): string { return this.email.split('@')[0] ?? ''; }
  getDomain(): string | null { return this.email.split('@')[1] ?? null; }
  getPhotoUrl(): string | null { return null; }
}
