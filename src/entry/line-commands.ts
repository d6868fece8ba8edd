// LINE: the page on which it is set up, its steps, and the web app that is open only while a group's id is captured.
import { beginCapture, confirmGroup, endCapture, takeInWebhook } from '../actions/capture-line-group';
import { importOfficeData } from '../actions/import-office-data';
import { LINE_SETTINGS, readLine as read } from '../actions/read-line';
import { testLine } from '../actions/send-test-message';
import { connectLine, disconnectLine, sendToFriends, setLineToken as setToken } from '../actions/set-line-token';
import { CAPTURE_QUERY } from '../domain/messages/line-capture';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import { answerPage } from './answer-page';
import { command } from './command';
import type { LineServer, LineStep } from './pages/line';
import { showDialog } from './show-page';
import { wireApp, type App } from './wiring';

const TITLE = 'ตั้งค่า LINE';

/** Opens the page. */
export function openLine(): void {
  showDialog('line', { title: TITLE, height: 660 });
}

/** Connects LINE for the caller without the page: token and group id (empty: friends). An empty token disconnects. */
export function setLineToken(token?: unknown, groupId?: unknown): CommandReport {
  return command(TITLE, (app) => (typeof token === 'string' ? setToken(app, token, typeof groupId === 'string' ? groupId : '') : refusal(TITLE, ['โปรดใช้เมนู เริ่มใช้งาน > ตั้งค่า LINE'])));
}

/** LINE as it is set up for the person at the screen. */
export const readLine: LineServer['readLine'] = () => answerPage(read);

/** Does one step of the page. */
export const doLineStep: LineServer['doLineStep'] = (step, fields) => answerPage((app) => {
  const given = (typeof fields === 'object' && fields !== null ? fields : {}) as Partial<Record<string, unknown>>;
  const deed = DEEDS.get(step);
  return deed === undefined ? refusal(TITLE, ['ไม่มีขั้นตอนนี้ โปรดปิดแล้วเปิดหน้าต่างใหม่']) : deed(app, (field) => (typeof given[field] === 'string' ? given[field] : ''));
});

type Deed = (app: App, text: (field: string) => string) => CommandReport;

const DEEDS: ReadonlyMap<LineStep, Deed> = new Map<LineStep, Deed>([
  ['connect', (app, text) => connectLine(app, text('token'))],
  ['disconnect', (app) => disconnectLine(app)],
  ['friends', (app) => sendToFriends(app)],
  ['begin', (app, text) => beginCapture(app, text('webApp'))],
  ['confirm', (app, text) => confirmGroup(app, text('groupId'))],
  ['end', (app) => endCapture(app)],
  ['settings', (app, text) => saveSettings(app, text)],
  ['test', (app) => report('ส่งข้อความทดสอบ', testLine(app))],
]);

function saveSettings(app: App, text: (field: string) => string): CommandReport {
  if (LINE_SETTINGS.some((key) => !/^[\d\s,]*$/.test(text(key)))) return refusal(TITLE, ['ค่าที่ตั้งต้องเป็นตัวเลข คั่นด้วยจุลภาคได้เฉพาะข้อแรก']);
  const { counts } = importOfficeData(app, { settings: Object.fromEntries(LINE_SETTINGS.map((key) => [key, text(key).trim()])) });
  return report(TITLE, { done: ['บันทึกค่าแล้ว ใช้ตั้งแต่รอบถัดไป'], counts });
}

/** The web app's page: nothing, whoever asks. */
export function doGet(): GoogleAppsScript.Content.TextOutput {
  return ContentService.createTextOutput('');
}

/** The webhook: every request gets the same empty answer, and only one with the secret of an open capture leaves anything. */
export function doPost(event?: unknown): GoogleAppsScript.Content.TextOutput {
  const { parameter, postData } = (event ?? {}) as { readonly parameter?: Partial<Record<string, unknown>>; readonly postData?: { readonly contents?: unknown } };
  const secret = parameter?.[CAPTURE_QUERY];
  const body = postData?.contents;
  if (typeof secret === 'string' && typeof body === 'string') takeInWebhook(wireApp(), { secret, body });
  return ContentService.createTextOutput('');
}
