// Drafts of the MOUs: one for each confirmed target tambon, from the office's tables.
import { textOf, type CellFault, type TableRecord } from '../table/record';
import { PARTNER_COUNT } from '../programme/seven-partners';
import { activePartners } from './network-partner';
import { documentSetting, saysYes } from './document-settings';
import { mouMissing, mouValues } from './mou-data';
import { parseMouFacts, parseMouSigner, type MouFacts, type MouSigner } from './mou-facts';
import { placeNames, type PlaceNames } from './place-names';
import type { Settings } from '../settings/settings';
import { standingTargets } from './standing-target';
import type { DocumentDraft, Drafts } from './wanted-document';

/** The tables that MOUs are drafted from. */
export interface MouTables {
  readonly targets: readonly TableRecord[];
  readonly places: readonly TableRecord[];
  readonly partners: readonly TableRecord[];
  readonly facts: readonly TableRecord[];
  readonly signers: readonly TableRecord[];
}

/** The drafts of every standing target tambon; without exactly seven active partners there is none. */
export function draftMous(tables: MouTables, settings: Settings): Drafts {
  const partners = activePartners(tables.partners);
  if (partners.length !== PARTNER_COUNT) {
    return { drafts: [], faults: [`แท็บภาคีเครือข่ายมีภาคีที่ใช้งาน ${partners.length} ภาคี ต้องใช้งานครบ ${PARTNER_COUNT} ภาคีก่อนจัดทำ MOU`] };
  }
  const places = placeNames(tables.places);
  const facts = readFacts(tables.facts);
  const signers = readSigners(tables.signers);
  const drafts: DocumentDraft[] = [];
  const faults = [...facts.faults, ...signers.faults];
  for (const { tambonCode } of standingTargets(tables.targets)) {
    const place = places.get(tambonCode);
    if (place === undefined) {
      faults.push(`ไม่พบรหัสตำบล ${tambonCode} ในแท็บพื้นที่ จึงยังไม่จัดทำ MOU ของตำบลนี้`);
      continue;
    }
    if (facts.broken.has(tambonCode)) continue;
    const input = {
      fiscalYear: Number(documentSetting(settings, 'fiscal-year')), tambonCode, place, partners, facts: facts.byTambon.get(tambonCode) ?? null,
      signers: signers.signers.filter((signer) => signer.tambonCode === tambonCode), committeeIsParty: saysYes(settings, 'mou-committee-party'),
    };
    drafts.push({
      kind: 'mou', topic: 'R12', unit: tambonCode, period: '', unitName: place.tambon, folderUnit: districtFolder(place), fileWord: 'MOU',
      values: mouValues(input), missing: mouMissing(input),
    });
  }
  return { drafts, faults };
}

/** The district in whose folder a place's documents are kept. */
export function districtFolder(place: PlaceNames): { readonly code: string; readonly name: string } {
  return { code: place.districtCode, name: place.district };
}

interface ReadFacts {
  readonly byTambon: ReadonlyMap<string, MouFacts>;
  /** Tambons whose row has a fault; nothing is made for them. */
  readonly broken: ReadonlySet<string>;
  readonly faults: readonly string[];
}

function readFacts(records: readonly TableRecord[]): ReadFacts {
  const byTambon = new Map<string, MouFacts>();
  const broken = new Set<string>();
  const faults: string[] = [];
  records.forEach((record, index) => {
    if (textOf(record, 'tambonCode') === '') return;
    const parsed = parseMouFacts(record, index);
    if (parsed.ok) {
      byTambon.set(parsed.value.tambonCode, parsed.value);
      return;
    }
    broken.add(textOf(record, 'tambonCode'));
    faults.push(...parsed.reason.map((fault) => factSentence('ข้อมูล MOU', fault)));
  });
  return { byTambon, broken, faults };
}

function readSigners(records: readonly TableRecord[]): { readonly signers: readonly MouSigner[]; readonly faults: readonly string[] } {
  const signers: MouSigner[] = [];
  const faults: string[] = [];
  records.forEach((record, index) => {
    if (textOf(record, 'tambonCode') === '' && textOf(record, 'name') === '') return;
    const parsed = parseMouSigner(record, index);
    if (parsed.ok) signers.push(parsed.value);
    else faults.push(...parsed.reason.map((fault) => factSentence('ผู้ลงนาม MOU', fault)));
  });
  return { signers, faults };
}

function factSentence(tab: string, fault: CellFault): string {
  return `แท็บ${tab} แถวที่ ${fault.index + 2}: ${fault.message}`;
}
