// What is wrong with a template, in the officer's words, with what to do.
import type { TemplateFault } from './template-check';

/** One sentence for a fault: where, what, and what was most likely meant. */
export function templateFaultText(fault: TemplateFault): string {
  const where = fault.near === '' || fault.near === fault.raw ? '' : ` (ที่ “${fault.near}”)`;
  return `${sentenceOf(fault)}${where}`;
}

function sentenceOf({ kind, raw, meant }: TemplateFault): string {
  const perhaps = meant === '' ? '' : ` น่าจะหมายถึง ${meant}`;
  switch (kind) {
    case 'unknown-field': return `ไม่รู้จัก ${raw}${meant === '' ? ' โปรดดูรายชื่อคำที่ใช้ได้จากแม่แบบชุดใหม่' : perhaps}`;
    case 'outside-list': return `${raw} ใช้ได้เฉพาะภายใน ${meant} จึงไม่มีข้อมูลใดมาเติมได้ โปรดย้ายเข้าไปหรือลบออก`;
    case 'not-a-list': return `${raw} ไม่ใช่รายการที่ทำซ้ำได้${perhaps}`;
    case 'list-as-field': return `${raw} เป็นรายการ ต้องเขียนเป็น ${meant}`;
    case 'unknown-format': return `ไม่รู้จักรูปแบบใน ${raw}${perhaps}`;
    case 'unsuited-format': return `รูปแบบใน ${raw} ใช้กับข้อมูลนี้ไม่ได้ ใช้ได้เฉพาะ ${meant === '' ? '(ไม่มีรูปแบบ)' : meant}`;
    case 'malformed': return `วงเล็บปีกกา ${raw} ไม่ครบหรือไม่มีชื่อ ต้องเขียนเป็น {{ชื่อ}} ในย่อหน้าเดียวกัน`;
    case 'unclosed': return `เปิด ${raw} แล้วไม่มีตัวปิด โปรดเติม {{/…}} ท้ายส่วนนั้น`;
    case 'unopened': return `มีตัวปิด ${raw} แต่ไม่มีตัวเปิด${meant === '' ? '' : ` ส่วนที่ยังไม่ปิดคือ ${meant}`}`;
    case 'crossed': return `ตัวปิด ${raw} ไขว้กัน ต้องปิด ${meant} ก่อน`;
    case 'misplaced-block': return `${raw} กับตัวปิดอยู่คนละที่กัน ให้วางแต่ละตัวเป็นย่อหน้าของตนเองในส่วนเดียวกัน หรืออยู่ในตารางเดียวกัน`;
    case 'no-field': return 'แม่แบบไม่มีคำ {{…}} ให้เติมเลย โปรดตรวจว่าเป็นแม่แบบที่ถูกต้อง';
  }
}
