// Drafts of the cover letters: หนังสือภายนอก or บันทึกข้อความ, from districts to the province or from the province to กรมฯ.
import { shownPeriod } from './period';
import { toIsoDate } from '../calendar/iso-date';
import { formatThaiDate } from '../calendar/thai-date';
import { parseNominations } from '../nomination/nomination-row';
import { isTambonCode, type TambonCode } from '../places/codes';
import type { Settings } from '../settings/settings';
import type { TableRecord } from '../table/record';
import { documentSetting, printStyle } from './document-settings';
import { numberField, textField, type FieldSpec, type FieldValues } from './field-catalogue';
import { fillText } from './fill-text';
import { issuerOf, type Issuer } from './issuer';
import { LETTER_CLOSING, type LetterWording } from './letter-wording';
import type { MissingFact } from './mou-data';
import { placeNames, type PlaceNameTable } from './place-names';
import { standingTargets } from './standing-target';
import type { DocumentDraft, Drafts } from './wanted-document';

/** The tables that letters are drafted from. */
export interface LetterTables {
  readonly targets: readonly TableRecord[];
  readonly nominations: readonly TableRecord[];
  readonly places: readonly TableRecord[];
  readonly issuers: readonly TableRecord[];
  /** Districts whose answer to the letter's Form was accepted, for letters that list no tambons. */
  readonly answered: readonly string[];
  /** Tambons that passed the evaluation, in order of their codes. */
  readonly passed: readonly TambonCode[];
}

/** Which letter, in which form. */
export interface LetterRequest {
  readonly kind: 'letter' | 'memo';
  readonly wording: LetterWording;
  /** `YYYY-MM` of a monthly letter; empty otherwise. */
  readonly period: string;
}

/** The words that a wording's texts may name. */
const LETTER_WORDS: readonly FieldSpec[] = [
  numberField('ปีงบประมาณ', ''), textField('จังหวัด', ''), textField('อำเภอ', ''), numberField('จำนวนตำบล', ''), textField('เดือน', ''),
];

/** One draft a district that has something to send, or one of the province. */
export function draftLetters(tables: LetterTables, settings: Settings, request: LetterRequest): Drafts {
  const places = placeNames(tables.places);
  const { wording } = request;
  const listed = listedTambons(tables, wording);
  if (wording.from === 'province') {
    const unit = documentSetting(settings, 'province-code');
    if (wording.list !== 'none' && listed.length === 0) return { drafts: [], faults: ['ยังไม่มีตำบลที่จะรายงานในหนังสือฉบับนี้'] };
    return { drafts: [letterDraft({ tables, settings, request, places, unit, tambons: listed })], faults: [] };
  }
  const tambons = wording.list === 'none' ? standingTargets(tables.targets).map(({ tambonCode }) => tambonCode) : listed;
  const answered = wording.list === 'none' ? tables.answered : [];
  const districts = [...new Set([...tambons.map((code) => code.slice(0, 4)), ...answered])].sort();
  return { drafts: districts.map((unit) => letterDraft({ tables, settings, request, places, unit, tambons: tambons.filter((code) => code.startsWith(unit)) })), faults: [] };
}

interface LetterInput {
  readonly tables: LetterTables;
  readonly settings: Settings;
  readonly request: LetterRequest;
  readonly places: PlaceNameTable;
  readonly unit: string;
  readonly tambons: readonly TambonCode[];
}

function letterDraft(input: LetterInput): DocumentDraft {
  const { request, unit, places } = input;
  const place = places.get(unit);
  const unitName = place === undefined ? unit : place.district === '' ? place.province : place.district;
  const issuer = issuerOf(input.tables.issuers, unit);
  return {
    kind: request.kind, topic: request.wording.topic, unit, period: request.period, unitName, folderUnit: { code: unit, name: unitName },
    fileWord: `${request.kind === 'memo' ? 'บันทึก' : 'หนังสือ'} ${request.wording.topic}${request.period === '' ? '' : ` ${shownPeriod(request.period)}`}`,
    values: letterValues(input, issuer), missing: issuerMissing(issuer, unitName),
  };
}

