// Sets a workspace's folders aside, so that the sample year can begin anew on an empty one.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DeedRefused } from '../deeds/deed';

/** Folders of a workspace. */
const FOLDERS = ['.state', 'drive', 'mail', 'line'] as const;
/** Holds the workspace that was reset last; the one before it is gone. */
const ASIDE = 'before-reset';

/** Moves all folders away. @throws DeedRefused where a file is held open; everything stands where it stood then */
export function setWorkspaceAside(directory: string): void {
  const aside = join(directory, ASIDE);
  const moved: string[] = [];
  try {
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside, { recursive: true });
    for (const folder of FOLDERS) {
      if (!existsSync(join(directory, folder))) continue;
      renameSync(join(directory, folder), join(aside, folder));
      moved.push(folder);
    }
  } catch {
    for (const folder of moved) renameSync(join(aside, folder), join(directory, folder));
    throw new DeedRefused('เริ่มใหม่ไม่ได้ เพราะมีไฟล์ในพื้นที่ทำงานเปิดอยู่ในโปรแกรมอื่น โปรดปิดไฟล์นั้นแล้วลองอีกครั้ง');
  }
}
