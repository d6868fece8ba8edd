// Commands that write rows people decide by: one writer at a time, and the change log goes out with what it tells about.
import { refusal, type CommandReport } from '../domain/report/command-report';
import type { Exclusive } from '../ports/office';

/** What somebody reads whose command found another one writing. */
export const BUSY = 'มีผู้อื่นกำลังบันทึกอยู่ โปรดรอสักครู่แล้วลองอีกครั้ง';

/** Runs `action` alone; refused where another execution writes for too long, with nothing written. */
export function alone(app: { readonly exclusive: Exclusive }, title: string, action: () => CommandReport): CommandReport {
  return app.exclusive.run(action)?.value ?? refusal(title, [BUSY]);
}
