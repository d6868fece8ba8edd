// Meetings as the districts reported them (R01, R12, R13 …): day, place, heads by group; and lessons learned (R27).
import { parseThaiDate } from '../calendar/thai-date-parse';
import { answerCodes, answerText, isCounted, type FormAnswer } from '../forms/form-answer';
import { MEETING_GROUPS } from '../forms/report-items';
import { REPORTED_OBLIGATIONS } from '../forms/other-form';
import type { TableRecord } from '../table/record';
import { amountOf } from './plan-activity';
import { aimLabels, dimensionLabels, type ReportNames } from './report-rows';

/** Table ids of the attendance and of the lessons. */
export const ATTENDANCE_TABLE = 'attendance';
export const LESSONS_TABLE = 'lessons';

const SUBJECTS: ReadonlyMap<string, string> = new Map(REPORTED_OBLIGATIONS);

/** A row a meeting: the awareness forums of form (c) and the meetings of form (f), with heads by group. */
export function attendanceRows(answers: readonly FormAnswer[], names: ReportNames): readonly TableRecord[] {
  return answers.filter(isCounted).flatMap((answer): readonly TableRecord[] => {
    if (answer.form === 'mou') return meeting(answer, names, { prefix: 'forum', dateField: 'forumDate', placeField: 'forumPlace', linkField: 'forumLink', subject: 'เวทีสร้างการรับรู้ (แผน 1.4)', obligation: 'R12' });
    const [obligation = ''] = answerCodes(answer, 'obligation');
    return answer.form === 'other' ? meeting(answer, names, { prefix: 'report', dateField: 'date', placeField: 'place', linkField: 'link', subject: SUBJECTS.get(obligation) ?? obligation, obligation }) : [];
  });
}

/** A row a lesson (R27): of form (f), and what form (e) calls the tambon's best practice. */
export function lessonRows(answers: readonly FormAnswer[], names: ReportNames): readonly TableRecord[] {
  return answers.filter(isCounted).flatMap((answer): readonly TableRecord[] => {
    const lesson = answerText(answer, answer.form === 'evaluation' ? 'bestPractice' : 'lesson').trim();
    if (lesson === '' || (answer.form !== 'other' && answer.form !== 'evaluation')) return [];
    const dimensions = answer.form === 'other' ? answerCodes(answer, 'dimensions') : [];
    return [{
      ...placeCells(answer, names), source: answer.form === 'evaluation' ? 'ข้อมูลประเมินผล' : 'รายงานการดำเนินงานอื่น', lesson, summary: answerText(answer, 'summary'),
      dimensions: dimensionLabels(dimensions), aims: aimLabels(answerCodes(answer, 'aims')), link: answerText(answer, 'link') || answerText(answer, 'evidenceLink'), responseId: answer.responseId,
    }];
  });
}

interface MeetingFields { readonly prefix: string; readonly dateField: string; readonly placeField: string; readonly linkField: string; readonly subject: string; readonly obligation: string }

function meeting(answer: FormAnswer, names: ReportNames, fields: MeetingFields): readonly TableRecord[] {
  const day = parseThaiDate(answerText(answer, fields.dateField));
  const heads = MEETING_GROUPS.map(([group]) => [group, amountOf(answerText(answer, `${fields.prefix}Heads.${group}`))] as const);
  if (!day.ok && heads.every(([, count]) => count === null)) return [];
  return [{
    ...placeCells(answer, names), obligation: fields.obligation, subject: fields.subject, date: day.ok ? day.value : answerText(answer, fields.dateField), place: answerText(answer, fields.placeField),
    ...Object.fromEntries(heads), total: heads.reduce((sum, [, count]) => sum + (count ?? 0), 0), link: answerText(answer, fields.linkField), responseId: answer.responseId,
  }];
}

function placeCells(answer: FormAnswer, names: ReportNames): TableRecord {
  return { district: names.districts.get(answer.districtCode ?? '') ?? '', tambon: names.tambons.get(answer.tambonCode ?? '') ?? '', tambonCode: answer.tambonCode };
}
