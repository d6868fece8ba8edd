// npm run licences [-- --write]: the licence of every package in the lock file is one that the project allows; those whose code is in the
// pushed files are held to a shorter list, and their texts stand in THIRD-PARTY-NOTICES.md, which --write makes anew.
import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const NOTICES = join(root, 'THIRD-PARTY-NOTICES.md');
/** May be in the pushed files: asks for no more than its notice. */
const SHIPPED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
/** May be a tool or a part of the local workspace: not linked into what is pushed. */
const TOOLS = [...SHIPPED, 'MIT-0', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Python-2.0', 'MPL-2.0', 'WTFPL', 'OFL-1.1'];
/** Packages that name no licence, or not by its identifier, with what their own licence file says. */
const READ_BY_HAND = { fuzzy: 'MIT', jstat: 'MIT', 'png-js': 'MIT', 'url-template': 'BSD-3-Clause' };

/** Faults of the licences, one sentence each; none where all are allowed. */
export async function licenceFaults() {
  const shipped = await shippedPackages();
  return packages().flatMap(({ name, licence }) => {
    const allowed = shipped.includes(name) ? SHIPPED : TOOLS;
    return isAllowed(licence, allowed) ? [] : [`${name}: ${licence === '' ? 'no licence is named' : licence}${shipped.includes(name) ? ' may not be in the pushed files' : ' is not on the list of build/licences.mjs'}`];
  });
}

/** Names of packages whose code is in build/dist. */
export async function shippedPackages() {
  const pages = readdirSync(join(root, 'src/dialogs'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(root, 'src/dialogs', name, 'page.tsx')).filter((page) => existsSync(page));
  const { metafile } = await build({ entryPoints: [join(root, 'src/main.ts'), ...pages], bundle: true, write: false, metafile: true, outdir: 'none', jsx: 'automatic', jsxImportSource: 'preact', loader: { '.css': 'text' }, absWorkingDir: root, logLevel: 'error' });
  return [...new Set(Object.keys(metafile.inputs).flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []))].sort();
}

/** The notices of what is shipped, as they stand in THIRD-PARTY-NOTICES.md. */
export async function notices() {
  const parts = (await shippedPackages()).map((name) => {
    const folder = join(root, 'node_modules', name);
    const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
    const { license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = file === undefined ? `${license}, ${typeof author === 'string' ? author : author?.name ?? ''}` : readFileSync(join(folder, file), 'utf8');
    return `## ${name}\n\n\`\`\`text\n${text.replace(/\r\n/g, '\n').trim()}\n\`\`\`\n`;
  });
  return `# Third-party notices\n\nPackages whose code is in the files that are pushed to Google. Made by \`npm run licences -- --write\`.\n\n${parts.join('\n')}`;
}

function packages() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages).filter(([path]) => path !== '').map(([path, { license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { name, licence: READ_BY_HAND[name] ?? license ?? '' };
  });
}

/** One of several offered is enough; of several together each must be allowed. */
function isAllowed(licence, allowed) {
  return licence.replace(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((one) => allowed.includes(one.trim())));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--write')) writeFileSync(NOTICES, await notices());
  const faults = await licenceFaults();
  const counts = new Map();
  for (const { licence } of packages()) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  for (const [licence, count] of [...counts].sort(([, a], [, b]) => b - a)) process.stdout.write(`${String(count).padStart(5)}  ${licence}\n`);
  process.stdout.write(`pushed to Google: ${(await shippedPackages()).join(', ')}\n`);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exit(faults.length === 0 ? 0 : 1);
}
