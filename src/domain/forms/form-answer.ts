// A response of forms (b) to (f) as one row: whose it is, where it stands, and all its answers by field.
import { districtOf, isDistrictCode, isTambonCode, provinceOf, type DistrictCode, type TambonCode } from '../places/codes';
import { textOf, type TableRecord } from '../table/record';
import { answersFromCell, type KeptAnswer } from './answer-text';
import { isFormKey, type FormKey } from './form-description';

/** Table id of the answers. */
export const ANSWERS_TABLE = 'answers';

/** One report as taken in. `held` ones count only after the province accepts them. */
export interface FormAnswer {
  readonly form: FormKey;
  readonly responseId: string;
  readonly standing: 'new' | 'held' | 'accepted' | 'returned' | 'approved' | 'withdrawn';
  /** Office time; of the last edit. */
  readonly submittedAt: string;
  readonly districtCode: DistrictCode | null;
  readonly tambonCode: TambonCode | null;
  readonly email: string;
  readonly editUrl: string;
  /** By field of the Form's description. */
  readonly answers: ReadonlyMap<string, KeptAnswer>;
}

const STANDINGS: readonly FormAnswer['standing'][] = ['new', 'held', 'accepted', 'returned', 'approved', 'withdrawn'];

/** The answer of a record; `null` where the row holds none. */
export function parseFormAnswer(record: TableRecord): FormAnswer | null {
  const form = textOf(record, 'form');
  const responseId = textOf(record, 'responseId');
  const answers = answersFromCell(textOf(record, 'answers'));
  if (!isFormKey(form) || responseId === '' || answers === null) return null;
  const district = textOf(record, 'districtCode');
  const tambon = textOf(record, 'tambonCode');
  return {
    form, responseId, answers, standing: STANDINGS.find((standing) => standing === textOf(record, 'standing')) ?? 'new', submittedAt: textOf(record, 'submittedAt'),
    districtCode: isDistrictCode(district) ? district : null, tambonCode: isTambonCode(tambon) ? tambon : null, email: textOf(record, 'email'), editUrl: textOf(record, 'editUrl'),
  };
}

/** Whether the province counts the report: neither held, nor sent back, nor withdrawn. */
export function isCounted({ standing }: FormAnswer): boolean {
  return standing === 'new' || standing === 'accepted' || standing === 'approved';
}

/** The first value of a field as typed; empty where it was not answered. */
export function answerText(answer: FormAnswer, field: string): string {
  return answer.answers.get(field)?.values[0] ?? '';
}

/** Our codes of a field's values, without those that are none of ours. */
export function answerCodes(answer: FormAnswer, field: string): readonly string[] {
  return (answer.answers.get(field)?.codes ?? []).flatMap((code) => (code === null ? [] : [code]));
}

/** Why a report is kept aside: who sent it, and for which place. Empty where it fits. */
export function heldReasons(sender: { readonly email: string; readonly units: readonly string[] }, place: { readonly district: DistrictCode | null; readonly tambon: TambonCode | null }): readonly string[] {
  const { district, tambon } = place;
  const reasons: string[] = [];
  if (sender.units.length === 0) reasons.push(sender.email === '' ? 'ไม่มีอีเมลของผู้ตอบ' : `อีเมล ${sender.email} ไม่อยู่ในรายชื่อผู้ติดต่อ`);
  else if (district !== null && !sender.units.includes(district) && !sender.units.includes(provinceOf(district))) reasons.push(`อีเมล ${sender.email} เป็นของหน่วยงานอื่น ไม่ใช่อำเภอที่เลือก`);
  if (district === null) reasons.push('ชื่ออำเภอไม่ตรงกับอำเภอใดในตารางพื้นที่');
  if (district !== null && tambon !== null && districtOf(tambon) !== district) reasons.push('ตำบลที่ตอบไม่อยู่ในอำเภอที่เลือก');
  return reasons;
}
