// Reads where the province's places stand; nothing is written.
import { quotaBoard, type QuotaBoard } from '../domain/allocation/quota-board';
import { err, ok, type Result } from '../domain/result';
import type { Tables } from '../ports/tables';
import { currentAllocation, targetFaults } from './allocate-quota';
import { readSelection } from './selection-office';

/** The board on findings made afresh. @returns err with Thai sentences where a table cannot be used */
export function readQuota(tables: Tables): Result<QuotaBoard, readonly string[]> {
  const office = readSelection(tables);
  if (!office.ok) return err(office.reason);
  const { facts, nominations, results } = office.value;
  const current = currentAllocation(tables, office.value);
  if (current.faults.length > 0) return err(targetFaults(current.faults));
  return ok(quotaBoard({ plan: current.plan, nominations, results, districts: facts.districtNames, tambons: facts.tambonNames }));
}
