// Whether LINE's monthly quota, which counts people reached, allows a digest today.

/** What the decision depends on. */
export interface LineBudget {
  /** People a month; `null` on plans without a limit. */
  readonly limit: number | null;
  readonly used: number;
  /** People this digest reaches. */
  readonly reach: number;
  /** Pushes kept for the last day before a date and the day itself. */
  readonly reservePushes: number;
  /** Whether something in the digest is due today or tomorrow. */
  readonly lastDay: boolean;
}

/** Empty text where the digest may go, else the Thai reason why it may not. */
export function lineBudgetRefusal(budget: LineBudget): string {
  if (budget.limit === null) return '';
  const left = budget.limit - budget.used;
  if (left < budget.reach) return `โควตา LINE เดือนนี้เหลือ ${Math.max(0, left)} คน ไม่พอสำหรับกลุ่ม ${budget.reach} คน`;
  const reserve = budget.lastDay ? 0 : budget.reservePushes * budget.reach;
  return left - budget.reach < reserve ? `โควตา LINE เดือนนี้เหลือ ${left} คน กันไว้ใช้วันสุดท้ายก่อนครบกำหนด` : '';
}
