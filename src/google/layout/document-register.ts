// The tab of the document register: every version of every document, its files, its letter number and signed copy.
import { DOCUMENT_KIND_LABELS } from '../../domain/documents/document-kind';
import { textColumn, type TabLayout } from './tab-layout';

export const DOCUMENT_REGISTER_TAB: TabLayout = {
  id: 'document-register', title: 'ทะเบียนเอกสาร', purpose: 'เอกสารทุกฉบับ ลิงก์ และสำเนาที่ลงนามแล้ว เลขที่หนังสือและวันลงนามกรอกภายหลังได้', colour: '#9334e6',
  columns: [
    textColumn('id', 'เลขทะเบียน', { widthPx: 90 }),
    textColumn('kind', 'ชนิด', { kind: 'choice', widthPx: 170, choices: DOCUMENT_KIND_LABELS }),
    textColumn('topic', 'ภารกิจ', { widthPx: 70 }),
    textColumn('unit', 'รหัสพื้นที่', { widthPx: 90 }),
    textColumn('unitName', 'พื้นที่'),
    textColumn('period', 'งวด', { widthPx: 80 }),
    textColumn('version', 'ฉบับที่', { kind: 'number', widthPx: 60 }),
    textColumn('status', 'สถานะ', { kind: 'choice', widthPx: 110, choices: [
      { code: 'queued', label: 'รอจัดทำ' }, { code: 'working', label: 'กำลังจัดทำ' }, { code: 'copied', label: 'กำลังเติมข้อมูล' },
      { code: 'done', label: 'เสร็จแล้ว' }, { code: 'failed', label: 'พักไว้ ต้องตรวจ' }, { code: 'superseded', label: 'มีฉบับใหม่แทน' },
      { code: 'withdrawn', label: 'ยกเลิก' }] }),
    textColumn('docUrl', 'เอกสาร', { widthPx: 200 }),
    textColumn('pdfUrl', 'PDF', { widthPx: 200 }),
    textColumn('missing', 'ที่เว้นเป็นเส้นประ', { widthPx: 260, clipped: true }),
    textColumn('letterNumber', 'เลขที่หนังสือ', { owner: 'person' }),
    textColumn('letterDate', 'ลงวันที่', { owner: 'person', kind: 'date', widthPx: 110 }),
    textColumn('signedOn', 'วันลงนาม', { owner: 'person', kind: 'date', widthPx: 110 }),
    textColumn('signedUrl', 'ลิงก์สำเนาที่ลงนาม', { owner: 'person', widthPx: 220 }),
    textColumn('enclosuresUrl', 'สิ่งที่ส่งมาด้วย', { widthPx: 220 }),
    textColumn('givenTo', 'แจ้งหรือมอบให้', { widthPx: 220 }),
    textColumn('createdAt', 'สั่งทำเมื่อ', { kind: 'instant', widthPx: 140 }),
    textColumn('by', 'ผู้สั่ง', { widthPx: 180 }),
    textColumn('fileName', 'ชื่อไฟล์', { widthPx: 260 }),
    textColumn('error', 'เหตุขัดข้อง', { widthPx: 260 }),
    textColumn('attempts', 'ครั้งที่ลอง', { kind: 'number', widthPx: 70 }),
    textColumn('leaseUntil', 'จองถึง', { kind: 'instant', widthPx: 140 }),
    textColumn('leaseBy', 'จองโดยรอบ', { widthPx: 120 }),
    textColumn('templateId', 'รหัสแม่แบบ', { widthPx: 120 }),
    textColumn('inputHash', 'ลายนิ้วมือข้อมูล', { widthPx: 120 }),
    textColumn('docId', 'รหัสเอกสาร', { widthPx: 120 }),
    textColumn('pdfId', 'รหัส PDF', { widthPx: 120 }),
  ],
};
