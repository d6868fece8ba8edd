// Commands that ask a few things first: each opens the page of one command with a form of its own.
import { confirmTargets } from '../actions/confirm-targets';
import { exportYear } from '../actions/export-year';
import { recordSending } from '../actions/list-for-department';
import { makeFreshTemplate } from '../actions/make-templates';
import { readRegister } from '../actions/produce-documents';
import { readQuota } from '../actions/read-quota';
import { lostForms, replaceLostForms } from '../actions/replace-lost-forms';
import { recordSignedCopy } from '../actions/record-signed-copy';
import { readFolderSharings, shareDistrictFolders } from '../actions/share-district-folders';
import { DOCUMENT_KIND_LABELS } from '../domain/documents/document-kind';
import { LETTER_WORDINGS } from '../domain/documents/letter-wording';
import { parsePeriod } from '../domain/documents/period';
import { err, ok, type Result } from '../domain/result';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { answerPage, answerRead } from './answer-page';
import type { OrderForm, OrderGiven, OrderName, OrderServer } from './pages/order';
import { selectedCell } from './selected-row';
import { PRIVACY_ORDERS } from './privacy-orders';
import { sentTexts } from './sent-texts';
import { showDialog } from './show-page';
import type { App } from './wiring';

interface Order {
  /** The form, or why there is nothing to order. */
  form(app: App, selected: string): Result<OrderForm, readonly string[]>;
  run(app: App, values: unknown): CommandReport;
}

const TICKED = 'yes';
const DAY_HELP = 'เช่น 23/12/2567 เว้นว่างได้';

