// What the command line asks of the simulated platform.
import { readFileSync } from 'node:fs';
import { parseFaultPlan } from '../platform/fault-plan';
import type { PlatformOptions } from '../platform/simulated-platform';
import type { CliOptions } from './options';

/** The platform to simulate; nothing where no option asks for it. Throws an Error with a Thai sentence where the plan cannot be read. */
export function platformOf({ latency, limits, faultsFile }: CliOptions): { readonly platform?: PlatformOptions } {
  if (!latency && limits === undefined && faultsFile === undefined) return {};
  return { platform: {
    ...(latency || limits !== undefined ? { latency: true } : {}), ...(limits === undefined ? {} : { limits }),
    ...(faultsFile === undefined ? {} : { faults: parseFaultPlan(readPlan(faultsFile)) }),
  } };
}

function readPlan(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`อ่านไฟล์แผนความขัดข้อง ${path} ไม่ได้ (${(error as Error).message})`);
  }
}
