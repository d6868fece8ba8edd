// Where the digest goes: a group whose id is captured once, or every friend of the account.
import { useState } from 'preact/hooks';
import type { LineState } from '../../entry/pages/line';
import { Button } from '../parts/buttons';
import { TextField } from '../parts/fields';
import type { StartStep } from './start-step';

interface PlaceProps {
  readonly line: LineState;
  readonly isBusy: boolean;
  readonly start: StartStep;
  readonly again: () => void;
}

/** The place as it is, the open capture, or the two ways to choose. */
export function Place({ line, isBusy, start, again }: PlaceProps) {
  return (
    <section aria-label="ส่งถึงใคร">
      <h2>2. ส่งถึงใคร <span class={`badge ${line.place === 'none' ? 'warn' : 'good'}`}>{placeText(line)}</span></h2>
      {line.capture === null ? <Choose line={line} isBusy={isBusy} start={start} /> : <Capture capture={line.capture} isBusy={isBusy} start={start} again={again} />}
    </section>
  );
}

function placeText({ place, group }: LineState): string {
  switch (place) {
    case 'none': return 'ยังไม่ได้เลือก';
    case 'friends': return 'เพื่อนทุกคนของบัญชี';
    case 'group': return group === '' ? 'กลุ่ม (LINE ไม่ยืนยัน)' : `กลุ่ม “${group}”`;
  }
}

function Choose({ line, isBusy, start }: Omit<PlaceProps, 'again'>) {
  const [webApp, setWebApp] = useState('');
  return <>
    <p>เพื่อนทุกคน: ให้เจ้าหน้าที่เพิ่มบัญชีทางการเป็นเพื่อน ไม่ต้องใช้รหัสใด ๆ</p>
    {line.place !== 'friends' && <p><Button isBusy={isBusy} onClick={() => { start('friends'); }}>ส่งถึงเพื่อนทุกคน</Button></p>}
    <details>
      <summary>กลุ่ม: จับรหัสกลุ่มครั้งเดียว</summary>
      <ol>
        <li>ใน LINE Official Account Manager เปิด “อนุญาตให้เข้ากลุ่ม” และใน LINE Developers เปิด Use webhook</li>
        <li>ในชีตเลือก ส่วนขยาย &gt; Apps Script &gt; การทำให้ใช้งานได้ (Deploy) &gt; รายการใหม่ &gt; เว็บแอป ดำเนินการในฐานะ: ฉัน ผู้มีสิทธิ์เข้าถึง: ทุกคน แล้วคัดลอกที่อยู่</li>
        <li>วางที่อยู่ด้านล่าง กดเริ่ม แล้วเชิญบัญชีทางการเข้ากลุ่ม</li>
      </ol>
      <TextField kind="url" label="ที่อยู่เว็บแอป" help="ลงท้ายด้วย /exec" value={webApp} onInput={setWebApp} />
      <p class="soft">เปิดรับ 30 นาทีด้วยรหัสลับใช้ครั้งเดียว Apps Script ตรวจลายเซ็นของ LINE ไม่ได้ ระบบจึงรับเฉพาะรหัสกลุ่ม ถามชื่อกลุ่มกลับไปที่ LINE แล้วให้คุณยืนยัน หลังยืนยันเว็บแอปไม่รับสิ่งใดอีก</p>
      <p><Button kind="main" isBusy={isBusy} disabled={webApp.trim() === ''} onClick={() => { start('begin', { webApp }); }}>เริ่มจับรหัสกลุ่ม</Button></p>
    </details>
  </>;
}

function Capture({ capture, isBusy, start, again }: Omit<PlaceProps, 'line'> & { readonly capture: NonNullable<LineState['capture']> }) {
  return <>
    <p role="status">เปิดรับถึงเวลา {capture.until.slice(11, 16)} น. เชิญบัญชีทางการเข้ากลุ่ม หรือพิมพ์ข้อความใดก็ได้ในกลุ่มที่เชิญไว้แล้ว</p>
    {!capture.isWebhookOn && <p class="wrong">LINE ยังไม่ส่งเหตุการณ์ โปรดเปิดสวิตช์ Use webhook ใน LINE Developers</p>}
    {capture.groups.length === 0 ? <p>ยังไม่พบกลุ่ม</p> : <>
      <p>พบกลุ่มต่อไปนี้ ใช่กลุ่มของสำนักงานหรือไม่</p>
      <ul class="choices">{capture.groups.map(({ id, name }) => <li key={id}><Button kind="main" isBusy={isBusy} onClick={() => { start('confirm', { groupId: id }); }}>ใช่ ส่งถึงกลุ่ม “{name}”</Button></li>)}</ul>
    </>}
    <p class="line"><Button isBusy={isBusy} onClick={again}>อ่านอีกครั้ง</Button><Button kind="danger" isBusy={isBusy} onClick={() => { start('end'); }}>ยกเลิกการจับรหัส</Button></p>
  </>;
}
