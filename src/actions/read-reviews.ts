// Reads what waits for the province's decision, with everything that deciding needs.
import { describeForms } from '../domain/forms/form-catalogue';
import { ANSWERS_TABLE, parseFormAnswer } from '../domain/forms/form-answer';
import { inReviewOrder, reviewOfNomination, reviewOfReport, type ReviewItem } from '../domain/review/review-item';
import { err, ok, type Result } from '../domain/result';
import { textOf } from '../domain/table/record';
import type { Tables } from '../ports/tables';
import { readFormOffice } from './form-office';
import { readSelection } from './selection-office';

/** Which answers are looked at. */
export type ReviewKind = ReviewItem['kind'];

/** All nominations, or all reports, those that wait first. @returns err with Thai sentences where settings or places cannot be read */
export function readReviews(tables: Tables, kind: ReviewKind): Result<readonly ReviewItem[], readonly string[]> {
  return kind === 'nomination' ? nominationReviews(tables) : reportReviews(tables);
}

function nominationReviews(tables: Tables): Result<readonly ReviewItem[], readonly string[]> {
  const office = readSelection(tables);
  if (!office.ok) return err(office.reason);
  return ok(inReviewOrder(office.value.nominations.map((nomination) => reviewOfNomination(nomination, office.value.results))));
}

function reportReviews(tables: Tables): Result<readonly ReviewItem[], readonly string[]> {
  const office = readFormOffice(tables);
  if (!office.ok) return err(office.reason);
  const forms = new Map(describeForms(office.value.context).map((form) => [form.key, form]));
  const { districts, tambons } = office.value.places.table;
  const names = new Map<string, string>([...districts.map(({ code, name }): [string, string] => [code, `อำเภอ${name}`]), ...tambons.map(({ code, name }): [string, string] => [code, `ตำบล${name}`])]);
  return ok(inReviewOrder(tables.read(ANSWERS_TABLE).flatMap((record) => {
    const answer = parseFormAnswer(record);
    const form = answer === null ? undefined : forms.get(answer.form);
    if (answer === null || form === undefined) return [];
    const text = (column: string): string => textOf(record, column);
    return [reviewOfReport(answer, form, { names, heldReason: text('heldReason'), comment: text('comment'), reviewedBy: text('reviewedBy'), reviewedAt: text('reviewedAt') })];
  })));
}
