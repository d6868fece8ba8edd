// A respondent's way through a form: the pages that the answers lead to, the answers read, and every reason to refuse them.
import { isQuestion, type AnswerValue, type FormRecord, type ItemRecord } from './form-record';
import { defaultStep, pageName, pagesOf, stepOf, type FormPage, type PageStep } from './pages';
import { parseAnswer } from './parse-answer';

/** Why a submission is refused; `question` is empty for the whole form. */
export interface Refusal {
  readonly question: string;
  readonly page: string;
  readonly reason: string;
}

/** A submission that the platform's page would not take; `reasons` has all of them, the message is Thai. */
export class RespondentRefused extends Error {
  constructor(readonly formTitle: string, readonly reasons: readonly Refusal[]) {
    super(`ส่งคำตอบของแบบฟอร์ม "${formTitle}" ไม่ได้: ${reasons.map(({ question, page, reason }) => (question === '' ? reason : `คำถาม "${question}" (${page}) ${reason}`)).join('; ')}`);
    this.name = 'RespondentRefused';
  }
}

/** What the respondent filled in, by question title or item id; `before` are the answers that an edit starts from. */
export interface Filled {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly before: Readonly<Record<string, AnswerValue>>;
}

/** The outcome of walking the form: answers by item id, pages seen, reasons to refuse. */
export interface Walk {
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly path: readonly number[];
  readonly refusals: readonly Refusal[];
}

/** Walks the form as a respondent does: only pages on the way are filled, answers to other pages are refused. */
export function walkForm(form: FormRecord, filled: Filled): Walk {
  return new Walker(form, filled).walk();
}

class Walker {
  private readonly pages: readonly FormPage[];
  private readonly given = new Map<string, { readonly key: string; readonly raw: unknown }>();
  private readonly used = new Set<string>();
  private readonly answers: Record<string, AnswerValue> = {};
  private readonly refusals: Refusal[] = [];
  private readonly path: number[] = [];

  constructor(private readonly form: FormRecord, private readonly filled: Filled) {
    this.pages = pagesOf(form);
    for (const [key, raw] of Object.entries(filled.answers)) this.given.set(sameTitle(key), { key, raw });
  }

  walk(): Walk {
    let step: PageStep = { kind: 'page', index: 0 };
    while (step.kind === 'page') {
      const page: FormPage | undefined = this.pages[step.index];
      if (page === undefined) break;
      if (this.path.includes(page.index)) {
        this.refusals.push({ question: '', page: '', reason: `คำตอบพาวนกลับไป${pageName(this.form, page)} จึงยังส่งไม่ได้ ตรวจคำตอบที่กำหนดหน้าถัดไป` });
        break;
      }
      step = this.fill(page);
    }
    this.refuseUnused();
    return { answers: this.answers, path: this.path, refusals: this.refusals };
  }

  private fill(page: FormPage): PageStep {
    this.path.push(page.index);
    let step = defaultStep(this.pages, page.index);
    for (const item of page.items.filter(isQuestion)) {
      const value = this.read(item, page);
      const navigation = item.choices.find((choice) => choice.value === value)?.navigation;
      if (navigation) step = stepOf(this.pages, page.index, navigation);
    }
    return step;
  }

  private read(item: ItemRecord, page: FormPage): AnswerValue | undefined {
    const given = this.take(String(item.id)) ?? this.take(sameTitle(item.title));
    const parsed = parseAnswer(item, given === undefined ? this.filled.before[String(item.id)] : given.raw);
    if ('refusal' in parsed) {
      this.refusals.push({ question: item.title, page: pageName(this.form, page), reason: parsed.refusal });
      return undefined;
    }
    if (parsed.value !== undefined) this.answers[String(item.id)] = parsed.value;
    return parsed.value;
  }

  private take(key: string): { readonly raw: unknown } | undefined {
    const found = this.given.get(key);
    if (found === undefined || this.used.has(key)) return undefined;
    this.used.add(key);
    return found;
  }

  private refuseUnused(): void {
    for (const [same, { key, raw }] of this.given) {
      if (this.used.has(same) || raw === null || raw === '' || (Array.isArray(raw) && raw.length === 0)) continue;
      const page = this.pages.find(({ items }) => items.some((item) => String(item.id) === key || sameTitle(item.title) === same));
      const reason = page === undefined
        ? 'ไม่มีในแบบฟอร์มนี้ ตรวจชื่อคำถามให้ตรงกับแบบฟอร์ม'
        : 'อยู่ในหน้าที่ไม่อยู่ในเส้นทางของผู้ตอบ เพราะคำตอบก่อนหน้านำไปหน้าอื่น ลบคำตอบนี้ออก หรือแก้คำตอบที่กำหนดหน้าถัดไป';
      this.refusals.push({ question: key, page: page === undefined ? 'ไม่พบ' : pageName(this.form, page), reason });
    }
  }
}

/** Titles are the same when they differ only in spaces and invisible characters. */
export function sameTitle(title: string): string {
  return title.normalize('NFC').replace(/[\u200B-\u200D\uFEFF]/g, '').replace(/\s+/g, ' ').trim();
}
