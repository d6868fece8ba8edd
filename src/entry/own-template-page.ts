// The page on which an office puts its own template in: opening it, and what it asks.
import { adoptTemplate as adopt, offeredDocs } from '../actions/make-templates';
import { answerPage } from './answer-page';
import type { OwnTemplateServer } from './pages/own-template';
import { showDialog } from './show-page';

/** Opens the page. */
export function openOwnTemplate(): void {
  showDialog('own-template', { title: 'ใช้แม่แบบของสำนักงานเอง', width: 640, height: 600 });
}

/** What lies in the folder of templates. */
export const readOfferedDocs: OwnTemplateServer['readOfferedDocs'] = () => answerPage((app) => offeredDocs(app));

/** Uses the Doc of the link for the kind from now on, where it has no faults. */
export const adoptTemplate: OwnTemplateServer['adoptTemplate'] = (kind, link) => answerPage((app) => adopt(app, { kind: String(kind), link: String(link) }));
