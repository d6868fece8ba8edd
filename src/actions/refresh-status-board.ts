// Shows the districts where they stand, outside the workbook that they never open.
import { statusBoardOf } from '../domain/deadlines/status-board';
import type { Clock } from '../ports/office';
import type { StatusBoard } from '../ports/status-board';
import type { ReminderContext } from './reminder-context';

/** Shows the board of the context; without a board nothing happens, and a board that fails never keeps reminders from going out. @returns its address, and a Thai sentence where it could not be shared */
export function refreshStatusBoard(app: { readonly statusBoard?: StatusBoard; readonly clock: Clock }, context: ReminderContext): { readonly url: string; readonly problem: string } {
  if (app.statusBoard === undefined) return { url: '', problem: '' };
  const grid = statusBoardOf(context.tracking.rows, context.unitNames, app.clock.now());
  try {
    return app.statusBoard.show(grid);
  } catch (fault) {
    const said = String((fault as { message?: unknown } | null)?.message ?? fault);
    return { url: '', problem: `ปรับปรุงกระดานสถานะไม่ได้ ข้อความเตือนยังส่งตามปกติ โปรดตรวจว่าไฟล์กระดานสถานะยังอยู่และแก้ไขได้ (${said})` };
  }
}
