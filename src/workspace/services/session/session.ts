// Session: who runs the script, and where.
import { createHash } from 'node:crypto';
import type { Execution } from '../../kernel/execution';
import { StandIn } from '../../kernel/stand-in';
import { UserStandIn } from '../base/user';
import { serviceSettings } from './workspace-settings';

const HIDING_MODES = new Set(['simple-trigger', 'web-app']);

/** The global Session. */
export class SessionStandIn extends StandIn {
  readonly typeName = 'Base.Session';
  constructor(private readonly execution: Execution) {
    super();
  }

  /** The person at the screen; without an address where the platform hides it (semantics 147). */
  getActiveUser(): UserStandIn {
    const { activeUser, effectiveUser, mode } = this.execution.options;
    const owner = serviceSettings(this.execution.store).owner ?? effectiveUser;
    return new UserStandIn(this.execution, HIDING_MODES.has(mode) && activeUser !== owner ? '' : activeUser);
  }
  getUser(): UserStandIn { return this.getActiveUser(); }
  getEffectiveUser(): UserStandIn { return new UserStandIn(this.execution, this.execution.options.effectiveUser); }

  getActiveUserLocale(): string { return serviceSettings(this.execution.store).locale.split('_')[0] ?? 'en'; }
  getScriptTimeZone(): string { return this.execution.project.manifest.timeZone; }
  getTimeZone(): string { return this.getScriptTimeZone(); }

  getTemporaryActiveUserKey(): string {
    return createHash('sha256').update(`${this.execution.project.id}:${this.execution.options.activeUser}`).digest('base64');
  }
}
