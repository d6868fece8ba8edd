// The platform's refusals in Thai, for people who practise at this front.

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^The data you entered in cell (\S+) violates the data validation rules/, 'ค่าที่พิมพ์ในช่อง $1 ใช้ไม่ได้ ช่องนี้รับเฉพาะค่าที่กำหนดไว้ โปรดเลือกจากรายการหรือแก้ค่าให้ตรงแบบ'],
  [/^You are trying to edit a protected cell or object/, 'ช่องนี้ล็อกไว้ แก้ไขไม่ได้ โปรดติดต่อเจ้าของสมุดงาน'],
  [/^Range not found|^The coordinates of the range are outside/, 'ไม่มีช่องนี้ในแท็บ โปรดเลือกช่องใหม่'],
  [/^Script function not found: (.+)$/, 'ไม่พบคำสั่ง $1 โปรดเปิดหน้านี้ใหม่'],
  [/^Exceeded maximum execution time/, 'คำสั่งใช้เวลานานเกิน 6 นาที ระบบหยุดไว้เท่าที่ทำแล้ว สั่งซ้ำเพื่อทำต่อได้'],
  [/^Cannot call (\w+)\.getUi\(\) from this context/, 'คำสั่งนี้ต้องสั่งจากเมนูในสมุดงาน'],
];
const THAI = /[\u0e00-\u0e7f]/;

/** An error as a sentence for officers; what has no Thai sentence is told as the script said it. */
export function officerSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  for (const [pattern, sentence] of SENTENCES) {
    const found = pattern.exec(message);
    if (found !== null) return sentence.replace(/\$1/g, found[1] ?? '');
  }
  return THAI.test(message) ? message : `ทำไม่สำเร็จ (${message})`;
}
