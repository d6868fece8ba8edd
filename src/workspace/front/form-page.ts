// Forms as respondents meet them: the list, and one form with its pages, its prefilled answers and an earlier response to edit.
import { GOOGLE_MIME, type FileRecord } from '../kernel/files';
import type { Workspace } from '../host/workspace';
import { formsOf, isQuestion, responsesOf, type AnswerValue, type FormRecord, type ItemRecord } from '../services/form/form-record';
import { pagesOf } from '../services/form/pages';
import { workbookOf } from './deeds/active-cell';
import { html, Html } from './html';

/** Raw answers that the page begins with, by item id: one text for each choice. */
type Given = ReadonlyMap<number, readonly string[]>;
const OTHER = '__other_option__';
const MOST_PEOPLE = 80;

/** Every form with its state. */
export function formList(workspace: Workspace): Html {
  const forms = formsOf(workspace.store).values().filter(({ id }) => workspace.store.collection<FileRecord>('files').get(id)?.trashed === false);
  if (forms.length === 0) return html`<p class="empty">ยังไม่มีแบบฟอร์ม เปิดสมุดงานแล้วเลือกเมนู ฟอร์มและ QR › สร้างแบบฟอร์ม</p>`;
  return html`<ul class="form-cards">${forms.map((form) => html`<li><a href="/form?id=${encodeURIComponent(form.id)}">${titleOf(workspace, form)}</a><p>${stateOf(form)} · มีคำตอบ ${responsesOf(workspace.store, form.id).length} รายการ</p></li>`)}</ul>`;
}

/** One form: `id`, `entry.ITEMID` for prefilled answers, `edit2` for an earlier response. */
export function formPage(workspace: Workspace, query: URLSearchParams): { readonly title: string; readonly content: Html } | undefined {
  const form = formsOf(workspace.store).get(query.get('id') ?? '');
  if (form === undefined || workspace.store.collection<FileRecord>('files').get(form.id)?.mimeType !== GOOGLE_MIME.form) return undefined;
  const title = titleOf(workspace, form);
  const earlier = responsesOf(workspace.store, form.id).find(({ id }) => id === query.get('edit2'));
  if (!form.published || !form.acceptingResponses) return { title, content: html`<p class="empty">${form.published ? (form.closedMessage === '' ? 'แบบฟอร์มนี้ปิดรับคำตอบแล้ว' : form.closedMessage) : 'แบบฟอร์มนี้ยังไม่เผยแพร่ จึงยังรับคำตอบไม่ได้'}</p>` };
  const given = earlier === undefined ? prefilled(form, query) : answered(earlier.answers);
  const pages = pagesOf(form);
  const content = html`<form id="respondent" class="respondent" novalidate data-form="${form.id}" data-edit="${earlier?.id ?? ''}">
${earlier === undefined ? '' : html`<p class="notice">กำลังแก้ไขคำตอบที่ส่งไว้แล้ว</p>`}
${pages.map(({ index, pageBreak, items }) => html`<section data-page="${index}"${index === 0 ? '' : new Html(' hidden')} aria-label="หน้า ${index + 1}">
${pageBreak === null ? html`${form.description === '' ? '' : html`<p class="form-description">${form.description}</p>`}${respondent(workspace, form, { email: earlier?.email ?? query.get('as') ?? '', isEdit: earlier !== undefined })}` : html`<h2 tabindex="-1">${pageBreak.title}</h2>${pageBreak.helpText === '' ? '' : html`<p class="form-description">${pageBreak.helpText}</p>`}`}
${items.map((item) => itemView(item, given.get(item.id) ?? []))}</section>`)}
<p class="refused" role="alert" hidden></p>
<div class="form-foot"><button type="button" data-back hidden>ย้อนกลับ</button><button type="submit" class="main">${pages.length > 1 ? 'ถัดไป' : 'ส่ง'}</button><span class="soft" data-progress></span></div></form>`;
  return { title, content };
}

function respondent(workspace: Workspace, form: FormRecord, who: { readonly email: string; readonly isEdit: boolean }): Html {
  if (!form.collectEmail && !form.limitOneResponse) return html``;
  const people = peopleOf(workspace).map((email) => html`<option value="${email}"></option>`);
  return html`<div class="question"><label for="respondent-email">อีเมลของท่าน <span class="required">*</span></label><p class="help">เลือกว่าจะตอบในฐานะใคร</p><input id="respondent-email" name="email" type="email" list="people" autocomplete="off" value="${who.email}"${who.isEdit ? new Html(' readonly') : ''}><datalist id="people">${people}</datalist><p class="wrong" hidden></p></div>`;
}

/** E-mail addresses that stand in the workbook: the people of the office. */
function peopleOf(workspace: Workspace): readonly string[] {
  const texts = workbookOf(workspace)?.sheets.flatMap(({ values }) => values.flatMap((row) => row ?? [])).filter((value): value is string => typeof value === 'string') ?? [];
  return [...new Set(texts.filter((text) => /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(text)))].sort().slice(0, MOST_PEOPLE);
}

