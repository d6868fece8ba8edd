// Drafts of the announcements and of the order: วาระตำบลเข้มแข็ง, tambons that passed, the working group.
import type { Settings } from '../settings/settings';
import { numberOf, textOf, type TableRecord } from '../table/record';
import { documentSetting } from './document-settings';
import type { FieldValues } from './field-catalogue';
import { issuerOf, type Issuer } from './issuer';
import { issuerMissing, tambonRows } from './letter-drafts';
import { noneToAnnounce, passedTambons } from './passed-tambon';
import { placeNames } from './place-names';
import { standingTargets } from './standing-target';
import type { DocumentDraft, Drafts } from './wanted-document';

/** The tables that announcements and the order are drafted from. */
export interface AnnouncementTables {
  readonly targets: readonly TableRecord[];
  readonly places: readonly TableRecord[];
  readonly issuers: readonly TableRecord[];
}

/** ประกาศวาระตำบลเข้มแข็ง (R14), one for each standing target tambon. */
export function draftAgendas(tables: AnnouncementTables, settings: Settings): Drafts {
  const places = placeNames(tables.places);
  const drafts: DocumentDraft[] = [];
  const faults: string[] = [];
  for (const { tambonCode, districtCode } of standingTargets(tables.targets)) {
    const place = places.get(tambonCode);
    if (place === undefined) {
      faults.push(`ไม่พบรหัสตำบล ${tambonCode} ในแท็บพื้นที่`);
      continue;
    }
    const issuer = issuerOf(tables.issuers, districtCode);
    drafts.push({
      kind: 'agenda', topic: 'R14', unit: tambonCode, period: '', unitName: place.tambon, folderUnit: { code: districtCode, name: place.district }, fileWord: 'ประกาศวาระ',
      values: { ...common(settings, place.province, place.district), ตำบล: place.tambon, วันที่ประกาศ: null, ...signature(issuer) },
      missing: issuerMissing(issuer, `อำเภอ${place.district}`),
    });
  }
  return { drafts, faults };
}

/** ประกาศรายชื่อตำบลที่ผ่านเกณฑ์ (R24), one of the province. */
export function draftPassAnnouncement(tables: AnnouncementTables, settings: Settings, results: readonly TableRecord[]): Drafts {
  const passed = passedTambons(results);
  if (passed.length === 0) return { drafts: [], faults: [noneToAnnounce(results)] };
  const places = placeNames(tables.places);
  return provinceDraft(tables, settings, {
    kind: 'pass-announcement', topic: 'R24', fileWord: 'ประกาศผ่านเกณฑ์',
    values: { จำนวนตำบล: passed.length, รายชื่อตำบล: tambonRows(passed, places), วันที่ประกาศ: null }, missing: [],
  });
}

/** คำสั่งแต่งตั้งคณะทำงานติดตาม ประเมินผล (R19), one of the province, with the members that the office entered. */
export function draftWorkingGroupOrder(tables: AnnouncementTables, settings: Settings, members: readonly TableRecord[]): Drafts {
  const named = members
    .map((record) => ({ order: numberOf(record, 'order') ?? Number.MAX_SAFE_INTEGER, name: textOf(record, 'name'), position: textOf(record, 'position'), role: textOf(record, 'role') }))
    .filter(({ name, position }) => name !== '' || position !== '')
    .sort((a, b) => a.order - b.order);
  if (named.length === 0) return { drafts: [], faults: ['ยังไม่มีรายชื่อในแท็บคณะทำงาน โปรดกรอกก่อนจัดทำคำสั่ง'] };
  return provinceDraft(tables, settings, {
    kind: 'working-group-order', topic: 'R19', fileWord: 'คำสั่งคณะทำงาน',
    values: { วันที่สั่ง: null, คณะทำงาน: named.map(({ name, position, role }, index) => ({ ลำดับ: index + 1, ชื่อ: name, ตำแหน่ง: position, หน้าที่: role })) },
    missing: named.flatMap(({ name, position }) => (name === '' ? [{ field: 'ชื่อ', label: `ชื่อของ${position}` }] : [])),
  });
}

function provinceDraft(tables: AnnouncementTables, settings: Settings, parts: Pick<DocumentDraft, 'kind' | 'topic' | 'fileWord' | 'values' | 'missing'>): Drafts {
  const unit = documentSetting(settings, 'province-code');
  const province = placeNames(tables.places).get(unit)?.province ?? documentSetting(settings, 'province-name');
  const issuer = issuerOf(tables.issuers, unit);
  return {
    drafts: [{
      ...parts, unit, period: '', unitName: province, folderUnit: { code: unit, name: province },
      values: { ...common(settings, province, ''), ...parts.values, ...signature(issuer) }, missing: [...issuerMissing(issuer, `จังหวัด${province}`), ...parts.missing],
    }],
    faults: [],
  };
}

function common(settings: Settings, province: string, district: string): FieldValues {
  return { ปีงบประมาณ: Number(documentSetting(settings, 'fiscal-year')), จังหวัด: province, อำเภอ: district };
}

function signature(issuer: Issuer): FieldValues {
  return { ผู้ลงนาม: issuer.signer, ตำแหน่งผู้ลงนาม: issuer.position };
}
