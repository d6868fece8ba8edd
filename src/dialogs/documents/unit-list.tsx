// The units of a kind of document, each with a tick, what is there, what would be made, what stays blank.
import type { PlannedUnit, UnitState } from '../../entry/pages/documents';
import { Tick } from '../parts/fields';

const WORDS: Readonly<Record<UnitState, { readonly text: string; readonly tone: string }>> = {
  new: { text: 'จะทำใหม่', tone: 'info' }, changed: { text: 'ข้อมูลเปลี่ยน จะทำฉบับใหม่', tone: 'warn' }, same: { text: 'มีแล้ว ข้อมูลเดิม', tone: 'good' },
  open: { text: 'ค้างอยู่ ระบบทำต่อเอง', tone: 'warn' }, failed: { text: 'พักไว้ ใช้เมนูตรวจและซ่อมเอกสาร', tone: 'bad' },
};

interface UnitListProps {
  readonly units: readonly PlannedUnit[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** The list; the first tick is for all of it. */
export function UnitList({ units, ticked, onTick }: UnitListProps) {
  const isAll = units.every(({ unit }) => ticked.has(unit));
  const toggle = (unit: string, isOn: boolean): void => { onTick(new Set(isOn ? [...ticked, unit] : [...ticked].filter((other) => other !== unit))); };
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="รายการหน่วย">
      <table>
        <thead><tr>
          <th scope="col"><Tick label={`ทั้งหมด ${units.length}`} isTicked={isAll} onChange={(isOn) => { onTick(new Set(isOn ? units.map(({ unit }) => unit) : [])); }} /></th>
          <th scope="col">สถานะ</th><th scope="col">จะเว้นเป็นเส้นประ</th>
        </tr></thead>
        <tbody>{units.map(({ unit, name, state, url, missing, error }) => (
          <tr key={unit}>
            <td><Tick label={<>{name} <small>{unit}</small></>} isTicked={ticked.has(unit)} onChange={(isOn) => { toggle(unit, isOn); }} /></td>
            <td><span class={`badge ${WORDS[state].tone}`}>{WORDS[state].text}</span> {url !== '' && <a href={url} target="_blank" rel="noopener">เปิดฉบับปัจจุบัน</a>}{error !== '' && <small class="wrong"> {error}</small>}</td>
            <td>{missing.length > 0 && <details><summary>{missing.length} รายการ</summary><small>{missing.join(', ')}</small></details>}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}
