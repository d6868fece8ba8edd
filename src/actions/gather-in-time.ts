// Copies of files into one folder, a few at a time, so that an execution ends before the platform's limit.
import type { Clock } from '../ports/office';
import type { OfficeFiles } from '../ports/office-files';

/** The platform ends an execution at six minutes; what is left by then goes on at the next call. */
const STOP_AT_MS = 240_000;
const AT_ONCE = 10;

/** A file to copy under a name. */
interface GatheredFile {
  readonly id: string;
  readonly name: string;
}

/** Gathers until all are there or time is up: how many were tried, and the names that could not be copied. */
export function gatherInTime(app: { readonly files: Pick<OfficeFiles, 'gather'>; readonly clock: Clock }, folder: readonly string[], wanted: readonly GatheredFile[]): { readonly gathered: number; readonly failed: readonly string[] } {
  const failed: string[] = [];
  let gathered = 0;
  while (gathered < wanted.length && app.clock.elapsedMs() < STOP_AT_MS) {
    const next = wanted.slice(gathered, gathered + AT_ONCE);
    failed.push(...app.files.gather(folder, next));
    gathered += next.length;
  }
  return { gathered, failed };
}

/** What gathering left undone, in Thai. */
export function leftUndone({ gathered, failed }: ReturnType<typeof gatherInTime>, wanted: number): readonly string[] {
  const left = wanted - gathered;
  return [...failed.map((name) => `คัดลอก ${name} ไม่ได้ ไฟล์อาจถูกลบหรือย้าย`), ...(left > 0 ? [`ยังเหลือ PDF อีก ${left} ฉบับ โปรดเรียกคำสั่งนี้อีกครั้ง`] : [])];
}
