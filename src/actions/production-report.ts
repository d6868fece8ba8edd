// The end of a generation in the officer's words: made, unchanged, left blank, left over, set aside.
import type { RegisteredDocument } from '../domain/documents/registered-document';
import { report, type CommandReport } from '../domain/report/command-report';
import type { NextRun, Production } from './produce-documents';

const WHEN: Readonly<Record<NextRun, string>> = {
  none: '', soon: 'ระบบจะทำต่อเองในอีกประมาณ 1 นาที', 'after-lease': 'ระบบจะตรวจและทำต่อเองภายใน 10 นาที',
  'after-outage': 'บริการของ Google ไม่พร้อมอยู่ชั่วคราว ระบบจะทำต่อเองในอีกประมาณ 10 นาที',
  tomorrow: 'ครบจำนวนเอกสารที่บัญชีนี้สร้างได้ในวันนี้ ระบบจะทำต่อเองในวันถัดไป',
};

/** The report of a batch; `faults` are rows that could not be drafted. */
export function productionReport(title: string, production: Production, faults: readonly string[]): CommandReport {
  const { made, unchanged, busy, setAside, remaining, next } = production;
  const total = made.length + remaining.length + setAside.length;
  const done: string[] = [];
  if (made.length > 0) done.push(`จัดทำแล้ว ${made.length} ฉบับ: ${made.map(nameOf).join(', ')}`);
  if (unchanged.length > 0) done.push(`ข้อมูลไม่เปลี่ยนแปลง ไม่ทำซ้ำ ${unchanged.length} ฉบับ`);
  for (const document of made) {
    if (document.missing !== '') done.push(`${nameOf(document)} เว้นเป็นเส้นประไว้: ${document.missing}`);
  }
  const notDone: string[] = [];
  if (remaining.length > 0) notDone.push(`ทำแล้ว ${made.length} จาก ${total} ${WHEN[next]}`);
  if (busy.length > 0) notDone.push(`กำลังจัดทำอยู่โดยอีกคำสั่งหนึ่ง ${busy.length} ฉบับ${remaining.length > 0 ? '' : ` ${WHEN[next]}`}`);
  for (const document of setAside) notDone.push(`${nameOf(document)} พักไว้หลังลองสามครั้ง: ${document.error} เมื่อแก้แล้วใช้เมนู “ตรวจและซ่อมเอกสาร”`);
  return report(title, {
    done, notDone: [...notDone, ...faults],
    counts: {
      made: made.length, unchanged: unchanged.length, busy: busy.length, setAside: setAside.length, remaining: remaining.length,
      missing: made.filter(({ missing }) => missing !== '').length,
    },
  });
}

function nameOf(document: RegisteredDocument): string {
  return `${document.unitName} (${document.id})`;
}
