// The LINE port in memory: it keeps accepted requests by retry key as the platform does, and counts people reached.
import type { LineRequest, LineTarget } from '../../src/domain/messages/line-request';
import type { LineOutcome, LineQuota } from '../../src/domain/messages/line-answer';
import type { LineGateway, LineIdentity, LinePlace } from '../../src/ports/line';

/** A sample group id. */
export const SAMPLE_GROUP = `C${'0123456789abcdef'.repeat(2)}`;

/** A gateway to a group of `members`; `outcomes` answers the next sends, then all succeed. */
export class FakeLine implements LineGateway {
  readonly accepted = new Map<string, LineRequest>();
  readonly requests: LineRequest[] = [];
  outcomes: (LineOutcome | 'crash')[] = [];
  used = 0;
  limit: number | null = 300;
  /** Waits before further tries. */
  readonly waits: number[] = [];
  private token: string;

  constructor(private group: LineTarget | null = { kind: 'group', id: SAMPLE_GROUP }, private readonly members = 30) {
    this.token = group === null ? '' : 'token';
  }

  target(): LineTarget | null {
    return this.group;
  }

  quota(): LineQuota {
    return { limit: this.limit, used: this.used };
  }

  reach(): number {
    return this.members;
  }

  identity(): LineIdentity | string {
    return this.group === null ? 'ยังไม่ได้ตั้งค่า LINE' : { account: 'บัญชีตัวอย่าง', group: this.group.kind === 'group' ? 'กลุ่มตัวอย่าง' : '' };
  }

  send(request: LineRequest): LineOutcome {
    this.requests.push(request);
    const outcome = this.outcomes.shift() ?? { kind: 'sent' };
    if (outcome === 'crash') throw new Error('Exceeded maximum execution time');
    if (outcome.kind === 'sent' && !this.accepted.has(request.retryKey)) {
      this.accepted.set(request.retryKey, request);
      this.used += request.body.to?.startsWith('U') === true ? 1 : this.members;
    }
    return outcome;
  }

  hasToken(): boolean {
    return this.token !== '';
  }

  waitBeforeTry(tries: number): void {
    this.waits.push(tries);
  }

  keepToken(token: string): void {
    this.token = token;
    if (token === '') this.group = null;
  }

  keepPlace(place: LinePlace): void {
    this.group = place === 'none' ? null : place === 'friends' ? { kind: 'friends' } : { kind: 'group', id: place.groupId };
  }
}
