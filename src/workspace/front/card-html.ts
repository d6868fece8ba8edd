// A card of the Workspace add-on as HTML: the widgets that the platform draws, texts with the little markup that cards know.
import { escapeHtml, html, Html } from './html';

type Json = Readonly<Record<string, unknown>>;

/** The card; its buttons carry their action as data for the page's script. */
export function cardHtml(card: unknown): Html {
  const { header, sections, fixedFooter } = objectOf(card);
  const head = objectOf(header);
  return html`<article class="card">${header === undefined ? '' : html`<h2>${head['title']}</h2>${head['subtitle'] === undefined ? '' : html`<p class="soft">${head['subtitle']}</p>`}`}
${listOf(sections).map((section) => html`<section>${objectOf(section)['header'] === undefined ? '' : html`<h3>${objectOf(section)['header']}</h3>`}${listOf(objectOf(section)['widgets']).map(widget)}</section>`)}
${fixedFooter === undefined ? '' : html`<footer>${[objectOf(fixedFooter)['primaryButton'], objectOf(fixedFooter)['secondaryButton']].map(button)}</footer>`}</article>`;
}

function widget(json: unknown): Html {
  const [[name, value] = ['', {}]] = Object.entries(objectOf(json));
  const part = objectOf(value);
  switch (name) {
    case 'textParagraph': return html`<p>${markup(part['text'])}</p>`;
    case 'decoratedText': return html`<div class="decorated"><div>${part['topLabel'] === undefined ? '' : html`<small>${part['topLabel']}</small>`}<p>${markup(part['text'])}</p>${part['bottomLabel'] === undefined ? '' : html`<small>${part['bottomLabel']}</small>`}</div>${part['button'] === undefined ? '' : button(part['button'])}${part['onClick'] === undefined ? '' : button({ text: 'เปิด', onClick: part['onClick'] })}</div>`;
    case 'buttonList': return html`<p class="buttons">${listOf(part['buttons']).map(button)}</p>`;
    case 'divider': return html`<hr>`;
    case 'textInput': return html`<p><label>${part['label'] ?? part['name']}<input name="${part['name']}" value="${part['value'] ?? ''}"></label></p>`;
    case 'selectionInput': return html`<p><label>${part['label'] ?? part['name']}<select name="${part['name']}">${listOf(part['items']).map((item) => html`<option value="${objectOf(item)['value']}">${objectOf(item)['text']}</option>`)}</select></label></p>`;
    default: return html``;
  }
}

function button(json: unknown): Html {
  const part = objectOf(json);
  if (part['text'] === undefined && part['altText'] === undefined) return html``;
  const click = objectOf(part['onClick']);
  const link = objectOf(click['openLink'])['url'];
  const label = part['text'] ?? part['altText'];
  if (typeof link === 'string') return /^https?:/.test(link) ? html`<a class="button" href="${link}" target="_blank" rel="noreferrer">${label}</a>` : html``;
  const action = objectOf(click['action']);
  const parameters = Object.fromEntries(listOf(action['parameters']).map((parameter) => [String(objectOf(parameter)['key']), objectOf(parameter)['value']]));
  return html`<button type="button" data-card-function="${action['function']}" data-card-parameters="${JSON.stringify(parameters)}"${part['disabled'] === true ? new Html(' disabled') : ''}>${label}</button>`;
}

/** Card texts may have bold, italics and line breaks; everything else is shown as typed. */
function markup(text: unknown): Html {
  const escaped = escapeHtml(String(text ?? '')).replace(/&amp;(lt|gt|amp|quot|#39);/g, '&$1;');
  return new Html(escaped.replace(/&lt;(\/?)(b|i|u)&gt;/g, '<$1$2>').replace(/&lt;br ?\/?&gt;|\n/g, '<br>'));
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? value as Json : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
