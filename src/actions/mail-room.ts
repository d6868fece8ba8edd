// The mail service as one run uses it: what the day still takes, the run's time, whether the service is out, and when the rest goes.
import type { MailOutcome } from '../domain/messages/mail-answer';
import type { Mailer, OutgoingMail } from '../ports/mailer';
import type { Clock } from '../ports/office';

/** Where a run must stop before the platform stops it. */
export const SOFT_STOP_MS = 270_000;
/** After so many mails in a row that met trouble the service is out: the others are not tried, so that nobody must ask whether they arrived. */
const OUT_AFTER = 2;

/** Why mails wait: the day's quota, the run's time, or a service that is out or overrun. */
export type MailStop = 'quota' | 'time' | 'outage';

/** One run's mails. */
export class MailRoom {
  private left: number | undefined;
  private troubles = 0;
  private held: MailStop | null = null;

  constructor(private readonly app: { readonly mailer: Mailer; readonly clock: Clock }) {}

  /** Why mails that this run left wait; `null` where it left none for a reason of its own. */
  get stop(): MailStop | null {
    return this.held;
  }

  /** Whether another mail may be tried now. */
  takesMore(): boolean {
    this.left ??= this.app.mailer.remainingToday();
    const stop = this.troubles >= OUT_AFTER ? 'outage' : this.left <= 0 ? 'quota' : this.app.clock.elapsedMs() > SOFT_STOP_MS ? 'time' : null;
    this.held = stop ?? this.held;
    return stop === null;
  }

  /** Sends one mail. */
  send(mail: OutgoingMail): MailOutcome {
    const outcome = this.app.mailer.send(mail);
    const isTrouble = outcome.kind === 'unsure' || outcome.kind === 'busy';
    this.troubles = isTrouble ? this.troubles + 1 : 0;
    if (outcome.kind === 'busy') this.held = 'outage';
    if (outcome.kind === 'quota') this.held = 'quota';
    this.left = outcome.kind === 'quota' ? 0 : (this.left ?? 1) - 1;
    return outcome;
  }
}
