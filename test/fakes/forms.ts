// The forms ports in memory: a workshop whose every call can be made to fail, and responses given by tests.
import type { LiveContent, LiveItem, OwnKind } from '../../src/domain/forms/live-content';
import type { FormAddresses, FormResponses, FormWorkshop, LiveForm, LiveFront, RawResponse } from '../../src/ports/forms';
import { present } from '../builders/present';

/** What the fake keeps of a Form. */
export interface FakeForm {
  readonly id: string;
  readonly fileName: string;
  items: (LiveItem & { content: LiveContent | null; relaxed: boolean })[];
  front: LiveFront | null;
  published: boolean;
  responses: RawResponse[];
  gone: boolean;
}

/** Forms in memory. `failAt` makes the n-th call (1-based) throw, before or after its effect. */
export class FakeForms implements FormWorkshop, FormResponses {
  readonly forms: FakeForm[] = [];
  calls = 0;
  failAt: { readonly call: number; readonly when: 'before' | 'after' } | null = null;
  private nextId = 1000;

  create(fileName: string): string {
    return this.step(() => {
      const id = `form-${this.forms.length + 1}`;
      this.forms.push({ id, fileName, items: [], front: null, published: false, responses: [], gone: false });
      return id;
    });
  }

  find(fileName: string): string | null {
    return this.step(() => this.forms.find((form) => form.fileName === fileName && !form.gone)?.id ?? null);
  }

  restore(): void {
    // nothing of these is ever in a bin
  }

  open(formId: string): LiveForm | null {
    const form = this.step(() => this.forms.find(({ id, gone }) => id === formId && !gone));
    return form === undefined ? null : this.live(form);
  }

  since(formId: string, instant: string | null): readonly RawResponse[] {
    return (this.forms.find(({ id }) => id === formId)?.responses ?? []).filter(({ submittedAt }) => instant === null || submittedAt >= instant);
  }

  /** The item of a title in a Form; throws where there is none. */
  itemId(form: FakeForm, title: string): string {
    const item = form.items.find((one) => one.title === title);
    if (item === undefined) throw new RangeError(`No item ${title}`);
    return item.id;
  }

  private live(form: FakeForm): LiveForm {
    const at = (id: string): number => {
      const index = form.items.findIndex((item) => item.id === id);
      if (index === -1) throw new RangeError(`No item ${id}`);
      return index;
    };
    const step = <T>(effect: () => T): T => this.step(effect);
    const fresh = (): string => String((this.nextId += 1));
    return {
      title: () => form.fileName,
      items: () => step(() => form.items.map(({ id, kind, title }) => ({ id, kind, title }))),
      add: (kind: OwnKind, title: string) => {
        const id = fresh();
        step(() => { form.items.push({ id, kind, title: '', content: null, relaxed: false }); });
        step(() => { form.items[at(id)] = { ...present(form.items[at(id)]), title }; });
        return id;
      },
      write: (id, content) => { step(() => { form.items[at(id)] = { ...present(form.items[at(id)]), title: content.title, content }; }); },
      move: (id, index) => { step(() => { const [item] = form.items.splice(at(id), 1); form.items.splice(index, 0, present(item)); }); },
      remove: (id) => { step(() => { form.items.splice(at(id), 1); }); },
      relax: (id) => { step(() => { form.items[at(id)] = { ...present(form.items[at(id)]), relaxed: true }; }); },
      hasResponses: () => step(() => form.responses.length > 0),
      writeFront: (front) => { step(() => { form.front = front; }); },
      close: (): void => { form.published = false; },
      publish: (): FormAddresses => step(() => { form.published = true; return { publishedUrl: `https://forms.example/${form.id}`, editUrl: `https://forms.example/${form.id}/edit` }; }),
    };
  }

  private step<T>(effect: () => T): T {
    this.calls += 1;
    const fails = this.failAt?.call === this.calls;
    if (fails && this.failAt?.when === 'before') throw new Error('Service Forms failed');
    const value = effect();
    if (fails) throw new Error('Service Forms failed');
    return value;
  }
}
