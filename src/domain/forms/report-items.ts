// Items that several report Forms share: tambon of the district, meetings with heads by group, evidence links.
import { reportableTambons, textQuestion, plainOptions, type FormContext, type FormDistrict } from './form-context';
import { tambonQuestion } from './district-first';
import type { ChoiceQuestion, FormItem, OpenQuestion } from './form-description';

/** Help of every number field. */
export const NUMBER_HELP = 'พิมพ์เป็นตัวเลข ใช้เลขไทยหรือเลขอารบิกก็ได้';
/** Help of every link field. */
export const LINK_HELP = 'ลิงก์ที่ขึ้นต้นด้วย https:// และเปิดให้จังหวัดดูได้';

/** The three dimensions of the programme (G§2). */
export const DIMENSIONS = [['security', 'มั่นคง'], ['prosperity', 'มั่งคั่ง'], ['sustainability', 'ยั่งยืน']] as const;

/** The five further aims of G§2. */
export const AIMS = [
  ['database', 'ฐานข้อมูลชุมชน'], ['information', 'ระบบสารสนเทศชุมชน'], ['network', 'การเชื่อมโยงภาคีเครือข่าย'], ['governance', 'ธรรมาภิบาล'], ['model', 'รูปแบบที่ขยายผลได้'],
] as const;

/** Groups whose heads are counted at a meeting. */
export const MEETING_GROUPS = [
  ['officers', 'เจ้าหน้าที่พัฒนาชุมชน'], ['provincialCentre', 'คณะกรรมการ ศอช.จ.'], ['districtCentre', 'คณะกรรมการ ศอช.อ.'], ['tambonCentre', 'คณะกรรมการ ศอช.ต.'],
  ['leaders', 'ผู้นำระดับตำบล'], ['partners', '๗ ภาคีเครือข่าย'], ['people', 'ประชาชน'],
] as const;

/** The tambon that a report is about, on its district's page. */
export function reportedTambon(district: FormDistrict, context: FormContext): FormItem {
  return tambonQuestion(district, reportableTambons(district, context), { field: 'tambon', title: 'ตำบลที่รายงาน', help: '', required: true });
}

/** Heads by group; the field of a group is `<prefix>Heads.<group>`. */
export function headsByGroup(prefix: string, what: string): readonly FormItem[] {
  return MEETING_GROUPS.map(([code, label]) => textQuestion(`${prefix}Heads.${code}`, `จำนวนผู้เข้าร่วม${what}: ${label} (คน)`, { rule: 'number', help: NUMBER_HELP }));
}

/** A day. */
export function dateQuestion(field: string, title: string, options: { readonly help?: string; readonly required?: boolean } = {}): OpenQuestion {
  return { kind: 'date', key: field, field, title, help: options.help ?? '', required: options.required ?? false };
}

/** A long text. */
export function paragraphQuestion(field: string, title: string, options: { readonly help?: string; readonly required?: boolean } = {}): OpenQuestion {
  return { kind: 'paragraph', key: field, field, title, help: options.help ?? '', required: options.required ?? false };
}

/** Any of several choices that lead nowhere in particular. */
export function tickList(field: string, title: string, pairs: readonly (readonly [code: string, value: string])[]): ChoiceQuestion {
  return { kind: 'checkbox', key: field, field, title, help: 'เลือกได้มากกว่าหนึ่งข้อ', required: false, options: plainOptions(pairs) };
}

/** The partners, any of them. */
export function partnerTicks(field: string, title: string, context: FormContext): readonly FormItem[] {
  return context.partners.length === 0 ? [] : [tickList(field, title, context.partners.map(({ code, label }) => [code, label] as const))];
}
