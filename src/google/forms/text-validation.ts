// The platform's validation of short answers, with the help shown when an answer is refused.
import type { TextRule } from '../../domain/forms/form-description';

/** Digits of either kind, with separators; spaces around are tolerated. */
const NUMBER_PATTERN = '\\s*[0-9๐-๙][0-9๐-๙,. ]*\\s*';
const LINK_PATTERN = '\\s*[Hh][Tt][Tt][Pp][Ss]?://\\S+\\s*';

/** The validation of a rule. */
export function textValidation(rule: TextRule): GoogleAppsScript.Forms.TextValidation {
  const builder = FormApp.createTextValidation();
  if (rule === 'number') return builder.setHelpText('โปรดพิมพ์เฉพาะตัวเลข เช่น 25 หรือ ๒๕').requireTextMatchesPattern(NUMBER_PATTERN).build();
  return builder.setHelpText('โปรดวางลิงก์ที่ขึ้นต้นด้วย http:// หรือ https://').requireTextMatchesPattern(LINK_PATTERN).build();
}
