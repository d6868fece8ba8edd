// The page on which tables are pasted or a CSV file is chosen: places of the province, contacts, past targets.
import { importContacts, importPlaces } from '../actions/import-places';
import { importPastTargets } from '../actions/import-past-targets';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { answerPage } from './answer-page';
import type { ImportKind, ImportServer } from './pages/import';
import { showDialog } from './show-page';
import type { App } from './wiring';

/** Longest text taken in at once; a province's places are a tenth of it. */
const MOST_TEXT = 400_000;

const IMPORTS: Readonly<Record<ImportKind, (app: App, text: string) => CommandReport>> = { places: importPlaces, contacts: importContacts, 'past-targets': importPastTargets };

/** Opens the page. */
export function openImport(): void {
  showDialog('import', { title: 'นำเข้าข้อมูล', width: 720, height: 620 });
}

/** Takes in what was pasted. */
export const importPasted: ImportServer['importPasted'] = (kind, text) => answerPage((app) => {
  const title = 'นำเข้าข้อมูล';
  const given = String(text);
  if (!Object.hasOwn(IMPORTS, String(kind))) return refusal(title, ['ไม่รู้จักข้อมูลชนิดนี้']);
  if (given.trim() === '') return refusal(title, ['ยังไม่ได้วางข้อมูลหรือเลือกไฟล์']);
  return given.length > MOST_TEXT ? refusal(title, ['ข้อมูลยาวเกินไป โปรดแบ่งเป็นหลายครั้ง']) : IMPORTS[kind](app, given);
});
