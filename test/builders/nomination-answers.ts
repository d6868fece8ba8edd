// A complete set of answers to form (a), by question title.
/** Answers of a district; overrides by title. */
export function nominationAnswers(district: string, tambon: string, overrides: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    'อำเภอที่เสนอ': district,
    [`ตำบลที่เสนอ (อำเภอ${district})`]: tambon,
    'วันที่ผู้นำประชุมของตำบลที่เสนอ': '2024-10-15',
    'จำนวนผู้นำที่เข้าประชุมของตำบลที่เสนอ (คน)': '๒๐',
    'จำนวนผู้นำที่เห็นชอบของตำบลที่เสนอ (คน)': '18',
    'ลิงก์รายงานการประชุมหรือมติของตำบลที่เสนอ': 'https://example.com/minutes',
    'ชื่อแผนการขับเคลื่อนของตำบลที่เสนอ': 'ร่างแผนตำบลตัวอย่าง',
    'ลิงก์แผนการขับเคลื่อนของตำบลที่เสนอ': 'https://example.com/plan',
    'อำเภอยินดีรับพื้นที่เพิ่มหรือไม่': 'ไม่ยินดี',
    'ชื่อ-สกุลผู้ให้ข้อมูล': 'นายตัวอย่าง หนึ่ง',
    'ตำแหน่งผู้ให้ข้อมูล': 'นักวิชาการ (ตัวอย่าง)',
    ...overrides,
  };
}