function letterValues(input: LetterInput, issuer: Issuer): FieldValues {
  const { settings, request, places, tambons } = input;
  const { wording, period } = request;
  const place = places.get(input.unit);
  const province = place?.province ?? documentSetting(settings, 'province-name');
  const words: FieldValues = {
    ปีงบประมาณ: Number(documentSetting(settings, 'fiscal-year')), จังหวัด: province, อำเภอ: place?.district ?? '',
    จำนวนตำบล: tambons.length, เดือน: period === '' ? '' : formatThaiDate(toIsoDate(`${period}-01`), 'month-year', printStyle(settings)),
  };
  const write = (text: string): string => fillText(text, { specs: LETTER_WORDS, values: words, outer: null }, printStyle(settings));
  return {
    ปีงบประมาณ: words['ปีงบประมาณ'] ?? null, จังหวัด: province, อำเภอ: place?.district ?? '',
    ที่: issuer.numberPrefix, ส่วนราชการ: issuer.office, ที่อยู่: issuer.address, วันที่หนังสือ: null,
    เรื่อง: write(wording.subject), เรียน: wording.from === 'district' ? `ผู้ว่าราชการจังหวัด${province}` : 'อธิบดีกรมการพัฒนาชุมชน',
    อ้างถึง: documentSetting(settings, wording.from === 'district' ? 'letter-reference' : 'department-reference'),
    สิ่งที่ส่งมาด้วย: wording.enclosures.map((text, index) => ({ ลำดับ: index + 1, รายการ: write(text), จำนวน: 1 })),
    เหตุ: write(wording.cause), ประสงค์: write(wording.purpose), สรุป: LETTER_CLOSING,
    รายชื่อตำบล: wording.list === 'none' ? [] : tambonRows(tambons, places),
    ผู้ลงนาม: issuer.signer, ตำแหน่งผู้ลงนาม: issuer.position, เจ้าของเรื่อง: issuer.section, โทรศัพท์: issuer.phone,
  };
}

/** Tambons as rows of a list in a document. */
export function tambonRows(tambons: readonly TambonCode[], places: PlaceNameTable): readonly FieldValues[] {
  return tambons.map((code, index) => ({ ลำดับ: index + 1, ชื่อตำบล: places.get(code)?.tambon ?? code, ชื่ออำเภอ: places.get(code)?.district ?? '' }));
}

/** What the issuer's row does not tell. */
export function issuerMissing(issuer: Issuer, unitName: string): readonly MissingFact[] {
  const asked: readonly (readonly [string, string, string])[] = [
    ['ส่วนราชการ', issuer.office, 'ส่วนราชการ'], ['ที่อยู่', issuer.address, 'ที่อยู่'], ['ผู้ลงนาม', issuer.signer, 'ผู้ลงนาม'],
    ['ตำแหน่งผู้ลงนาม', issuer.position, 'ตำแหน่งผู้ลงนาม'], ['โทรศัพท์', issuer.phone, 'โทรศัพท์'],
  ];
  return asked.filter(([, value]) => value === '').map(([field, , label]) => ({ field, label: `${label}ของ${unitName}` }));
}

function listedTambons(tables: LetterTables, wording: LetterWording): readonly TambonCode[] {
  const confirmed = standingTargets(tables.targets).map(({ tambonCode }) => tambonCode);
  if (wording.list === 'passed') return tables.passed;
  if (wording.list !== 'proposed') return confirmed;
  // A district writes when its proposal is accepted; once its target is confirmed that stands instead.
  const settled = new Set(confirmed.map((code) => code.slice(0, 4)));
  const proposed = parseNominations(tables.nominations).flatMap(({ nomination }) => {
    const code = nomination.tambon.code;
    const stands = nomination.standing === 'accepted' || nomination.standing === 'approved';
    return stands && code !== null && isTambonCode(code) && !settled.has(code.slice(0, 4)) ? [code] : [];
  });
  return [...new Set([...confirmed, ...proposed])].sort();
}
