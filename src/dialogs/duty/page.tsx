// One duty: recorded as done, waived, or a new one added.
import { useState } from 'preact/hooks';
import type { CommandReport } from '../../domain/report/command-report';
import type { DutyFields, DutyGiven, DutyServer } from '../../entry/pages/duty';
import { Button, CloseButton, Foot } from '../parts/buttons';
import { Choice, TextField } from '../parts/fields';
import { mount } from '../parts/mount';
import { Refusal, ReportView } from '../parts/report-view';
import { given, serverOf } from '../parts/server';
import { useDeed } from '../parts/use-server';

interface Field { readonly name: string; readonly label: string; readonly help?: string; readonly required?: boolean; readonly options?: readonly { readonly code: string; readonly label: string }[] }

const KEY: Field = { name: 'key', label: 'รหัสรายการ', help: 'จากคอลัมน์ รหัสรายการ ในแท็บ ติดตาม เลือกแถวไว้ก่อนเปิดหน้านี้ ระบบจะเติมให้', required: true };
const PAGES: Readonly<Record<DutyGiven['deed'], { readonly heading: string; readonly button: string; readonly fields: readonly Field[] }>> = {
  done: { heading: 'บันทึกว่าทำแล้ว', button: 'บันทึก', fields: [
    KEY, { name: 'doneOn', label: 'ทำเสร็จวันที่', help: 'เช่น 30/10/2567 เว้นว่าง = วันนี้' }, { name: 'evidence', label: 'หลักฐาน', help: 'เลขที่หนังสือ หรือลิงก์เอกสาร', required: true },
  ] },
  waive: { heading: 'ยกเว้นภารกิจ', button: 'บันทึก', fields: [KEY, { name: 'reason', label: 'เหตุผล', help: 'บันทึกพร้อมชื่อและเวลาของผู้ยกเว้น เว้นว่าง = ยกเลิกการยกเว้น' }] },
  add: { heading: 'เพิ่มภารกิจ', button: 'เพิ่ม', fields: [
    { name: 'title', label: 'ต้องทำอะไร', required: true }, { name: 'clause', label: 'ที่มา', help: 'เช่น หนังสือกรมฯ ที่ …' },
    { name: 'owes', label: 'ผู้รับผิดชอบ', options: [{ code: 'district', label: 'ทุกอำเภอ' }, { code: 'province', label: 'จังหวัด' }, { code: 'both', label: 'ทุกอำเภอและจังหวัด' }] },
    { name: 'dueOn', label: 'ครบกำหนด', help: 'เช่น 30/10/2567 งานทุกเดือนใส่วันครั้งแรก', required: true }, { name: 'until', label: 'ครั้งสุดท้าย', help: 'เฉพาะงานทุกเดือน เว้นว่าง = ครั้งเดียว' },
    { name: 'proofText', label: 'หลักฐานที่ต้องมี' },
  ] },
};
const START = given<DutyGiven>();
const PAGE = PAGES[START.deed ?? 'done'];
const server = serverOf<DutyServer>();

function Duty() {
  const [fields, setFields] = useState<DutyFields>({ key: START.key ?? '', owes: 'district' });
  const save = useDeed<[], CommandReport>(() => server.saveDuty(START.deed ?? 'done', fields));
  return (
    <main>
      <h1>{PAGE.heading}</h1>
      {PAGE.fields.map(({ name, options, ...field }) => {
        const line = { ...field, value: fields[name] ?? '', onInput: (value: string): void => { setFields({ ...fields, [name]: value }); } };
        return options === undefined ? <TextField key={name} {...line} /> : <Choice key={name} {...line} options={options} />;
      })}
      <Refusal sentences={save.sentences} />
      {save.value !== null && <ReportView report={save.value} />}
      <Foot><Button kind="main" isBusy={save.isBusy} onClick={save.start}>{PAGE.button}</Button><CloseButton /></Foot>
    </main>
  );
}

mount(<Duty />);