const ORDERS: Readonly<Record<OrderName, Order>> = {
  confirmTargets: {
    form(app) {
      const board = readQuota(app.tables);
      if (!board.ok) return board;
      const ready = board.value.rows.flatMap(({ district, places }) => places.filter(({ state }) => state === 'ready').map(({ tambon }) => `อำเภอ${district}: ${tambon === '' ? 'พัฒนาต่อยอดและรักษาสถานะ' : `ตำบล${tambon}`}`));
      if (ready.length === 0) return err(['ไม่มีตำบลที่พร้อมยืนยัน ดูที่ยังขาดในหน้า โควตาและการคัดเลือก']);
      return ok({ heading: `ยืนยันพื้นที่เป้าหมาย ${ready.length} รายการ`, button: 'ยืนยัน', fields: [], lines: ['ข้อเสนอที่ยืนยันแล้วถูกล็อก แก้ได้เมื่อปลดล็อกพร้อมเหตุผล หรือเปลี่ยนตำบลเป้าหมายพร้อมเหตุผลเท่านั้น', ...ready] });
    },
    run: (app) => confirmTargets(app),
  },
  ...PRIVACY_ORDERS,
  signedCopy: {
    form(app, selected) {
      const options = readRegister(app.tables).map(({ document }) => document).filter(({ status }) => status === 'done')
        .map(({ id, kind, unitName }) => ({ code: id, label: `${id} ${DOCUMENT_KIND_LABELS.find(({ code }) => code === kind)?.label ?? kind} ${unitName}` }));
      if (options.length === 0) return err(['ยังไม่มีเอกสารที่จัดทำเสร็จ']);
      return ok({
        heading: 'บันทึกฉบับลงนาม', button: 'บันทึก', lines: ['กรอกเท่าที่มี ช่องที่เว้นว่างคงค่าเดิม การบันทึกไม่ทำให้เกิดเอกสารฉบับใหม่'],
        fields: [
          { name: 'id', label: 'เอกสาร', kind: 'choice', required: true, options: [{ code: '', label: 'โปรดเลือก' }, ...options], value: options.some(({ code }) => code === selected) ? selected : '' },
          { name: 'letterNumber', label: 'เลขที่หนังสือ', kind: 'text', help: 'เว้นว่างได้' }, { name: 'letterDate', label: 'ลงวันที่', kind: 'text', help: DAY_HELP },
          { name: 'signedOn', label: 'วันลงนาม', kind: 'text', help: DAY_HELP },
          { name: 'signedUrl', label: 'ลิงก์สำเนาที่ลงนาม', kind: 'url', help: 'ลิงก์ไฟล์ที่สแกนแล้ว ขึ้นต้นด้วย https:// เว้นว่างได้' },
        ],
      });
    },
    run: (app, values) => recordSignedCopy(app, sentTexts(values, ['id', 'letterNumber', 'letterDate', 'signedOn', 'signedUrl'])),
  },
  sending: {
    form: () => ok({
      heading: 'บันทึกการส่งกรมฯ', button: 'บันทึก', lines: ['บันทึกซ้ำวันเดิมเรื่องเดิมไม่มีอะไรเปลี่ยน'],
      fields: [
        { name: 'obligation', label: 'เรื่องที่ส่ง', kind: 'choice', required: true, options: LETTER_WORDINGS.filter(({ from }) => from === 'province').map(({ topic, title }) => ({ code: topic, label: title })), value: 'R10' },
        { name: 'period', label: 'เดือนของรายงาน', kind: 'text', help: 'เฉพาะรายงานประจำเดือน เช่น 1/2568' },
        { name: 'sentOn', label: 'วันที่ส่ง', kind: 'text', help: 'เช่น 25/1/2568 เว้นว่าง = วันนี้' }, { name: 'note', label: 'เลขอ้างอิงหรือหมายเหตุ', kind: 'text' },
      ],
    }),
    run(app, values) {
      const { period, ...sending } = sentTexts(values, ['obligation', 'period', 'sentOn', 'note']);
      return recordSending(app, { ...sending, period: period.trim() === '' ? '' : parsePeriod(period) || period });
    },
  },
  shareFolders: {
    form(app) {
      const sharings = readFolderSharings(app);
      if (!sharings.ok) return sharings;
      return ok({ heading: 'แชร์โฟลเดอร์ให้อำเภอ', button: 'แชร์', fields: [], lines: ['ผู้ติดต่อที่ระบุจะอ่านโฟลเดอร์ของอำเภอตนได้ ผู้อื่นที่เคยได้รับสิทธิ์ในโฟลเดอร์นั้นจะอ่านไม่ได้อีก', ...sharings.value] });
    },
    run: (app) => shareDistrictFolders(app, { confirmed: true }),
  },
  freshTemplate: {
    form: () => ok({
      heading: 'สร้างแม่แบบชุดใหม่', button: 'สร้าง', lines: ['แม่แบบที่ใช้อยู่ไม่เปลี่ยน แม่แบบใหม่วางไว้ข้างกันในโฟลเดอร์แม่แบบ'],
      fields: [{ name: 'kind', label: 'ชนิดเอกสาร', kind: 'choice', required: true, options: DOCUMENT_KIND_LABELS, value: DOCUMENT_KIND_LABELS[0]?.code ?? '' }],
    }),
    run: (app, values) => makeFreshTemplate(app, sentTexts(values, ['kind'])),
  },
  replaceForms: {
    form(app) {
      const lost = lostForms(app);
      if (lost.length === 0) return err(['ไม่มีแบบที่หาย ทุกแบบเปิดได้']);
      return ok({
        heading: `แบบที่เปิดไม่ได้ ${lost.length} แบบ`, button: 'สร้างแบบใหม่', fields: [{ name: 'confirmed', label: 'แน่ใจแล้วว่าเปิดแบบเดิมไม่ได้', kind: 'tick' }],
        lines: ['หากแบบเดิมเป็นของผู้อื่น ควรขอสิทธิ์แก้ไขจากเจ้าของก่อน แล้วไม่ต้องสร้างใหม่', 'ลิงก์และ QR Code ของแบบเดิมใช้กับแบบใหม่ไม่ได้ ต้องแจ้งลิงก์ใหม่แก่อำเภอ', 'คำตอบที่รับเข้าสมุดงานแล้วยังอยู่ครบ คำตอบที่ยังไม่ได้รับเข้าจะไม่ตามมา', ...lost],
      });
    },
    run: (app, values) => (sentTexts(values, ['confirmed']).confirmed === TICKED ? replaceLostForms(app) : refusal('สร้างแบบใหม่แทนแบบที่หาย', ['ยังไม่ได้สร้าง โปรดติ๊กว่าแน่ใจแล้ว'])),
  },
  exportYear: {
    form: () => ok({
      heading: 'ส่งออกข้อมูลทั้งปี', button: 'ส่งออก', lines: ['ได้ไฟล์ XLSX หนึ่งไฟล์และโฟลเดอร์ PDF หนึ่งโฟลเดอร์ใน Google Drive ข้อมูลในสมุดงานไม่เปลี่ยน'],
      fields: [{ name: 'contacts', label: 'รวมอีเมลและโทรศัพท์ของผู้ติดต่อด้วย เฉพาะเมื่อจำเป็นต้องใช้', kind: 'tick' }],
    }),
    run: (app, values) => exportYear(app, { contacts: sentTexts(values, ['contacts']).contacts === TICKED }),
  },
};

