// The pictures of README and manuals: every one that is made is shown, every one that is shown is made; `npm run screenshots` makes them anew.
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FrontRig } from '../browser/front-rig';
import { PageRig, shownBy } from '../dialogs/page-rig';
import { withLine } from '../faults/office-stages';
import { DIALOG_PICTURES, FRONT_PICTURES, MOST_BYTES, PICTURES } from './pictures';

const ROOT = join(__dirname, '../..');
const IMAGES = join(ROOT, 'docs/images');
const TEXTS = ['README.md', ...readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

/** Names of the pictures that a text shows; a picture needs words for those who do not see it. */
function shownIn(text: string): readonly string[] {
  return [...readFileSync(join(ROOT, text), 'utf8').matchAll(/!\[([^\]]+)\]\((?:docs\/)?images\/([\w.-]+)\)/g)].map((match) => match[2] ?? '');
}

const making = process.env['MAKE_PICTURES'] === undefined ? describe.skip : describe;

making('making the pictures', () => {
  const pages = new PageRig();
  const front = new FrontRig();
  beforeAll(async () => { mkdirSync(IMAGES, { recursive: true }); await front.start(); }, 240_000);
  afterAll(async () => { await pages.close(); await front.close(); }, 60_000);

  it.each(DIALOG_PICTURES)('$file', async ({ file, command, ready }) => {
    const { workspace } = withLine().open();
    workspace.run({ functionName: 'rebuildTracking', mode: 'menu' });
    const page = await pages.open(workspace, shownBy(workspace, command));
    await page.getByText(ready).first().waitFor();
    await page.screenshot({ path: join(IMAGES, file) });
  }, 60_000);

  it.each(FRONT_PICTURES)('$file', async ({ file, address, size, act }) => {
    await front.use(size, async (page) => {
      await page.goto(`${front.origin}${address}`);
      await act?.(page);
      await page.evaluate('document.fonts.ready.then(() => true)');
      await page.screenshot({ path: join(IMAGES, file) });
    });
  }, 60_000);
});

describe('pictures', () => {
  const names = PICTURES.map(({ file }) => file).sort();

  it('are those that README and manuals show', () => {
    expect([...new Set(TEXTS.flatMap(shownIn))].filter((name) => name.endsWith('.png')).sort()).toEqual(names);
    expect(shownIn('README.md')).not.toEqual([]);
  });

  it('stand in docs/images, small enough', () => {
    expect(readdirSync(IMAGES).filter((name) => name.endsWith('.png')).sort()).toEqual(names);
    expect(names.filter((name) => statSync(join(IMAGES, name)).size > MOST_BYTES)).toEqual([]);
  });
});
