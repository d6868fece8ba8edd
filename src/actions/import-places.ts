// Makes the workbook another province's: places pasted, read from a CSV file, or typed in their tab; and contacts by pasting.
import { readPastedContacts } from '../domain/people/contact-import';
import { readPastedPlaces } from '../domain/places/place-import';
import type { PlaceRow } from '../domain/places/place-table';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Exclusive } from '../ports/office';
import type { OfficeFiles } from '../ports/office-files';
import type { RecordChange, Tables } from '../ports/tables';
import { BUSY } from './alone';
import { importOfficeData } from './import-office-data';
import { readPlaces } from './selection-office';

const PLACES = 'นำเข้าพื้นที่ของจังหวัด';
const CONTACTS = 'นำเข้าผู้ติดต่อ';
const NO_FILE = 'เปิดไฟล์จากลิงก์ไม่ได้ โปรดตรวจว่าเป็นไฟล์ CSV ใน Google Drive ที่บัญชีนี้เปิดได้';

/** What importing needs. */
export interface PlacesApp {
  readonly tables: Tables;
  readonly exclusive: Exclusive;
  readonly files: Pick<OfficeFiles, 'readText'>;
}

/** Replaces the places by those of the text or of the linked CSV file; empty, the tab as it stands is checked. Province code and name follow the places. */
export function importPlaces(app: PlacesApp, given: string): CommandReport {
  const text = textFrom(app, given);
  if (text === null) return refusal(PLACES, [NO_FILE]);
  const ended = app.exclusive.run(() => (text === '' ? adoptTab(app.tables) : replacePlaces(app.tables, text)));
  return ended?.value ?? refusal(PLACES, [BUSY]);
}

/** Adds the contacts of the text or of the linked CSV file; those that stand there already are left. */
export function importContacts(app: PlacesApp, given: string): CommandReport {
  const text = textFrom(app, given);
  if (text === null) return refusal(CONTACTS, [NO_FILE]);
  const places = readPlaces(app.tables);
  if (!places.ok) return refusal(CONTACTS, places.reason);
  const contacts = readPastedContacts(text, { province: places.value.table.province, districts: places.value.table.districts });
  if (!contacts.ok) return refusal(CONTACTS, contacts.reason);
  const ended = app.exclusive.run(() => importOfficeData(app, { contacts: contacts.value }));
  return ended === undefined ? refusal(CONTACTS, [BUSY]) : { ...ended.value, title: CONTACTS };
}

function replacePlaces(tables: Tables, text: string): CommandReport {
  const used = ['nominations', 'targets'].filter((table) => tables.read(table).some((record) => textOf(record, 'districtCode') !== ''));
  if (used.length > 0) return refusal(PLACES, ['มีข้อเสนอตำบลหรือตำบลเป้าหมายของปีนี้แล้ว จึงเปลี่ยนจังหวัดไม่ได้ โปรดเริ่มจากสมุดงานใหม่']);
  const rows = readPastedPlaces(text);
  if (!rows.ok) return refusal(PLACES, rows.reason);
  tables.replace('places', rows.value.map((row): TableRecord => ({ ...row })));
  return adopted(tables, rows.value);
}

function adoptTab(tables: Tables): CommandReport {
  const places = readPlaces(tables);
  if (!places.ok) return refusal(PLACES, places.reason);
  const { province, districts, tambons } = places.value.table;
  const names = new Map(districts.map(({ code, name }) => [code, name]));
  return adopted(tables, tambons.map(({ code, name, districtCode }) => ({ provinceCode: province.code, province: province.name, districtCode, district: names.get(districtCode) ?? '', tambonCode: code, tambon: name })));
}

/** The settings follow the places; contacts of another province are named. */
function adopted(tables: Tables, rows: readonly PlaceRow[]): CommandReport {
  const [first] = rows;
  const wanted: Readonly<Record<string, string>> = { 'province-code': first?.provinceCode ?? '', 'province-name': first?.province ?? '' };
  tables.update('settings', tables.read('settings').flatMap((record, index): readonly RecordChange[] => {
    const value = wanted[textOf(record, 'key')];
    return value === undefined || value === textOf(record, 'value') ? [] : [{ index, cells: { value } }];
  }));
  const districts = new Set(rows.map(({ districtCode }) => districtCode));
  const strangers = tables.read('contacts').filter((record) => textOf(record, 'unit') !== '' && !districts.has(textOf(record, 'unit')) && textOf(record, 'unit') !== first?.provinceCode);
  return report(PLACES, {
    done: [`จังหวัด${first?.province ?? ''} ${districts.size} อำเภอ ${rows.length} ตำบล`, 'จำนวนตำบลเป้าหมายเท่ากับจำนวนอำเภอ เว้นแต่ตั้งไว้ในแท็บตั้งค่า', 'ขั้นต่อไป: นำเข้าผู้ติดต่อ นำเข้าตำบลเป้าหมายปีก่อน แล้วสร้างแบบฟอร์ม'],
    notDone: strangers.length === 0 ? [] : [`มีผู้ติดต่อ ${strangers.length} คนที่ไม่ใช่หน่วยงานของจังหวัดนี้ โปรดลบหรือแก้รหัสในแท็บผู้ติดต่อ`],
    counts: { districts: districts.size, tambons: rows.length, strangers: strangers.length },
  });
}

/** Pasted text as it is; a link's file as text, `null` where it cannot be opened. */
function textFrom(app: PlacesApp, given: string): string | null {
  const trimmed = given.trim();
  return /^https?:\/\/\S+$/.test(trimmed) ? app.files.readText(trimmed) : trimmed;
}
