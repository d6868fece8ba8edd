// The list of targets for กรมฯ's online form: to copy, to save as CSV, with pre-filled links, and the record of sending it.
import { useState } from 'preact/hooks';
import type { DepartmentPage, DepartmentServer } from '../../entry/pages/department';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { TextField } from '../parts/fields';
import { WhenLoaded } from '../parts/loading';
import { mount } from '../parts/mount';
import { Refusal, ReportView } from '../parts/report-view';
import { serverOf } from '../parts/server';
import { useDeed, useRead } from '../parts/use-server';
import { copyText } from './copy-text';

const server = serverOf<DepartmentServer>();
const FILE_NAME = 'รายชื่อตำบลเป้าหมายส่งกรมฯ.csv';

function Department() {
  const [loaded, again] = useRead<DepartmentPage>(() => server.readDepartmentList());
  const [copied, setCopied] = useState('');
  const [sentOn, setSentOn] = useState('');
  const [note, setNote] = useState('');
  const deed = useDeed(() => server.recordListSent(sentOn, note), again);
  return (
    <main>
      <WhenLoaded loaded={loaded} again={again}>{({ list, csv, sent }) => {
        const table = list.map(({ order, district, tambon, tambonCode, mode }) => [order, district, tambon, tambonCode, mode].join('\t')).join('\n');
        return <>
          <h1>รายชื่อ {list.length} รายการ</h1>
          <p class="line">
            <Button kind="main" onClick={() => { setCopied(copyText(table) ? 'คัดลอกแล้ว วางในแบบของกรมฯ หรือตารางได้ทันที' : 'เบราว์เซอร์ไม่ให้คัดลอก โปรดลากเลือกตารางแล้วกด Ctrl+C'); }}>คัดลอกทั้งตาราง</Button>
            <a class="button" download={FILE_NAME} href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}>บันทึกเป็น CSV</a>
          </p>
          <p role="status" class="soft">{copied}</p>
          <div class="scroll" tabIndex={0} role="region" aria-label="รายชื่อส่งกรมฯ"><table>
            <thead><tr><th scope="col">ลำดับ</th><th scope="col">อำเภอ</th><th scope="col">ตำบล</th><th scope="col">รหัสตำบล</th><th scope="col">รูปแบบ</th><th scope="col">แบบของกรมฯ</th></tr></thead>
            <tbody>{list.map((row) => <tr><td>{row.order}</td><td>{row.district}</td><td>{row.tambon}</td><td>{row.tambonCode}</td><td>{row.mode}</td><td>{row.link === '' ? <span class="soft">ยังไม่ตั้งลิงก์</span> : <a href={row.link} target="_blank" rel="noreferrer">กรอกล่วงหน้า</a>}</td></tr>)}</tbody>
          </table></div>
          <h2>บันทึกการส่ง</h2>
          {sent.length > 0 && <ul>{sent.map(({ sentOn: day, by, note: said }) => <li>ส่งเมื่อ {day} บันทึกโดย {by}{said === '' ? '' : ` (${said})`}</li>)}</ul>}
          <TextField label="วันที่ส่ง" value={sentOn} onInput={setSentOn} help="เช่น 31/10/2567 เว้นว่าง = วันนี้" />
          <TextField label="เลขอ้างอิงหรือหมายเหตุ" value={note} onInput={setNote} />
          <p><Button isBusy={deed.isBusy} onClick={deed.start}>บันทึกว่าส่งแล้ว</Button></p>
          <Refusal sentences={deed.sentences} />
          {deed.value !== null && <ReportView report={deed.value} />}
        </>;
      }}</WhenLoaded>
      <Foot><CloseButton /></Foot>
    </main>
  );
}

mount(<Department />);
