// The sample office: plainly fictitious people and answers for the nine districts of Nong Khai, fiscal year 2568.
import type { Submission } from '../services/form/host-hooks';

interface SampleDistrict {
  readonly code: string;
  readonly name: string;
  /** The tambon it nominates, by name, and the code. */
  readonly tambon: string;
  readonly tambonCode: string;
  /** Tambons taken as past targets in the sample (the real list is imported by the office). */
  readonly past: readonly (readonly [fiscalYear: number, code: string, name: string])[];
  readonly volunteers: boolean;
  readonly next?: string;
}

const DISTRICTS: readonly SampleDistrict[] = [
  { code: '4301', name: 'เมืองหนองคาย', tambon: 'กวนวัน', tambonCode: '430104', past: [[2566, '430105', 'เวียงคุก'], [2567, '430108', 'หินโงม']], volunteers: true, next: 'หาดคำ' },
  { code: '4302', name: 'ท่าบ่อ', tambon: 'บ้านเดื่อ', tambonCode: '430205', past: [[2566, '430203', 'กองนาง'], [2567, '430209', 'โพนสา']], volunteers: false },
  { code: '4305', name: 'โพนพิสัย', tambon: 'กุดบง', tambonCode: '430503', past: [[2566, '430501', 'จุมพล'], [2567, '430509', 'เซิม']], volunteers: true, next: 'นาหนัง' },
  { code: '4307', name: 'ศรีเชียงใหม่', tambon: 'บ้านหม้อ', tambonCode: '430703', past: [[2566, '430701', 'พานพร้าว'], [2567, '430704', 'พระพุทธบาท']], volunteers: false },
  { code: '4308', name: 'สังคม', tambon: 'ผาตั้ง', tambonCode: '430802', past: [[2566, '430805', 'สังคม'], [2567, '430803', 'บ้านม่วง']], volunteers: false },
  { code: '4314', name: 'สระใคร', tambon: 'คอกช้าง', tambonCode: '431402', past: [[2566, '431401', 'สระใคร'], [2567, '431403', 'บ้านฝาง']], volunteers: false },
  { code: '4315', name: 'เฝ้าไร่', tambon: 'วังหลวง', tambonCode: '431504', past: [[2566, '431501', 'เฝ้าไร่'], [2567, '431502', 'นาดี']], volunteers: false },
  { code: '4316', name: 'รัตนวาปี', tambon: 'โพนแพง', tambonCode: '431605', past: [[2566, '431601', 'รัตนวาปี'], [2567, '431603', 'บ้านต้อน']], volunteers: false },
  { code: '4317', name: 'โพธิ์ตาก', tambon: 'โพนทอง', tambonCode: '431702', past: [[2566, '431701', 'โพธิ์ตาก']], volunteers: false },
];

const NUMBER_WORDS = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const SITE = 'https://example.com';

/** What a rehearsal uses in place of the office's LINE account; it opens nothing anywhere. */
export const SAMPLE_LINE = { token: 'rehearsal-only-no-secret', groupId: 'C00000000000000000000000000000001' } as const;

function officerEmail(code: string): string {
  return `officer${code}@example.com`;
}

/** Past targets as pasted text: fiscal year, tambon code, tambon and district, tab-separated. */
export const samplePastTargets: string = [
  ['ปีงบประมาณ', 'รหัสตำบล', 'ตำบล', 'อำเภอ'].join('\t'),
  ...DISTRICTS.flatMap(({ past, name }) => past.map(([year, code, tambon]) => [year, code, tambon, name].join('\t'))),
].join('\n');

/** Office settings of the sample. */
export const sampleSettings: Readonly<Record<string, string>> = {
  'province-name': 'หนองคาย', 'office-phone': '0 0000 0000', 'office-address': 'ศาลากลางจังหวัด (ข้อมูลตัวอย่าง)', 'line-offsets': '3, 1, 0',
};

/** Office contacts of the sample: an officer and a head for each district, one officer of the province. */
export const sampleContacts: readonly Readonly<Record<string, string | boolean>>[] = [
  { unit: '43', unitName: 'จังหวัดหนองคาย', role: 'province', name: 'นางสาวตัวอย่าง จังหวัด', position: 'นักวิชาการพัฒนาชุมชน (ตัวอย่าง)', email: 'province@example.com', phone: '', lineUserId: '', active: true },
  ...DISTRICTS.flatMap(({ code, name }, index) => [
    { unit: code, unitName: `อำเภอ${name}`, role: 'officer', name: `นายตัวอย่าง ${NUMBER_WORDS[index] ?? ''}`, position: 'นักวิชาการพัฒนาชุมชน (ตัวอย่าง)', email: officerEmail(code), phone: '', lineUserId: '', active: true },
    { unit: code, unitName: `อำเภอ${name}`, role: 'head', name: `นางตัวอย่าง ${NUMBER_WORDS[index] ?? ''}`, position: 'พัฒนาการอำเภอ (ตัวอย่าง)', email: `head${code}@example.com`, phone: '', lineUserId: '', active: true },
  ]),
];

/** The nine nominations as their respondents submit them. */
export const sampleNominations: readonly (Submission & { readonly email: string })[] = DISTRICTS.map((district, index) => ({
  email: officerEmail(district.code),
  answers: {
    'อำเภอที่เสนอ': district.name,
    [`ตำบลที่เสนอ (อำเภอ${district.name})`]: district.tambon,
    ...(district.next === undefined ? {} : { [`ตำบลลำดับสำรอง (อำเภอ${district.name})`]: district.next }),
    'วันที่ผู้นำประชุมของตำบลที่เสนอ': `2024-10-${String(10 + index).padStart(2, '0')}`,
    'จำนวนผู้นำที่เข้าประชุมของตำบลที่เสนอ (คน)': String(20 + index),
    'จำนวนผู้นำที่เห็นชอบของตำบลที่เสนอ (คน)': String(18 + index),
    'ลิงก์รายงานการประชุมหรือมติของตำบลที่เสนอ': `${SITE}/minutes/${district.tambonCode}`,
    'ชื่อแผนการขับเคลื่อนของตำบลที่เสนอ': `ร่างแผนการขับเคลื่อนตำบล${district.tambon} (ตัวอย่าง)`,
    'ลิงก์แผนการขับเคลื่อนของตำบลที่เสนอ': `${SITE}/plan/${district.tambonCode}`,
    'อำเภอยินดีรับพื้นที่เพิ่มหรือไม่': district.volunteers ? 'ยินดี' : 'ไม่ยินดี',
    'ชื่อ-สกุลผู้ให้ข้อมูล': `นายตัวอย่าง ${NUMBER_WORDS[index] ?? ''}`,
    'ตำแหน่งผู้ให้ข้อมูล': 'นักวิชาการพัฒนาชุมชน (ตัวอย่าง)',
    'โทรศัพท์สำนักงาน': '0 0000 0000',
  },
}));
