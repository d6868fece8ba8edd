// Putting the office's own template in: how to save it as a Google Doc, which tags it may have, its link.
import { useState } from 'preact/hooks';
import { documentKind, DOCUMENT_KIND_LABELS } from '../../domain/documents/document-kind';
import type { OfferedDoc, OwnTemplateServer } from '../../entry/pages/own-template';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { Choice, TextField } from '../parts/fields';
import { mount } from '../parts/mount';
import { Refusal, ReportView } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';

const server = serverOf<OwnTemplateServer>();

function OwnTemplate() {
  const [kind, setKind] = useState('mou');
  const [link, setLink] = useState('');
  const [docs] = useRead<readonly OfferedDoc[]>(() => server.readOfferedDocs());
  const offered = docs.kind === 'ready' ? docs.value : [];
  const adopting = useDeed((chosen: string, url: string) => server.adoptTemplate(chosen, url));
  return (
    <main>
      <h1>ใช้ไฟล์ Word หรือ Google Docs ของสำนักงานเป็นแม่แบบ</h1>
      <ol>
        <li>อัปโหลดไฟล์ .docx ไปไว้ใน Google Drive แล้วเปิดไฟล์นั้น</li>
        <li>เลือกเมนู ไฟล์ &gt; บันทึกเป็น Google เอกสาร (ไฟล์ที่ยังเป็น .docx ใช้เป็นแม่แบบไม่ได้)</li>
        <li>พิมพ์ช่องข้อมูลไว้ในตำแหน่งที่ต้องการ เช่น {'{{ตำบล}}'} ดูชื่อช่องได้ด้านล่าง</li>
        <li>คัดลอกลิงก์จากแถบที่อยู่มาวางที่นี่ ระบบตรวจแม่แบบก่อนใช้ ถ้ามีที่ผิดจะบอกและยังไม่เปลี่ยนแปลงอะไร</li>
      </ol>
      <p class="soft">ในพื้นที่ทำงานบนเครื่อง ให้วางไฟล์ .docx ในโฟลเดอร์ แม่แบบ แล้วเลือกจากรายการด้านล่าง หรือบันทึกทับแม่แบบเดิมแล้วสั่งทำเอกสารได้ทันที</p>
      <Choice label="ชนิดเอกสาร" value={kind} options={DOCUMENT_KIND_LABELS} onInput={setKind} />
      {offered.length > 0 && <Choice label="เอกสารในโฟลเดอร์ แม่แบบ" value={offered.some(({ url }) => url === link) ? link : ''} options={[{ code: '', label: 'ใช้ลิงก์ด้านล่าง' }, ...offered.map(({ name, url }) => ({ code: url, label: name }))]} onInput={setLink} />}
      <TextField label="ลิงก์ของ Google Docs" kind="url" value={link} onInput={setLink} required />
      <details><summary>ช่องข้อมูลที่ใช้ได้</summary><ul>{documentKind(kind).fields.map(({ name, meaning }) => <li key={name}><code>{`{{${name}}}`}</code> {meaning}</li>)}</ul></details>
      {adopting.value !== null && <ReportView report={adopting.value} />}
      <Refusal sentences={adopting.sentences} />
      <Foot>
        <Button kind="main" isBusy={adopting.isBusy} disabled={link.trim() === ''} onClick={() => { adopting.start(kind, link); }}>ตรวจและใช้แม่แบบนี้</Button>
        <CloseButton />
      </Foot>
    </main>
  );
}

mount(<OwnTemplate />);
