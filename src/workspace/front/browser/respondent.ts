// A form in the browser: one page after another, refusals beside their questions, the end with the link to change the answers.
import { make, need } from './elements';
import { deed, Refused } from './server-calls';
import { thaiDay } from './time-control';

type Step = { readonly kind: 'page'; readonly index: number } | { readonly kind: 'submit' };
interface Left { readonly refusals: readonly { readonly item: number; readonly reason: string }[]; readonly step: Step }
interface Sent { readonly message: string; readonly editAddress: string | null; readonly problems: readonly string[] }

const OTHER = '__other_option__';

/** Makes the form of the page work. */
export function startRespondent(): void {
  const form = document.querySelector<HTMLFormElement>('#respondent');
  if (form !== null) new Respondent(form).start();
}

class Respondent {
  private readonly path: number[] = [0];
  constructor(private readonly form: HTMLFormElement) {}

  start(): void {
    this.form.addEventListener('submit', (event) => { event.preventDefault(); void this.next(); });
    need('[data-back]', this.form).addEventListener('click', () => { this.path.pop(); this.show(); });
    this.form.addEventListener('input', (event) => { if (event.target instanceof HTMLElement) this.changed(event.target); });
    for (const input of this.form.querySelectorAll<HTMLInputElement>('input[type=date]')) this.changed(input);
    this.show();
  }

  private changed(target: HTMLElement): void {
    const shown = target.parentElement?.querySelector('[data-thai-day]');
    if (shown && target instanceof HTMLInputElement) shown.textContent = thaiDay(target.value);
    if (target instanceof HTMLInputElement && target.name.endsWith('-other')) {
      const box = target.parentElement?.querySelector<HTMLInputElement>(`input[value="${OTHER}"]`);
      if (box) box.checked = target.value !== '';
    }
  }

  private show(): void {
    const now = this.path.at(-1) ?? 0;
    const sections = [...this.form.querySelectorAll<HTMLElement>('[data-page]')];
    for (const section of sections) section.hidden = Number(section.dataset['page']) !== now;
    need('[data-back]', this.form).hidden = this.path.length < 2;
    need('[data-progress]', this.form).textContent = sections.length > 1 ? `ขั้นที่ ${this.path.length}` : '';
    this.refuse('');
    scrollTo({ top: 0 });
    if (this.path.length > 1) this.form.querySelector<HTMLElement>(`[data-page="${now}"] h2`)?.focus();
  }

  private async next(): Promise<void> {
    const page = this.path.at(-1) ?? 0;
    const button = need<HTMLButtonElement>('button.main', this.form);
    button.disabled = true;
    try {
      const left = await deed('form-page', { formId: this.form.dataset['form'], page, answers: this.answersOf([page]) }) as Left;
      if (!this.mark(page, left.refusals)) return;
      if (left.step.kind === 'page') { this.path.push(left.step.index); this.show(); }
      else await this.send();
    } catch (error) {
      this.refuse(error instanceof Refused ? error.message : 'ติดต่อระบบไม่ได้ โปรดลองอีกครั้ง');
    } finally {
      button.disabled = false;
    }
  }

  private async send(): Promise<void> {
    const email = this.form.querySelector<HTMLInputElement>('[name=email]')?.value;
    const sent = await deed('form-submit', { formId: this.form.dataset['form'], editResponseId: this.form.dataset['edit'], answers: this.answersOf(this.path), ...(email === undefined ? {} : { email }) }) as Sent;
    const again = `/form?id=${encodeURIComponent(this.form.dataset['form'] ?? '')}`;
    this.form.replaceWith(make('div', { class: 'sent', role: 'status' }, make('h2', { text: 'ส่งคำตอบแล้ว', tabindex: '-1' }), make('p', { text: sent.message }),
      ...sent.problems.map((text) => make('p', { class: 'wrong', text })),
      make('ul', {}, ...(sent.editAddress === null ? [] : [make('li', {}, make('a', { href: sent.editAddress, text: 'แก้ไขคำตอบ' }))]), make('li', {}, make('a', { href: again, text: 'ส่งอีกคำตอบ' })), make('li', {}, make('a', { href: '/forms', text: 'แบบฟอร์มอื่น' })))));
    document.querySelector<HTMLElement>('.sent h2')?.focus();
  }

  /** Shows refusals beside their questions; whether there are none. */
  private mark(page: number, refusals: Left['refusals']): boolean {
    const section = need(`[data-page="${page}"]`, this.form);
    for (const question of section.querySelectorAll<HTMLElement>('.question')) {
      const wrong = question.querySelector<HTMLElement>('.wrong');
      const found = question.querySelector<HTMLInputElement>('[name=email]');
      const reason = found === null ? refusals.find(({ item }) => String(item) === question.dataset['item'])?.reason : emailReason(found.value);
      if (wrong === null) continue;
      wrong.textContent = reason ?? '';
      wrong.hidden = reason === undefined;
      question.classList.toggle('is-wrong', reason !== undefined);
    }
    const first = section.querySelector<HTMLElement>('.is-wrong');
    first?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    first?.scrollIntoView({ block: 'center' });
    return first === null;
  }

  private refuse(text: string): void {
    const place = need('.refused', this.form);
    place.textContent = text;
    place.hidden = text === '';
  }

  private answersOf(pages: readonly number[]): Record<string, unknown> {
    const answers: Record<string, unknown> = {};
    for (const page of pages) {
      for (const question of this.form.querySelectorAll<HTMLElement>(`[data-page="${page}"] [data-item]`)) answers[question.dataset['item'] ?? ''] = answerOf(question);
    }
    return answers;
  }
}

function emailReason(email: string): string | undefined {
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(email.trim()) ? undefined : 'โปรดระบุอีเมล เช่น name@example.com';
}

function answerOf(question: HTMLElement): unknown {
  const type = question.dataset['type'];
  if (type === 'GRID' || type === 'CHECKBOX_GRID') return [...question.querySelectorAll<HTMLElement>('[data-row]')].map((row) => checkedIn(row, type === 'CHECKBOX_GRID'));
  if (type === 'CHECKBOX') return checkedIn(question, true);
  if (type === 'MULTIPLE_CHOICE' || type === 'SCALE') return checkedIn(question, false);
  return question.querySelector<HTMLInputElement>('input, select, textarea')?.value ?? '';
}

function checkedIn(within: HTMLElement, isMany: boolean): string | readonly string[] {
  const values = [...within.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => (box.value === OTHER ? box.parentElement?.querySelector<HTMLInputElement>('input[type=text]')?.value ?? '' : box.value));
  return isMany ? values : values[0] ?? '';
}