/** Opens the page that tells which Forms nobody can open any more, and makes new ones when told. */
export function openFormReplacement(): void {
  open('replaceForms', 'สร้างแบบใหม่แทนแบบที่หาย');
}

/** Opens the page that shows what would be confirmed, and confirms when told. */
export function openConfirmation(): void {
  open('confirmTargets', 'ยืนยันพื้นที่เป้าหมาย');
}

/** Opens the page on which letter number, signing day and signed copy are recorded; the document of the selected row is chosen. */
export function openSignedCopy(): void {
  open('signedCopy', 'บันทึกฉบับลงนาม', selectedCell('เลขทะเบียน'));
}

/** Opens the page on which it is recorded that something was sent to กรมฯ. */
export function openSending(): void {
  open('sending', 'บันทึกการส่งกรมฯ');
}

/** Opens the page that shows who would read which folder, and shares when told. */
export function openFolderSharing(): void {
  open('shareFolders', 'แชร์โฟลเดอร์ให้อำเภอ');
}

/** Opens the page on which a fresh template is ordered. */
export function openFreshTemplate(): void {
  open('freshTemplate', 'สร้างแม่แบบชุดใหม่');
}

/** Opens the page on which the whole year is exported. */
export function openYearExport(): void {
  open('exportYear', 'ส่งออกข้อมูลทั้งปี');
}

/** Opens the page on which everything about one person is gathered. */
export function openPersonData(): void {
  open('personData', 'ข้อมูลของบุคคลหนึ่ง');
}

/** Opens the page on which one person is erased. */
export function openPersonErasure(): void {
  open('erasePerson', 'ลบข้อมูลของบุคคลหนึ่ง');
}

/** Opens the page that lists what is past its retention, and purges it when told. */
export function openPurge(): void {
  open('purge', 'ลบข้อมูลที่พ้นกำหนดเก็บ');
}

/** The form of a command as the tables stand. */
export const readOrder: OrderServer['readOrder'] = (order, selected) => answerRead((app) => orderOf(order)?.form(app, typeof selected === 'string' ? selected : '') ?? err(['ไม่มีคำสั่งนี้ โปรดปิดแล้วเปิดหน้าต่างใหม่']));

/** Carries a command out as its form was filled. */
export const sendOrder: OrderServer['sendOrder'] = (order, values) => answerPage((app) => orderOf(order)?.run(app, values) ?? refusal('คำสั่ง', ['ไม่มีคำสั่งนี้ โปรดปิดแล้วเปิดหน้าต่างใหม่']));

function orderOf(name: unknown): Order | undefined {
  return typeof name === 'string' && Object.hasOwn(ORDERS, name) ? ORDERS[name as OrderName] : undefined;
}

function open(order: OrderName, title: string, selected = ''): void {
  const given: OrderGiven = { order, selected };
  showDialog('order', { title, width: 560, height: 520 }, given);
}
