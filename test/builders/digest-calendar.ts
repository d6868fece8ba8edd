// On which days somebody who never does anything must hear of it: the rules of reminding worked out day by day, apart from the product's own code.

/** What one duty asks. Dates are ISO. */
export interface OwedDuty {
  readonly key: string;
  readonly dueOn: string;
  readonly sendBy: string;
  /** Days before the send-by date on which its owner is told. */
  readonly offsets: readonly number[];
}

/** How often the same late duty is told again, and from which day late on it is told at all. */
const EVERY_DAYS = 3;

interface Told { readonly offset: number; readonly on: string }

/** The days among `lived` on which a digest goes to the one who answers for these duties and does none of them. */
export function digestDays(duties: readonly OwedDuty[], lived: readonly string[]): readonly string[] {
  const told = new Map<string, Told>();
  return lived.filter((today) => {
    const spoken = duties.flatMap((duty) => mention(duty, today, told.get(duty.key)));
    if (!spoken.some(({ isNews }) => isNews)) return false;
    for (const { key, offset } of spoken) told.set(key, { offset: Math.min(offset, told.get(key)?.offset ?? offset), on: today });
    return true;
  });
}

/** How a digest of today mentions a duty: as news that makes it go, along with others, or (empty) not at all. */
function mention(duty: OwedDuty, today: string, last: Told | undefined): readonly { readonly key: string; readonly offset: number; readonly isNews: boolean }[] {
  const lateDays = today > duty.dueOn && today > duty.sendBy ? days(duty.dueOn, today) : 0;
  if (lateDays >= EVERY_DAYS && (last === undefined || days(last.on, today) >= EVERY_DAYS)) return [{ key: duty.key, offset: -lateDays, isNews: true }];
  const reached = duty.offsets.filter((offset) => days(today, duty.sendBy) <= offset);
  const latest = Math.min(...reached);
  if (reached.length > 0 && (last === undefined || last.offset > latest)) return [{ key: duty.key, offset: latest, isNews: true }];
  const isListed = lateDays > 0 && (duty.offsets.length > 0 || lateDays >= EVERY_DAYS);
  return isListed ? [{ key: duty.key, offset: -lateDays, isNews: false }] : [];
}

function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
