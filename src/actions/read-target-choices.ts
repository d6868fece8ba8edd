// Reads what can be chosen where a target is replaced or a place is moved on; nothing is written.
import { targetChoices, type TargetChoices } from '../domain/allocation/target-choices';
import { ALLOCATION_TABLE, parseReleases } from '../domain/allocation/allocation-row';
import { parseConfirmedTargets, TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { err, ok, type Result } from '../domain/result';
import type { Tables } from '../ports/tables';
import { targetFaults } from './allocate-quota';
import { readSelection } from './selection-office';

/** The choices as the tables stand. @returns err with Thai sentences where a table cannot be used */
export function readTargetChoices(tables: Tables): Result<TargetChoices, readonly string[]> {
  const office = readSelection(tables);
  if (!office.ok) return err(office.reason);
  const { targets, faults } = parseConfirmedTargets(tables.read(TARGETS_TABLE));
  if (faults.length > 0) return err(targetFaults(faults));
  const released = new Set(parseReleases(tables.read(ALLOCATION_TABLE)).map(({ districtCode }) => districtCode));
  const standing = targets.map(({ target }) => target).filter(({ endedReason }) => endedReason === '');
  return ok(targetChoices({ facts: office.value.facts, nominations: office.value.nominations, targets: standing, released }));
}
