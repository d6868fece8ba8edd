// Menu commands from past targets to the confirmed list.
import { allocateQuota as allocate } from '../actions/allocate-quota';
import { checkEligibility as check } from '../actions/check-eligibility';
import { confirmTargets as confirm } from '../actions/confirm-targets';
import { importPastTargets as importPast } from '../actions/import-past-targets';
import type { CommandReport } from '../domain/report/command-report';
import { command } from './command';

/** Takes in pasted past targets, or only matches what was typed in their tab. */
export function importPastTargets(text?: string): CommandReport {
  return command('นำเข้าตำบลเป้าหมายปีก่อน', (app) => importPast(app, typeof text === 'string' ? text : ''));
}

/** Checks every nomination against the rules. */
export function checkEligibility(): CommandReport {
  return command('ตรวจคุณสมบัติ', (app) => check(app));
}

/** Proposes who gets the places. */
export function allocateQuota(): CommandReport {
  return command('จัดสรรพื้นที่เป้าหมาย', (app) => allocate(app));
}

/** Confirms what is ready in the proposal. */
export function confirmTargets(): CommandReport {
  return command('ยืนยันพื้นที่เป้าหมาย', (app) => confirm(app));
}
