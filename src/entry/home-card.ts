// The home card of the Workspace add-on: today's three most urgent duties and the last good run. It reads, it changes nothing.
import { readHomeSummary, type HomeSummary, type UrgentDuty } from '../actions/read-home-summary';
import { daysBetween, type IsoDate } from '../domain/calendar/iso-date';
import { formatThaiDate } from '../domain/calendar/thai-date';
import { formatThaiInstant } from '../domain/calendar/thai-instant';
import { officerSentence } from './officer-messages';
import { wireApp } from './wiring';

/** Called by the platform when the add-on's side panel opens. */
export function showHomeCard(): GoogleAppsScript.Card_Service.Card {
  const builder = CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle('ตำบลเข้มแข็ง'));
  for (const section of sections()) builder.addSection(section);
  return builder.build();
}

function sections(): readonly GoogleAppsScript.Card_Service.CardSection[] {
  try {
    const summary = readHomeSummary(wireApp());
    return [urgentSection(summary), runSection(summary)];
  } catch (fault) {
    return [CardService.newCardSection().addWidget(paragraph(escapeCard(officerSentence(fault))))];
  }
}

function urgentSection(summary: HomeSummary): GoogleAppsScript.Card_Service.CardSection {
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

function runSection(summary: HomeSummary): GoogleAppsScript.Card_Service.CardSection {
  const last = summary.lastRunAt === null ? 'ยังไม่เคยส่งข้อความประจำวัน โปรดใช้เมนู ติดตั้งและซ่อมการทำงานอัตโนมัติ' : `ส่งข้อความครั้งล่าสุด ${formatThaiInstant(summary.lastRunAt)}`;
  return CardService.newCardSection().addWidget(paragraph(last));
}

function paragraph(text: string): GoogleAppsScript.Card_Service.TextParagraph {
  return CardService.newTextParagraph().setText(text);
}

/** Card texts take a little HTML; what people typed is shown as typed. */
function escapeCard(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
