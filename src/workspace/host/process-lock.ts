// One process a workspace: who has it open, and whether the last one went without closing it.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'in-use.json';

/**
 * Takes the workspace for this process. A lock left by a process that is gone is taken over; tells whether there was one.
 * @throws Error with a Thai sentence where another running process has it open
 */
export function takeProcessLock(stateDir: string): boolean {
  const path = join(stateDir, FILE);
  const wasLeft = existsSync(path);
  const holder = wasLeft ? readHolder(path) : undefined;
  if (holder !== undefined && holder !== process.pid && isRunning(holder)) {
    throw new Error(`พื้นที่ทำงานนี้เปิดอยู่ในอีกหน้าต่างหนึ่ง (โปรเซส ${holder}) โปรดปิดหน้าต่างนั้นก่อน หรือใช้ --workspace ชื่อโฟลเดอร์อื่น`);
  }
  writeFileSync(path, JSON.stringify({ pid: process.pid }));
  return wasLeft;
}

/** Gives the workspace back. */
export function freeProcessLock(stateDir: string): void {
  rmSync(join(stateDir, FILE), { force: true });
}

function readHolder(path: string): number | undefined {
  try {
    const { pid } = JSON.parse(readFileSync(path, 'utf8')) as { pid?: unknown };
    return typeof pid === 'number' ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