function itemView(item: ItemRecord, given: readonly string[]): Html {
  if (item.type === 'SECTION_HEADER') return html`<div class="question"><h3>${item.title}</h3>${help(item)}</div>`;
  if (item.type === 'IMAGE' && item.image !== null) return html`<figure class="question"><img alt="${item.title}" src="data:${item.image.contentType ?? 'image/png'};base64,${item.image.base64}"></figure>`;
  if (!isQuestion(item)) return html`<p class="question">${item.title} ${item.videoUrl}</p>`;
  const title = html`${item.title}${item.required ? html` <span class="required" title="จำเป็นต้องตอบ">*</span>` : ''}`;
  const body = isGroup(item)
    ? html`<fieldset><legend>${title}</legend>${help(item)}${groupControl(item, given)}</fieldset>`
    : html`<label for="item-${item.id}">${title}</label>${help(item)}${control(item, given[0] ?? '')}`;
  return html`<div class="question" data-item="${item.id}" data-type="${item.type}">${body}<p class="wrong" id="wrong-${item.id}" hidden></p></div>`;
}

function help({ helpText }: ItemRecord): Html {
  return helpText === '' ? html`` : html`<p class="help">${helpText}</p>`;
}

function isGroup({ type }: ItemRecord): boolean {
  return ['MULTIPLE_CHOICE', 'CHECKBOX', 'SCALE', 'GRID', 'CHECKBOX_GRID'].includes(type);
}

function control(item: ItemRecord, value: string): Html {
  const common = html`id="item-${item.id}" name="${item.id}" aria-describedby="wrong-${item.id}"`;
  switch (item.type) {
    case 'PARAGRAPH_TEXT': return html`<textarea ${common} rows="4">${value}</textarea>`;
    case 'LIST': return html`<select ${common}><option value="">เลือก</option>${item.choices.map((choice) => html`<option${choice.value === value ? new Html(' selected') : ''}>${choice.value}</option>`)}</select>`;
    case 'DATE': return item.includesYear ? html`<input ${common} type="date" value="${value}"><p class="help" data-thai-day></p>` : html`<input ${common} inputmode="numeric" placeholder="ดด-วว" value="${value}">`;
    case 'DATETIME': return html`<input ${common} type="datetime-local" value="${value.replace(' ', 'T')}">`;
    case 'TIME': return html`<input ${common} type="time" value="${value}">`;
    case 'DURATION': return html`<input ${common} placeholder="ชั่วโมง:นาที:วินาที เช่น 01:30:00" value="${value}">`;
    default: return html`<input ${common} type="text" inputmode="${inputMode(item)}" value="${value}">`;
  }
}

function inputMode({ validation }: ItemRecord): string {
  if (validation === null) return 'text';
  if (/Number/.test(validation.rule)) return 'decimal';
  return /Url/.test(validation.rule) ? 'url' : /Email/.test(validation.rule) ? 'email' : 'text';
}

function groupControl(item: ItemRecord, given: readonly string[]): Html {
  if (item.type === 'GRID' || item.type === 'CHECKBOX_GRID') return gridControl(item);
  const type = item.type === 'CHECKBOX' ? 'checkbox' : 'radio';
  const values = item.type === 'SCALE' ? Array.from({ length: item.upper - item.lower + 1 }, (_, index) => String(item.lower + index)) : item.choices.map(({ value }) => value);
  const options = values.map((value) => html`<label class="option"><input type="${type}" name="${item.id}" value="${value}"${given.includes(value) ? new Html(' checked') : ''}> <span>${value}</span></label>`);
  const own = given.find((value) => !values.includes(value));
  const other = item.other ? html`<label class="option"><input type="${type}" name="${item.id}" value="${OTHER}"${own === undefined ? '' : new Html(' checked')}> <span>อื่น ๆ</span> <input type="text" name="${item.id}-other" aria-label="อื่น ๆ โปรดระบุ" value="${own ?? ''}"></label>` : '';
  return html`<div class="options${item.type === 'SCALE' ? ' scale' : ''}">${item.type === 'SCALE' ? html`<span>${item.leftLabel}</span>` : ''}${options}${other}${item.type === 'SCALE' ? html`<span>${item.rightLabel}</span>` : ''}</div>`;
}

function gridControl(item: ItemRecord): Html {
  const type = item.type === 'CHECKBOX_GRID' ? 'checkbox' : 'radio';
  return html`<div class="answer-grid">${item.rows.map((row, index) => html`<fieldset data-row="${index}"><legend>${row}</legend>${item.columns.map((column) => html`<label class="option"><input type="${type}" name="${item.id}-${index}" value="${column}"> <span>${column}</span></label>`)}</fieldset>`)}</div>`;
}

function prefilled(form: FormRecord, query: URLSearchParams): Given {
  return new Map(form.items.map((item) => [item.id, query.getAll(`entry.${item.id}`)]));
}

function answered(answers: Readonly<Record<string, AnswerValue>>): Given {
  return new Map(Object.entries(answers).map(([id, value]) => [Number(id), typeof value === 'string' ? [value] : value.flatMap((part) => part)]));
}

function titleOf(workspace: Workspace, form: FormRecord): string {
  return form.title === '' ? workspace.store.collection<FileRecord>('files').get(form.id)?.name ?? 'แบบฟอร์ม' : form.title;
}

function stateOf({ published, acceptingResponses }: FormRecord): string {
  return !published ? 'ยังไม่เผยแพร่' : acceptingResponses ? 'เปิดรับคำตอบ' : 'ปิดรับคำตอบ';
}
