// Committed records as JSON files, one a record, written atomically.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreBackend } from '../kernel/store';
import { writeAtomically } from './atomic-write';

/** A state file that cannot be read; the message is the sentence for the person. */
export class DamagedWorkspace extends Error {
  constructor(readonly path: string, reason: string) {
    super(`ไฟล์ข้อมูลของพื้นที่ทำงานเสียหาย: ${path} (${reason}) โปรดคืนไฟล์นี้จากสำเนาสำรอง หรือเริ่มใหม่ด้วยพื้นที่ทำงานอื่น (--workspace ชื่อโฟลเดอร์) ไฟล์อื่นไม่ถูกแก้ไข`);
    this.name = 'DamagedWorkspace';
  }
}

/** Records under `directory/<collection>/<id>.json`. */
export class DiskBackend implements StoreBackend {
  constructor(private readonly directory: string) {}

  read(collection: string, id: string): string | undefined {
    const path = this.path(collection, id);
    if (!existsSync(path)) return undefined;
    const json = readFileSync(path, 'utf8');
    try {
      JSON.parse(json);
    } catch (error) {
      throw new DamagedWorkspace(path, (error as Error).message);
    }
    return json;
  }

  write(collection: string, id: string, json: string): void {
    writeAtomically(this.path(collection, id), json, false); // hundreds of records a command
  }

  remove(collection: string, id: string): void {
    rmSync(this.path(collection, id), { force: true });
  }

  ids(collection: string): readonly string[] {
    const folder = join(this.directory, collection);
    if (!existsSync(folder)) return [];
    return readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => decodeURIComponent(name.slice(0, -'.json'.length))).sort();
  }

  private path(collection: string, id: string): string {
    return join(this.directory, collection, `${encodeURIComponent(id).replace(/\*/g, '%2A')}.json`);
  }
}
