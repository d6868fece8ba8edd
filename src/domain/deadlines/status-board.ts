// The status board as a grid of texts: one row a district, one column an obligation, no personal data.
import { formatThaiDate } from '../calendar/thai-date';
import type { IsoDate } from '../calendar/iso-date';
import { isDistrictUnit } from './duty';
import { daysLeft } from './reminder-stage';
import type { TrackingRow } from './tracking';

/** How a cell stands; it decides the colour, while the text says the same. */
export type BoardTone = 'done' | 'late' | 'soon' | 'open' | 'none';

/** A cell of the board. */
export interface BoardCell {
  readonly text: string;
  readonly tone: BoardTone;
}

/** The whole board: a title line, headers, and a row a district. */
export interface StatusBoardGrid {
  readonly title: string;
  /** First header is the district's. */
  readonly headers: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly BoardCell[] }[];
}

/** Days before the date from which a cell is marked as near. */
const SOON_DAYS = 7;

/** The board at an instant of office time (`YYYY-MM-DDTHH:mm:ss`), districts in code order, obligations in the definition's order. */
export function statusBoardOf(rows: readonly TrackingRow[], unitNames: ReadonlyMap<string, string>, now: string): StatusBoardGrid {
  const today = now.slice(0, 10) as IsoDate;
  const owed = rows.filter(({ duty }) => isDistrictUnit(duty.unit));
  const obligations = [...new Map(owed.map(({ duty }) => [duty.obligationId, duty])).values()];
  const units = [...new Set(owed.map(({ duty }) => duty.unit))].sort();
  const byPlace = new Map<string, TrackingRow[]>();
  for (const row of owed) {
    const key = `${row.duty.unit}/${row.duty.obligationId}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), row]);
  }
  return {
    title: `กระดานสถานะตำบลเข้มแข็ง ปรับปรุงล่าสุด ${formatThaiDate(today, 'long')} เวลา ${now.slice(11, 16)} น.`,
    headers: ['อำเภอ', ...obligations.map((duty) => (duty.rhythm === 'once' ? `${duty.title}\nกำหนด ${formatThaiDate(duty.dueOn, 'short')}` : `${duty.title}\nทุกเดือน`))],
    rows: units.map((unit) => ({
      name: unitNames.get(unit) ?? unit,
      cells: obligations.map(({ obligationId }) => cellOf(byPlace.get(`${unit}/${obligationId}`) ?? [], today)),
    })),
  };
}

function cellOf(rows: readonly TrackingRow[], today: IsoDate): BoardCell {
  const late = rows.filter(({ status }) => status.kind === 'late');
  const first = late[0];
  if (late.length > 1) return { text: `ค้าง ${late.length} ครั้ง`, tone: 'late' };
  if (first !== undefined) return { text: `เลย ${-daysLeft(first.duty, today)} วัน`, tone: 'late' };
  const due = rows.find(({ status }) => status.kind === 'due');
  if (due !== undefined) return openCell(daysLeft(due.duty, today));
  const done = rows.flatMap(({ status }) => (status.kind === 'done' ? [status.on] : [])).at(-1);
  if (done !== undefined) return { text: `ส่งแล้ว ${formatThaiDate(done, 'short')}`, tone: 'done' };
  return rows.some(({ status }) => status.kind === 'not-due') ? { text: 'ยังไม่ถึงกำหนด', tone: 'none' } : { text: 'ไม่ต้องทำ', tone: 'none' };
}

function openCell(left: number): BoardCell {
  return { text: left === 0 ? 'ครบกำหนดวันนี้' : `เหลือ ${left} วัน`, tone: left <= SOON_DAYS ? 'soon' : 'open' };
}
