// The day of the training room: days are played forward, the sample year is brought back.
import { askForm, confirm, tell } from './ask-window';
import { make } from './elements';
import { deed, Refused } from './server-calls';
import { working } from './toasts';

interface Played {
  readonly day: string;
  readonly fired: readonly { readonly title: string; readonly when: string; readonly problem?: string }[];
  readonly mails: number;
  readonly lines: number;
}

const DAY_MS = 86_400_000;
const MOST_LISTED = 40;

/** Makes the buttons of the day work. */
export function startTimeControl(): void {
  const group = document.querySelector<HTMLElement>('.time');
  const today = group?.dataset['day'];
  if (!group || today === undefined) return;
  group.addEventListener('click', (event) => {
    const button = event.target instanceof HTMLButtonElement ? event.target : null;
    if (button === null) return;
    if (button.dataset['days'] !== undefined) void play(dayAfter(today, Number(button.dataset['days'])));
    else if (button.dataset['reset'] !== undefined) void reset();
    else void chooseDay(today);
  });
}

async function chooseDay(today: string): Promise<void> {
  const input = make('input', { type: 'date', min: today, value: dayAfter(today, 30), id: 'day-to-play' });
  const shown = make('p', { class: 'soft', text: thaiDay(input.value) });
  input.addEventListener('input', () => { shown.textContent = thaiDay(input.value); });
  if (await askForm('เล่นเวลาไปถึงวันไหน', make('div', {}, make('label', { for: 'day-to-play', text: 'วันที่' }), input, shown), 'เริ่มเล่น')) await play(input.value);
}

async function play(until: string): Promise<void> {
  const line = working('กำลังเล่นเวลา…');
  try {
    const played = await deed('advance', { until }, (text) => { line.tell(`กำลังเล่นเวลา: ${text}`); }) as Played;
    line.end();
    await tell(`ถึง${played.day} แล้ว`, report(played));
    location.reload();
  } catch (error) {
    line.end();
    await tell('เล่นเวลาไม่ได้', error instanceof Refused ? error.message : 'ติดต่อระบบไม่ได้');
  }
}

function report({ fired, mails, lines }: Played): Node {
  const words = fired.length === 0 ? 'ช่วงนี้ไม่มีงานอัตโนมัติที่ถึงเวลา' : `งานอัตโนมัติทำงาน ${fired.length} ครั้ง · อีเมลใหม่ ${mails} ฉบับ · LINE ใหม่ ${lines} ข้อความ`;
  const failed = fired.filter(({ problem }) => problem !== undefined).length;
  const items = fired.slice(-MOST_LISTED).map(({ title, when, problem }) => make('li', { class: problem === undefined ? '' : 'wrong' }, `${when} ${title}${problem === undefined ? '' : ` ไม่สำเร็จ: ${problem}`}`));
  return make('div', {}, make('p', { text: words }), ...(failed > 0 ? [make('p', { class: 'wrong', text: `ไม่สำเร็จ ${failed} ครั้ง` })] : []), make('ul', { class: 'fired', tabindex: '0', 'aria-label': 'งานที่ทำ' }, ...items));
}

async function reset(): Promise<void> {
  const sure = await confirm('เริ่มปีใหม่อีกครั้ง', 'ระบบจะนำปีตัวอย่างกลับมาเป็นวันแรก งานที่ทำไว้ในห้องฝึกนี้จะหายไปจากหน้าจอ (เก็บสำรองไว้หนึ่งชุดในโฟลเดอร์ before-reset) ใช้เวลาราวครึ่งนาที', 'เริ่มใหม่');
  if (!sure) return;
  const line = working('กำลังเตรียมปีตัวอย่าง…');
  try {
    await deed('reset', {}, (text) => { line.tell(`กำลังเตรียมปีตัวอย่าง: ${text}`); });
    line.end();
    location.assign('/');
  } catch (error) {
    line.end();
    await tell('เริ่มใหม่ไม่ได้', error instanceof Refused ? error.message : 'ติดต่อระบบไม่ได้');
  }
}

function dayAfter(isoDay: string, days: number): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** An ISO day in Thai, พ.ศ.; empty for no day. */
export function thaiDay(isoDay: string): string {
  const ms = Date.parse(`${isoDay}T00:00:00Z`);
  return Number.isNaN(ms) ? '' : new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { dateStyle: 'full', timeZone: 'UTC' }).format(ms).replace(/(พ\.ศ\.|พุทธศักราช) /, '');
}
