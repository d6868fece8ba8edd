// The page for pasted data: which table, the text or a CSV file, and what came of it.
import { useId, useState } from 'preact/hooks';
import type { ImportKind, ImportServer } from '../../entry/pages/import';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { Choice, TextArea } from '../parts/fields';
import { mount } from '../parts/mount';
import { Refusal, ReportView } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed } from '../parts/use-server';

const server = serverOf<ImportServer>();
const KINDS: readonly { readonly code: ImportKind; readonly label: string; readonly help: string }[] = [
  { code: 'places', label: 'พื้นที่ของจังหวัด (อำเภอและตำบล)', help: 'หัวตาราง: รหัสตำบล ตำบล อำเภอ จังหวัด แทนที่ตารางเดิมทั้งหมด ทำได้ก่อนมีข้อเสนอของปีนี้' },
  { code: 'contacts', label: 'ผู้ติดต่อ', help: 'หัวตาราง: อำเภอ บทบาท ชื่อ ตำแหน่ง อีเมล โทรศัพท์ เพิ่มเฉพาะคนที่ยังไม่มี' },
  { code: 'past-targets', label: 'ตำบลเป้าหมายปีก่อน', help: 'หัวตาราง: ปี อำเภอ ตำบล หรือ ปี รหัสตำบล เพิ่มเฉพาะรายการที่ยังไม่มี' },
];

function ImportPage() {
  const [kind, setKind] = useState<ImportKind>('places');
  const [text, setText] = useState('');
  const deed = useDeed(() => server.importPasted(kind, text));
  const chosen = KINDS.find(({ code }) => code === kind);
  return (
    <main>
      <h1>นำเข้าข้อมูล</h1>
      <Choice label="ข้อมูลที่จะนำเข้า" value={kind} options={KINDS} help={chosen?.help ?? ''} onInput={(code) => { setKind(KINDS.find((one) => one.code === code)?.code ?? 'places'); }} />
      <TextArea label="วางตารางจาก Excel หรือ Google Sheets (แถวแรกเป็นหัวตาราง)" rows={6} value={text} onInput={setText} />
      <CsvFile onText={setText} />
      <Refusal sentences={deed.sentences} />
      {deed.value !== null && <ReportView report={deed.value} />}
      <Foot><Button kind="main" isBusy={deed.isBusy} disabled={text.trim() === ''} onClick={deed.start}>นำเข้า</Button><CloseButton /></Foot>
    </main>
  );
}

/** A CSV file in UTF-8, else in the Thai code page of older programs; its text is shown before it is taken in. */
function CsvFile({ onText }: { readonly onText: (text: string) => void }) {
  const id = useId();
  const read = (file: File | undefined): void => {
    setName(file?.name ?? '');
    void file?.arrayBuffer().then((bytes) => { onText(decoded(bytes)); });
  };
  const [name, setName] = useState('');
  return (
    <p>
      <input id={id} class="hidden" type="file" accept=".csv,.tsv,.txt" onChange={(event) => { read(event.currentTarget.files?.[0]); }} />
      <label for={id} class="button">หรือเลือกไฟล์ CSV</label> <small role="status">{name === '' ? 'ยังไม่ได้เลือกไฟล์' : name}</small>
    </p>
  );
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
}

mount(<ImportPage />);
