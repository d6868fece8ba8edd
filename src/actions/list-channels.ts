// Gathers the channels: the office's links from the settings, each Form, and a link a district with the district filled in.
import { channelsPage, type Channel } from '../domain/channels/channels-page';
import { describeForms } from '../domain/forms/form-catalogue';
import type { FormDescription } from '../domain/forms/form-description';
import { selectionSetting } from '../domain/nomination/selection-settings';
import { refusal, report, type CommandReport } from '../domain/report/command-report';
import type { PrefilledLinks } from '../ports/forms';
import type { Notebook } from '../ports/office';
import type { Tables } from '../ports/tables';
import { readFormBook } from './form-books';
import { readFormOffice, type FormOffice } from './form-office';

const TITLE = 'หน้าช่องทางและ QR Code';
/** Table of the channels. */
export const CHANNELS_TABLE = 'channels';
const OFFICE_LINKS = [['line-group-link', 'กลุ่มไลน์เจ้าหน้าที่'], ['past-targets-link', 'ฐานข้อมูลตำบลเป้าหมายปีก่อน'], ['guideline-link', 'แนวทางการขับเคลื่อน'], ['other-forms-link', 'แบบฟอร์มอื่น']] as const;

/** What gathering needs. */
export interface ChannelsApp {
  readonly tables: Tables;
  readonly notebook: Notebook;
  readonly links: PrefilledLinks;
}

/** Writes the channels tab and gives the printable page in `html`. */
export function listChannels(app: ChannelsApp): CommandReport & { readonly html: string } {
  const office = readFormOffice(app.tables);
  if (!office.ok) return { ...refusal(TITLE, office.reason), html: '' };
  const channels = [...officeChannels(office.value), ...describeForms(office.value.context).flatMap((form) => formChannels(app, office.value, form))];
  app.tables.replace(CHANNELS_TABLE, channels.map((channel) => ({ ...channel })));
  const missing = OFFICE_LINKS.filter(([key]) => selectionSetting(office.value.settings, key) === '').map(([, title]) => title);
  const heading = `ช่องทางการรายงานและประสานงาน ปีงบประมาณ พ.ศ. ${office.value.fiscalYear} ${office.value.context.office.name}`;
  const done = [`รวมช่องทาง ${channels.length} รายการที่แท็บช่องทางแล้ว`, ...(missing.length > 0 ? [`ยังไม่ได้กรอกลิงก์ในแท็บตั้งค่า: ${missing.join(', ')}`] : [])];
  return { ...report(TITLE, { done, counts: { channels: channels.length } }), html: channelsPage(heading, channels) };
}

function officeChannels({ settings }: FormOffice): readonly Channel[] {
  return OFFICE_LINKS.flatMap(([key, title]) => {
    const url = selectionSetting(settings, key);
    return url === '' ? [] : [{ district: '', title, url }];
  });
}

function formChannels(app: ChannelsApp, office: FormOffice, form: FormDescription): readonly Channel[] {
  const book = readFormBook(app.notebook, office.fiscalYear, form.key);
  if (book === null || book.publishedUrl === '') return [];
  const whole = { district: '', title: form.title, url: book.publishedUrl };
  const question = form.pages[0]?.items.find(({ key }) => key === 'district');
  const itemId = book.items['district']?.id ?? '';
  if (question === undefined || !('options' in question) || itemId === '') return [whole];
  const links = app.links.links(book.formId, itemId, question.options.map(({ value }) => value));
  return [whole, ...question.options.map(({ value }, index) => ({ district: value, title: form.title, url: links[index] ?? '' }))];
}
