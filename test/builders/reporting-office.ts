// An office on the built add-on whose nine targets are confirmed, and the reports that its districts send, by question titles.
import { raiseEdit } from '../../src/workspace/host/events';
import { sheetGrid } from '../../src/workspace/services/spreadsheet/host-hooks';
import type { Submission } from '../../src/workspace/services/form/host-hooks';
import { sampleNominations, samplePastTargets } from '../../src/workspace/start/sample-year';
import { BundleOffice, FORM } from '../journeys/bundle-office';

/** A district of the sample with its confirmed tambon. */
export interface ReportingDistrict {
  readonly code: string;
  readonly name: string;
  readonly tambon: string;
}

export const MUEANG: ReportingDistrict = { code: '4301', name: 'เมืองหนองคาย', tambon: 'กวนวัน' };
export const THA_BO: ReportingDistrict = { code: '4302', name: 'ท่าบ่อ', tambon: 'บ้านเดื่อ' };
export const SANGKHOM: ReportingDistrict = { code: '4308', name: 'สังคม', tambon: 'ผาตั้ง' };

/** The nine targets are confirmed on 2024-10-28, and the Forms know them. */
export function confirmedOffice(): BundleOffice {
  const office = new BundleOffice({ day: '2024-10-28', pastTargets: samplePastTargets });
  for (const nomination of sampleNominations) office.submit(FORM.nomination, nomination);
  for (const name of ['takeInResponses', 'checkEligibility', 'allocateQuota', 'confirmTargets', 'buildForms']) office.run(name);
  return office;
}

const RESPONDENT = { 'ชื่อ-สกุลผู้ให้ข้อมูล': 'นายตัวอย่าง หนึ่ง', ตำแหน่งผู้ให้ข้อมูล: 'ตัวอย่าง', โทรศัพท์สำนักงาน: '0 0000 0000' };

/** An activity as a plan tells it. */
export interface PlannedDeed { readonly title: string; readonly budget: string; readonly partners?: readonly string[] }

/** A plan (R11) of a district's target. */
export function planning(district: ReportingDistrict, deeds: readonly PlannedDeed[]): Submission {
  const activities = deeds.flatMap(({ title, budget, partners = [] }, index) => [
    [`กิจกรรมที่ ${index + 1}: ชื่อกิจกรรม`, title], [`กิจกรรมที่ ${index + 1}: งบประมาณ (บาท)`, budget], ...(partners.length > 0 ? [[`กิจกรรมที่ ${index + 1}: ภาคีที่ร่วม`, partners]] : []),
    ...(index < 5 ? [[`กิจกรรมที่ ${index + 1}: มีกิจกรรมต่อไปอีกหรือไม่`, index + 1 < deeds.length ? 'มี' : 'ไม่มี']] : []),
  ]);
  return {
    email: `officer${district.code}@example.com`,
    answers: {
      อำเภอที่รายงานแผน: district.name, [`ตำบลที่รายงาน (อำเภอ${district.name})`]: district.tambon, แผนที่รายงาน: 'แผนปฏิบัติการ', ชื่อแผน: 'แผนตัวอย่าง', บทบาทของภาครัฐ: 'สนับสนุนวิทยากร', ...Object.fromEntries(activities), ...RESPONDENT,
    },
  };
}

/** An activity as a month tells it; `plan` is chosen from the plan, `title` typed. */
export interface MonthlyDeed {
  readonly plan?: string;
  readonly title?: string;
  readonly people?: string;
  readonly spent?: string;
  readonly partners?: readonly string[];
  readonly dimensions?: readonly string[];
  readonly aims?: readonly string[];
}

/** A monthly report (R21); the month as the Form words it: `มกราคม 2568`. */
export function reporting(district: ReportingDistrict, month: string, deeds: readonly MonthlyDeed[], instead: Readonly<Record<string, string>> = {}): Submission {
  const activities = deeds.flatMap((deed, index) => {
    const title = (text: string): string => `กิจกรรมที่ ${index + 1}: ${text}`;
    const given: readonly (readonly [string, string | readonly string[] | undefined])[] = [
      [`กิจกรรมตามแผนที่ ${index + 1} (อำเภอ${district.name})`, deed.plan], [title('ชื่อกิจกรรม'), deed.title], [title('สิ่งที่ทำในเดือนนี้'), 'ดำเนินการแล้ว'], [title('จำนวนผู้เข้าร่วม (คน)'), deed.people],
      [title('งบประมาณที่ใช้ (บาท)'), deed.spent], [title('ภาคีที่ร่วม'), deed.partners], [title('ผลตามมิติ'), deed.dimensions], [title('ผลตามวัตถุประสงค์'), deed.aims], [title('ลิงก์หลักฐาน'), 'https://example.com/evidence'],
      ...(index < 4 ? [[title('มีกิจกรรมต่อไปอีกหรือไม่'), index + 1 < deeds.length ? 'มี' : 'ไม่มี'] as const] : []),
    ];
    return given.filter(([, value]) => value !== undefined);
  });
  return {
    email: `officer${district.code}@example.com`,
    answers: {
      อำเภอที่รายงานประจำเดือน: district.name, [`เดือนที่รายงาน (อำเภอ${district.name})`]: month, [`ตำบลที่รายงาน (อำเภอ${district.name})`]: district.tambon,
      ...Object.fromEntries(activities) as Record<string, string>, ...RESPONDENT, ...instead,
    },
  };
}

/** A person types into a cell, found by tab, header and the number of the record (1 is the first). */
export function typeInto(office: BundleOffice, cell: { readonly tab: string; readonly header: string; readonly row: number }, value: string): void {
  const [headers = []] = sheetGrid(office.book(), cell.tab, office.workspace.now()).values;
  const column = headers.findIndex((header) => header.trim() === cell.header);
  if (column < 0) throw new Error(`no column ${cell.header} in ${cell.tab}`);
  raiseEdit(office.workspace, { tab: cell.tab, a1: `${columnLetters(column)}${cell.row + 1}`, value });
}

function columnLetters(index: number): string {
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
