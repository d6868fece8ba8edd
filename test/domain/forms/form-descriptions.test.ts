// What holds for every Form's description, and the ways through them.
import { describeForm, describeForms } from '../../../src/domain/forms/form-catalogue';
import { FORM_KEYS, isQuestion, questionsOf, type FormDescription } from '../../../src/domain/forms/form-description';
import { contentsOf } from '../../../src/domain/forms/wanted-items';
import type { DistrictCode, TambonCode } from '../../../src/domain/places/codes';
import { formContext } from '../../builders/form-context';
import { present } from '../../builders/present';

const FULL = formContext({ targets: new Set(['430205' as TambonCode]), maintaining: new Set(['4308' as DistrictCode]), activities: [{ tambonCode: '430205' as TambonCode, code: 'a1', title: 'กิจกรรมตัวอย่าง' }] });

/** The keys of the pages passed when a district is chosen and every further choice takes `turn` (first or last option). */
function way(form: FormDescription, district: string, turn: 'first' | 'last'): readonly string[] {
  const passed: string[] = [];
  let index = 0;
  while (index < form.pages.length && passed.length <= form.pages.length) {
    const page = present(form.pages[index]);
    passed.push(page.key);
    let next = page.after;
    for (const item of page.items) {
      if (!isQuestion(item) || !('options' in item)) continue;
      const chosen = item.key === 'district' ? item.options.find(({ code }) => code === district) : item.options.at(turn === 'first' ? 0 : -1);
      if (chosen?.goTo !== null && chosen?.goTo !== undefined) next = chosen.goTo;
    }
    if (next === 'submit') return passed;
    index = next === null ? index + 1 : form.pages.findIndex(({ key }) => key === next);
  }
  return passed;
}

describe.each(FORM_KEYS)('form %s', (key) => {
  const form = describeForm(key, FULL);
  const items = form.pages.flatMap((page) => page.items);

  test('has unique keys and unique question titles, each page once', () => {
    expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
    const titles = questionsOf(form).map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(new Set(form.pages.map((page) => page.key)).size).toBe(form.pages.length);
  });

  test('opens with the personal-data notice naming office, purpose, retention and contact', () => {
    const [notice] = present(form.pages[0]).items;
    expect(notice).toMatchObject({ kind: 'section', key: 'notice' });
    for (const words of ['สำนักงานพัฒนาชุมชนจังหวัดตัวอย่าง', 'มาตรา 24', '30 กันยายน 2570', 'office@example.com', 'สิทธิของท่าน']) expect(present(notice).help).toContain(words);
  });

  test('leads from each district through its own page only to the respondent, and sends', () => {
    for (const district of ['4302', '4308']) {
      for (const turn of ['first', 'last'] as const) {
        const passed = way(form, district, turn);
        expect(passed.filter((page) => page.startsWith('district@'))).toEqual([`district@${district}`]);
        expect(passed.at(-1)).toBe('respondent');
      }
    }
  });

  test('has choices that all lead somewhere or none, without doubled texts, and pages that exist', () => {
    for (const question of questionsOf(form)) {
      if (!('options' in question)) continue;
      expect(new Set(question.options.map(({ goTo }) => goTo === null)).size).toBe(1);
      expect(new Set(question.options.map(({ value }) => value)).size).toBe(question.options.length);
    }
    expect(() => contentsOf(form, (page) => page)).not.toThrow();
  });
});

test('the nomination form asks for reserve evidence only of those who would take a further place', () => {
  const form = describeForm('nomination', formContext());
  expect(way(form, '4302', 'first')).toEqual(['start', 'district@4302', 'agreement', 'outline', 'volunteer', 'next-evidence', 'respondent']);
  expect(way(form, '4302', 'last')).toEqual(['start', 'district@4302', 'agreement', 'outline', 'volunteer', 'respondent']);
});

test('the monthly form takes a maintaining district to the maintain page and no other', () => {
  expect(way(describeForm('monthly', FULL), '4308', 'first')).toEqual(['start', 'district@4308', 'maintain', 'respondent']);
  expect(way(describeForm('monthly', FULL), '4302', 'last')).toEqual(['start', 'district@4302', 'activity1', 'summary', 'respondent']);
});

test('report forms offer the confirmed tambons, or all while none is confirmed', () => {
  const offered = (context: typeof FULL): readonly string[] => questionsOf(describeForm('mou', context)).flatMap((question) => (question.key === 'tambon@4302' && 'options' in question ? question.options.map(({ code }) => code) : []));
  expect(offered(FULL)).toEqual(['430205']);
  expect(offered(formContext())).toEqual(['430201', '430205']);
});

test('no form asks for what personal-data rules forbid', () => {
  const titles = describeForms(FULL).flatMap((form) => questionsOf(form).map(({ title }) => title)).join('\n');
  expect(titles).not.toMatch(/เลขประจำตัวประชาชน|วันเกิด|บัญชีธนาคาร|นับถือศาสนา/);
});
