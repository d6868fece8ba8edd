// The home card of the Workspace add-on: today's three most urgent duties, the last good run, and buttons that only put work in the queue.
import { enqueueDocuments, enqueueSending } from '../actions/enqueue-work';
import { readHomeSummary, type HomeSummary, type UrgentDuty } from '../actions/read-home-summary';
import { daysBetween, type IsoDate } from '../domain/calendar/iso-date';
import { formatThaiDate } from '../domain/calendar/thai-date';
import { formatThaiInstant } from '../domain/calendar/thai-instant';
import { reportText, type CommandReport } from '../domain/report/command-report';
import { answerPage } from './answer-page';
import { admissionRefusal } from './admission';
import { officerSentence } from './officer-messages';
import { wireApp, type App } from './wiring';

type Card = GoogleAppsScript.Card_Service.Card;
type Section = GoogleAppsScript.Card_Service.CardSection;
type Answer = GoogleAppsScript.Card_Service.ActionResponse;

/** Called by the platform when the add-on's side panel opens. */
export function showHomeCard(): Card {
  const builder = CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle('ตำบลเข้มแข็ง'));
  for (const section of sections()) builder.addSection(section);
  return builder.build();
}

/** The button ส่งตอนนี้: one run of the messages within minutes, in the owner's name. */
export function queueSendingFromCard(): Answer {
  return queued(enqueueSending);
}

/** The button สร้างเอกสารต่อ: documents left over are made within minutes. */
export function queueDocumentsFromCard(): Answer {
  return queued(enqueueDocuments);
}

/** The button อ่านใหม่. */
export function refreshHomeCard(): Answer {
  return answered('อ่านใหม่แล้ว');
}

/** Says what was put in the queue; the work itself would outlast a card. */
function queued(enqueue: (app: App) => CommandReport): Answer {
  const answer = answerPage(enqueue);
  return answered(answer.ok ? reportText(answer.value) : answer.sentences.join('\n'));
}

function answered(text: string): Answer {
  return CardService.newActionResponseBuilder().setNotification(CardService.newNotification().setText(text)).setNavigation(CardService.newNavigation().updateCard(showHomeCard())).build();
}

function sections(): readonly Section[] {
  const lacking = admissionRefusal();
  if (lacking !== null) return [CardService.newCardSection().addWidget(paragraph(escapeCard(lacking)))];
  try {
    const summary = readHomeSummary(wireApp());
    return [urgentSection(summary), runSection(summary), queueSection(summary)];
  } catch (fault) {
    return [CardService.newCardSection().addWidget(paragraph(escapeCard(officerSentence(fault))))];
  }
}

function urgentSection(summary: HomeSummary): Section {
  const section = CardService.newCardSection().setHeader(`เร่งด่วนที่สุด ${formatThaiDate(summary.today, 'short-weekday')}`);
  if (summary.urgent.length === 0) section.addWidget(paragraph('ไม่มีงานที่ค้างอยู่ในขณะนี้'));
  for (const duty of summary.urgent) section.addWidget(dutyWidget(duty, summary.today));
  if (summary.more > 0) section.addWidget(paragraph(`และอีก ${summary.more} รายการ ดูแท็บ ติดตาม`));
  return section;
}

function dutyWidget(duty: UrgentDuty, today: IsoDate): GoogleAppsScript.Card_Service.DecoratedText {
  const left = daysBetween(today, duty.dueOn);
  const when = duty.lateDays > 0 ? `เลยกำหนด ${duty.lateDays} วัน` : left === 0 ? 'ครบกำหนดวันนี้' : `เหลือ ${left} วัน`;
  return CardService.newDecoratedText().setTopLabel(`${when} · ${formatThaiDate(duty.dueOn, 'short')}`).setText(escapeCard(duty.title)).setBottomLabel(duty.unitName).setWrapText(true);
}

function runSection(summary: HomeSummary): Section {
  const last = summary.lastRunAt === null ? 'ยังไม่เคยส่งข้อความประจำวัน โปรดใช้เมนู ติดตั้งและซ่อมการทำงานอัตโนมัติ' : `ส่งข้อความครั้งล่าสุด ${formatThaiInstant(summary.lastRunAt)}`;
  return CardService.newCardSection().setHeader('การทำงานประจำวัน').addWidget(paragraph(last));
}

function queueSection(summary: HomeSummary): Section {
  const left = summary.documentsLeft === 0 ? 'ไม่มีเอกสารค้าง' : `เอกสารค้าง ${summary.documentsLeft} ฉบับ`;
  return CardService.newCardSection().setHeader('สั่งงาน').addWidget(paragraph(`${left} ปุ่มด้านล่างจัดคิวให้ระบบทำในภายหลัง ปิดการ์ดนี้ได้ทันที`)).addWidget(CardService.newButtonSet()
    .addButton(button('ส่งตอนนี้', 'queueSendingFromCard')).addButton(button('สร้างเอกสารต่อ', 'queueDocumentsFromCard')).addButton(button('อ่านใหม่', 'refreshHomeCard')));
}

function button(label: string, functionName: string): GoogleAppsScript.Card_Service.TextButton {
  return CardService.newTextButton().setText(label).setOnClickAction(CardService.newAction().setFunctionName(functionName));
}

function paragraph(text: string): GoogleAppsScript.Card_Service.TextParagraph {
  return CardService.newTextParagraph().setText(text);
}

/** Card texts take a little HTML; what people typed is shown as typed. */
function escapeCard(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
