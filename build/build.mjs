// Builds everything that runs: build/dist (what is pushed to Google), build/host (the local workspace) and its tables.
import { build } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, copyFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageFace } from './page-font.mjs';
import { writeTypeTable } from './type-table.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'build/dist');
const host = join(root, 'build/host');
/** Bytes of a page's script up to which both weights of the typeface fit with it into the limit of a page. */
const MOST_WITH_BOLD = 45_000;

await Promise.all([buildAddOn(), buildHost()]);
writeTypeTable(root, join(root, 'build/tables/platform-types.json'));

/** The add-on: one IIFE, and one real top-level function for each export of main.ts, as the platform needs it. */
async function buildAddOn() {
  const main = join(root, 'src/main.ts');
  // Each top-level function enters through the one place that knows which permissions it needs.
  const stdin = { contents: `export * from './src/main';\nexport { enter } from './src/entry/consent';`, resolveDir: root, sourcefile: 'add-on.ts' };
  const common = { bundle: true, write: false, target: 'es2020', charset: 'utf8', outfile: join(dist, 'Code.js') };
  const [result, listing] = await Promise.all([
    build({ ...common, stdin, format: 'iife', globalName: 'tambon', legalComments: 'inline' }),
    build({ ...common, entryPoints: [main], format: 'esm', metafile: true }), // only this format lists the exports
  ]);
  const output = Object.values(listing.metafile.outputs).find((candidate) => candidate.entryPoint !== undefined);
  const stubs = [...output.exports].sort().map((name) => `function ${name}() { return tambon.enter("${name}", tambon.${name}, arguments); }`);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'Code.js'), `${result.outputFiles[0].text}\n${stubs.join('\n')}\n`);
  copyFileSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
  await buildDialogs();
}

/** Each folder of src/dialogs becomes one HTML file with its script and style inside: no address outside is needed. */
async function buildDialogs() {
  const dialogs = join(root, 'src/dialogs');
  const [regular, bold] = [pageFace('400Regular/Sarabun_400Regular.ttf', 400), pageFace('700Bold/Sarabun_700Bold.ttf', 700)];
  for (const entry of readdirSync(dialogs, { withFileTypes: true })) {
    const page = join(dialogs, entry.name, 'page.tsx');
    if (!entry.isDirectory() || !existsSync(page)) continue;
    const script = await build({
      entryPoints: [page], bundle: true, write: false, format: 'iife', target: 'es2020', charset: 'utf8', minify: true,
      jsx: 'automatic', jsxImportSource: 'preact', outfile: 'page.js', loader: { '.css': 'text' },
    });
    const style = existsSync(join(dialogs, 'look.css')) ? readFileSync(join(dialogs, 'look.css'), 'utf8') : '';
    const face = script.outputFiles[0].contents.length < MOST_WITH_BOLD ? regular + bold : regular; // a browser draws bold itself where there is no room
    const code = script.outputFiles[0].text.replace(/<\/script/gi, '<\\/script');
    writeFileSync(join(dist, `${entry.name}.html`), `<!doctype html><html lang="th"><head><base target="_top"><meta charset="utf-8"><style>/* Sarabun: SIL Open Font License 1.1 */${face}${style}</style></head><body><div id="root"></div><script type="application/json" id="given">{}</script><script>${code}</script></body></html>\n`);
  }
}

/** The local workspace for Node: its own sources bundled, packages taken from node_modules. */
async function buildHost() {
  await build({
    entryPoints: { cli: join(root, 'src/workspace/cli/cli.ts'), start: join(root, 'src/workspace/start/start.ts'), worker: join(root, 'src/workspace/kernel/worker/worker.ts'), desk: join(root, 'src/workspace/front/desk/desk-thread.ts'), other: join(root, 'src/workspace/at-once/other-thread.ts') },
    bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', charset: 'utf8', sourcemap: true,
    outdir: host, outExtension: { '.js': '.cjs' }, logOverride: { 'empty-import-meta': 'silent' },
  });
  await buildFront();
}

/** Scripts of the browser front: the pages' own, and the one that stands in the frames of script pages. */
async function buildFront() {
  await build({
    entryPoints: { front: join(root, 'src/workspace/front/browser/main.ts'), 'frame-bridge': join(root, 'src/workspace/front/browser/frame-bridge.ts') },
    bundle: true, format: 'iife', target: 'es2022', charset: 'utf8', minify: true, outdir: host,
  });
}
