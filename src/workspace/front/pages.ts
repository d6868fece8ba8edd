// The pages of the browser front by address.
import { bangkokDay } from '../host/records';
import type { Workspace } from '../host/workspace';
import { formsOf } from '../services/form/form-record';
import { thaiDay } from '../start/thai-day';
import { homeCard } from './deeds/card-deeds';
import { workbookOf } from './deeds/active-cell';
import type { Answer } from './desk/desk-messages';
import { fileAnswer, fileList, filesOf, readFilePage } from './file-pages';
import { formList, formPage } from './form-page';
import { html, page, type Html } from './html';
import { lineCount, lineMessages, mailbox, message, messageBody } from './outbox-pages';
import { officerSentence } from './platform-sentences';
import { filterChoices, gridContent, workbookContent } from './workbook-page';

type Show = (title: string, current: string, content: Html, isWide?: boolean) => Answer;
type Shown = { readonly title: string; readonly content: Html } | undefined;

/** The page for an address; 404 in Thai where there is none. */
export function answerPage(workspace: Workspace, url: URL): Answer {
  const isoDay = bangkokDay(workspace.now());
  const show: Show = (title, current, content, isWide = false) => ({ status: 200, type: 'text/html', body: page({ title, current, day: thaiDay(isoDay), isoDay, content, isWide }) });
  const found = (shown: Shown, current: string): Answer => (shown === undefined ? notFound(show) : show(shown.title, current, shown.content));
  const of = (name: string): string => url.searchParams.get(name) ?? '';
  switch (url.pathname) {
    case '/': return show('ภาพรวม', '/', overview(workspace));
    case '/tabs': return show('สมุดงาน', '/tabs', workbookContent(workspace, url.searchParams.get('tab')), true);
    case '/grid': return { status: 200, type: 'text/html', body: gridContent(workspace, { tab: of('tab'), most: Math.min(Number(of('most')) || 300, 20_000) }).text };
    case '/filter': return { status: 200, type: 'application/json', body: filterChoices(workspace, { tab: of('tab'), column: Number(of('column')) }) };
    case '/forms': return show('แบบฟอร์ม', '/forms', formList(workspace));
    case '/form': return found(formPage(workspace, url.searchParams), '/forms');
    case '/files': return show('เอกสาร', '/files', fileList(workspace));
    case '/read': return found(readFilePage(workspace, of('id')), '/files');
    case '/file': return fileAnswer(workspace, of('id'), url.searchParams.get('as')) ?? notFound(show);
    case '/mail': return show('อีเมลที่ส่งแล้ว', '/mail', mailbox(workspace));
    case '/message': return found(message(workspace, of('id')), '/mail');
    case '/message-body': return messageBody(workspace, of('id')) ?? notFound(show);
    case '/line': return show('ข้อความ LINE', '/line', lineMessages(workspace));
    case '/card': return show('การ์ดหน้าแรก', '/card', cardContent(workspace));
    default: return notFound(show);
  }
}

function notFound(show: Show): Answer {
  return { ...show('ไม่พบหน้านี้', '', html`<p>กลับไปที่ <a href="/">หน้าแรก</a></p>`), status: 404 };
}

function overview(workspace: Workspace): Html {
  const cards: readonly (readonly [string, string, number])[] = [
    ['/tabs', 'แท็บในสมุดงาน', workbookOf(workspace)?.sheets.filter(({ hidden }) => !hidden).length ?? 0],
    ['/forms', 'แบบฟอร์ม', formsOf(workspace.store).ids().length],
    ['/files', 'เอกสารและไฟล์', filesOf(workspace).length],
    ['/mail', 'อีเมล', workspace.store.collection('mail').ids().length],
    ['/line', 'ข้อความ LINE', lineCount(workspace)],
  ];
  return html`<p class="lead">ที่นี่คือห้องฝึก ทุกอย่างทำงานเหมือนของจริง แต่อยู่ในเครื่องนี้ทั้งหมด ลองได้ตามสบาย ผิดแล้วเริ่มใหม่ได้</p>
<ul class="cards">${cards.map(([href, label, count]) => html`<li><a href="${href}"><b>${count}</b>${label}</a></li>`)}</ul>
<h2>ลองทำตามนี้</h2>
<ol class="try"><li>เปิด <a href="/tabs">สมุดงาน</a> แล้วเลือกเมนู <b>ตำบลเข้มแข็ง</b> เหมือนใน Google ชีต</li><li>ตอบ <a href="/forms">แบบฟอร์ม</a> ในฐานะเจ้าหน้าที่อำเภอ</li><li>กด <b>วันถัดไป</b> ด้านบน แล้วดูว่าระบบส่ง <a href="/mail">อีเมล</a> และ <a href="/line">LINE</a> อะไรออกไป</li><li>อ่าน <a href="/files">เอกสาร</a> ที่ระบบสร้างให้</li></ol>`;
}

function cardContent(workspace: Workspace): Html {
  try {
    return html`<p class="soft">การ์ดนี้แสดงในแถบข้างของ Google ชีต สำหรับสำนักงานที่ใช้ Google Workspace</p><div id="card">${homeCard(workspace)}</div>`;
  } catch (error) {
    return html`<p class="empty">${officerSentence(error)}</p>`;
  }
}
