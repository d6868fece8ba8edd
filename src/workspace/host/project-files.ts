// Script projects on disk: the add-on's own build, and any other sources staged for an execution.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Container, Manifest, Project } from '../kernel/project';

const DEFAULT_MANIFEST: Manifest = { timeZone: 'Asia/Bangkok' };
const SOURCE_ENDINGS = new Set(['.js', '.gs']);

/** The built add-on, bound to a container. */
export function builtProject(distDir: string, container: Container | null): Project {
  if (!existsSync(join(distDir, 'Code.js'))) throw new Error(`ไม่พบไฟล์ ${join(distDir, 'Code.js')} โปรดรัน npm run build ก่อน`);
  return { id: 'add-on', sourceDir: distDir, html: htmlFiles([distDir]), manifest: readManifest(distDir), container };
}

/**
 * Copies the sources of a project into `stageDir` so that every `.js` and `.gs` file is loaded, in the order given; a folder
 * stands for all sources in it and below it. HTML files and a manifest that stand beside them belong to the project; those in
 * folders below a given folder go by their path, as `pages/form`. @throws Error with a Thai sentence where a file is missing;
 * the project staged before is then kept.
 */
export function stageProject(files: readonly string[], stageDir: string): void {
  const given = files.flatMap(sourcesOf);
  for (const file of given) if (!existsSync(file)) throw new Error(`ไม่พบไฟล์ ${file} โปรดตรวจชื่อและโฟลเดอร์ของไฟล์`);
  const sources = given.filter((file) => SOURCE_ENDINGS.has(extname(file)));
  if (sources.length === 0) throw new Error(`ไม่มีไฟล์สคริปต์ (.gs หรือ .js) ใน ${files.join(', ')}`);
  const folders = [...new Set([...files.filter(isFolder), ...given.map((file) => dirname(file))])];
  const manifest = folders.map((folder) => join(folder, 'appsscript.json')).find((path) => existsSync(path));
  rmSync(stageDir, { recursive: true, force: true });
  mkdirSync(stageDir, { recursive: true });
  sources.forEach((file, index) => { copyFileSync(file, join(stageDir, `${String(index).padStart(3, '0')}-${basename(file, extname(file))}.js`)); });
  for (const [name, content] of Object.entries({ ...htmlBelow(files), ...htmlFiles(folders) })) writeHtml(stageDir, name, content());
  if (manifest !== undefined) copyFileSync(manifest, join(stageDir, 'appsscript.json'));
}

/** Whether a source of the project seems to make a function of that name: declared, or given to a name. A comment may say so too. */
export function declaresFunction(sourceDir: string, name: string): boolean {
  const making = new RegExp(`\\bfunction\\s+${name}\\b|\\b${name}\\s*=(?!=)`);
  return existsSync(sourceDir) && readdirSync(sourceDir).some((file) => file.endsWith('.js') && making.test(readFileSync(join(sourceDir, file), 'utf8')));
}

/** What changes whenever a source of the project does: names, sizes and times of its `.js` files. */
export function sourcesStamp(sourceDir: string): string {
  if (!existsSync(sourceDir)) return sourceDir;
  const parts = readdirSync(sourceDir).filter((name) => name.endsWith('.js')).sort().map((name) => {
    const { size, mtimeMs } = statSync(join(sourceDir, name));
    return `${name}:${size}:${mtimeMs}`;
  });
  return [sourceDir, ...parts].join('|');
}

/** The project staged before, bound to a container. */
export function stagedProject(stageDir: string, container: Container | null): Project {
  return { id: 'staged', sourceDir: stageDir, html: existsSync(stageDir) ? htmlBelow([stageDir]) : {}, manifest: readManifest(stageDir), container };
}

function sourcesOf(path: string): readonly string[] {
  if (!isFolder(path)) return [path];
  return filesBelow(path).filter((name) => SOURCE_ENDINGS.has(extname(name))).map((name) => join(path, name));
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Files in a folder and below it by their relative paths with slashes: those of the folder first, then folder by folder. */
function filesBelow(folder: string, prefix = ''): readonly string[] {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules');
  return [...entries.filter((entry) => entry.isFile()).map(({ name }) => `${prefix}${name}`), ...below.flatMap(({ name }) => filesBelow(folder, `${prefix}${name}/`))];
}

/** HTML files by path without ending, of the given paths that are folders. */
function htmlBelow(paths: readonly string[]): Project['html'] {
  return Object.fromEntries(paths.filter(isFolder).flatMap((folder) => pagesAmong(folder, filesBelow(folder))));
}

/** HTML files that stand in the folders themselves, by name without ending. */
function htmlFiles(folders: readonly string[]): Project['html'] {
  return Object.fromEntries(folders.flatMap((folder) => pagesAmong(folder, readdirSync(folder))));
}

function pagesAmong(folder: string, names: readonly string[]): readonly (readonly [string, () => string])[] {
  return names.filter((name) => name.endsWith('.html')).map((name) => [name.slice(0, -'.html'.length), () => readFileSync(join(folder, name), 'utf8')]);
}

function writeHtml(stageDir: string, name: string, content: string): void {
  const path = join(stageDir, `${name}.html`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function readManifest(folder: string): Manifest {
  const path = join(folder, 'appsscript.json');
  return existsSync(path) ? { ...DEFAULT_MANIFEST, ...(JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>) } : DEFAULT_MANIFEST;
}
