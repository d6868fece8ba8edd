// The tab of templates: which Doc is the template of each kind.
import { DOCUMENT_KIND_LABELS } from '../../domain/documents/document-kind';
import { textColumn, type TabLayout } from './tab-layout';

export const DOCUMENT_TEMPLATES_TAB: TabLayout = {
  id: 'document-templates', title: 'แม่แบบ', purpose: 'แม่แบบของเอกสารแต่ละชนิด แก้ในเอกสารได้เลย หรือวางลิงก์แม่แบบของสำนักงานเอง', colour: '#9334e6',
  columns: [
    textColumn('kind', 'ชนิด', { kind: 'choice', widthPx: 240, choices: DOCUMENT_KIND_LABELS }),
    textColumn('link', 'ลิงก์แม่แบบ', { owner: 'person', widthPx: 420 }),
    textColumn('madeOn', 'สร้างเมื่อ', { kind: 'date', widthPx: 110 }),
    textColumn('madeBy', 'สร้างโดย', { widthPx: 200 }),
  ],
};
