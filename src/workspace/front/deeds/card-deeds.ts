// The home card: showing it, and pressing its buttons.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callCard } from '../../host/requests';
import type { Workspace } from '../../host/workspace';
import { cardHtml } from '../card-html';
import { officerSentence } from '../platform-sentences';
import { DeedRefused, type Deed } from './deed';
import { fieldsOf, textIn } from './input';

interface AnsweredCard {
  readonly renderActions?: { readonly action?: { readonly navigations?: readonly Record<string, unknown>[]; readonly notification?: { readonly text?: string }; readonly link?: { readonly url?: string } } };
}

/** Presses a button: `{functionName, parameters, fields}`. Gives the new card's HTML where there is one. */
export const useCard: Deed = ({ workspace }, input) => {
  const parameters = Object.fromEntries(Object.entries(fieldsOf(fieldsOf(input)['parameters'])).map(([name, value]) => [name, String(value)]));
  const fields = Object.fromEntries(Object.entries(fieldsOf(fieldsOf(input)['fields'])).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : [String(value)]]));
  const event = { parameters, formInput: Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values[0] ?? ''])), formInputs: fields, commonEventObject: { hostApp: 'SHEETS', platform: 'WEB', parameters } };
  const card = called(workspace, textIn(input, 'functionName'), event);
  const action = (card as AnsweredCard).renderActions?.action;
  const shown = action === undefined ? card : action.navigations?.map((navigation) => navigation['pushCard'] ?? navigation['updateCard']).find((found) => found !== undefined);
  return { html: shown === undefined ? null : cardHtml(shown).text, notification: action?.notification?.text ?? null, link: action?.link?.url ?? null };
};

/** The home card as HTML. @throws DeedRefused where the add-on has none or its function fails */
export function homeCard(workspace: Workspace): ReturnType<typeof cardHtml> {
  const manifest = JSON.parse(readFileSync(join(workspace.options.build.distDir, 'appsscript.json'), 'utf8')) as { readonly addOns?: Readonly<Record<string, { readonly homepageTrigger?: { readonly runFunction?: string } }>> };
  const functionName = Object.values(manifest.addOns ?? {}).find(({ homepageTrigger }) => homepageTrigger?.runFunction !== undefined)?.homepageTrigger?.runFunction;
  if (functionName === undefined) throw new DeedRefused('ส่วนเสริมนี้ไม่มีการ์ดหน้าแรก');
  return cardHtml(called(workspace, functionName, {}));
}

function called(workspace: Workspace, functionName: string, event: object): unknown {
  const result = callCard(workspace, { functionName, event });
  if (!result.ok) throw new DeedRefused(officerSentence(new Error(result.error.message)));
  return result.value;
}
