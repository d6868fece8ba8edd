// An office in memory ready to generate documents: places, partners, confirmed targets, a template, a clock that can be moved.
import { createHash } from 'node:crypto';
import { CONTINUE_DOCUMENTS, type DocumentApp } from '../../src/actions/produce-documents';
import { tableMailQueue } from '../../src/actions/queue-mail';
import type { NewsApp } from '../../src/actions/tell-districts';
import { toIsoDate } from '../../src/domain/calendar/iso-date';
import type { TableRecord } from '../../src/domain/table/record';
import { FakeContinuation, FakeDocumentStore } from '../fakes/documents';
import { FakeTables } from '../fakes/tables';

const DISTRICTS: readonly (readonly [string, string, string, string])[] = [
  ['4301', 'เมืองหนองคาย', '430109', 'บ้านเดื่อ'], ['4302', 'ท่าบ่อ', '430205', 'บ้านเดื่อ'], ['4305', 'โพนพิสัย', '430501', 'จุมพล'],
];

/** The seven partners as the office keeps them. */
export const PARTNER_RECORDS: readonly TableRecord[] = [
  ['government', 'ภาครัฐ'], ['academic', 'ภาควิชาการ'], ['religious', 'ภาคศาสนา'], ['private', 'ภาคเอกชน'],
  ['civil-society', 'ภาคประชาสังคม'], ['people', 'ภาคประชาชน'], ['media', 'ภาคสื่อสารมวลชน'],
].map(([code, label], index) => ({ code: code ?? '', label: label ?? '', order: index + 1, active: true }));

/** An office with that many confirmed targets (districts repeat with further tambons). */
export function documentOffice(options: { readonly template?: string; readonly kind?: string; readonly targets?: number } = {}): DocumentOffice {
  return new DocumentOffice(options);
}

/** The office's ports over fakes, and its moving parts for tests. */
export class DocumentOffice {
  readonly store = new FakeDocumentStore();
  readonly continuation = new FakeContinuation();
  readonly tables: FakeTables;
  nowMs = Date.UTC(2024, 9, 28, 9, 0);
  startedMs = this.nowMs;
  msPerCopy = 0;
  lockHeld = false;
  private uuids = 0;

  constructor(options: { readonly template?: string; readonly kind?: string; readonly targets?: number }) {
    const rows = Array.from({ length: options.targets ?? 3 }, (_unused, index) => placeAt(index));
    const templateId = this.store.addTemplate(options.template ?? 'MOU {{ตำบล}} {{อำเภอ}}\n{{จำนวนต้นฉบับ|คำอ่าน}}ฉบับ ลงนาม {{#ฝ่าย}}{{ผู้แทน}}{{/ฝ่าย}}');
    this.tables = new FakeTables({
      settings: [{ key: 'fiscal-year', value: '2568' }],
      places: rows.map(([districtCode, district, tambonCode, tambon]) => ({ provinceCode: '43', province: 'หนองคาย', districtCode, district, tambonCode, tambon })),
      targets: rows.map(([districtCode, , tambonCode]) => ({ mode: 'target', districtCode, tambonCode, reallocatedFrom: null, confirmedOn: '2024-10-28', confirmedBy: 'x@example.com', endedReason: null })),
      partners: PARTNER_RECORDS,
      'document-templates': [{ kind: options.kind ?? 'mou', title: 'แม่แบบ', link: `https://docs.google.com/document/d/${templateId}/edit` }],
    });
  }

  /** A fresh execution's ports. */
  app(): DocumentApp & NewsApp {
    this.startedMs = this.nowMs;
    const now = (): string => new Date(this.nowMs).toISOString().slice(0, 19);
    const store = this.store;
    const copy = store.copyTemplate.bind(store);
    store.copyTemplate = (templateId, name, folderId) => {
      this.nowMs += this.msPerCopy;
      return FakeDocumentStore.prototype.copyTemplate.call(store, templateId, name, folderId);
    };
    void copy;
    return {
      tables: this.tables, mail: tableMailQueue(this.tables, { today: () => toIsoDate(now().slice(0, 10)) }), documents: store, continuation: this.continuation,
      clock: { today: () => toIsoDate(now().slice(0, 10)), now, elapsedMs: () => this.nowMs - this.startedMs },
      caller: { email: () => 'officer@example.com' },
      exclusive: { run: (action) => (this.lockHeld ? undefined : { value: action() }) },
      fingerprints: { sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'), uuid: () => `run-${(this.uuids += 1)}` },
    };
  }

  /** Moves the clock. */
  later(minutes: number): void {
    this.nowMs += minutes * 60_000;
  }

  /** Whether a later run is planned. */
  get goesOn(): boolean {
    return this.continuation.planned.has(CONTINUE_DOCUMENTS);
  }

  /** The register as it stands. */
  register(): readonly TableRecord[] {
    return this.tables.read('document-register');
  }
}

function placeAt(index: number): readonly [string, string, string, string] {
  const base = DISTRICTS[index];
  if (base !== undefined) return base;
  const district = String(4306 + Math.floor(index / 10));
  return [district, `ตัวอย่าง${district}`, `${district}${String(index).padStart(2, '0').slice(-2)}`, `ตัวอย่าง${index}`];
}
