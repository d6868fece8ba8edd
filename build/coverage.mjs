// Writes docs/COVERAGE.md: every method of the platform's types that the local workspace stands in for, done or missing.
// `--check` writes nothing and fails where the file is not what would be written.
import { build } from 'esbuild';
import ts from 'typescript';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const services = join(root, 'src/workspace/services');
const target = join(root, 'docs/COVERAGE.md');
const table = JSON.parse(readFileSync(join(root, 'build/tables/platform-types.json'), 'utf8'));

const SERVICE_NAMES = {
  Base: 'Base (Blob, Browser, Logger, Session, Ui, User)', Cache: 'CacheService', Card_Service: 'CardService', Charts: 'Charts', Console: 'console', Content: 'ContentService',
  Document: 'DocumentApp', Drive: 'DriveApp', Forms: 'FormApp', Gmail: 'GmailApp', HTML: 'HtmlService', Lock: 'LockService', Mail: 'MailApp', Properties: 'PropertiesService',
  Script: 'ScriptApp', Spreadsheet: 'SpreadsheetApp', URL_Fetch: 'UrlFetchApp', Utilities: 'Utilities', XML_Service: 'XmlService',
};
/** Types of the language itself, plain event data, and general types that no object is of at run time. */
const NOT_COUNTED = /^(Base\.Date|Base\.DateConstructor|Base\.BlobSource|Card_Service\.Button|Charts\.DataTableSource|Document\.Element|Document\.ContainerElement|XML_Service\.Content)$|^(Events|Addons)\./;
/** Classes that stand for several types by a name made at run time: which types those are. */
const BY_PATTERN = {
  EmbeddedChartBuilderStandIn: /^Spreadsheet\.Embedded\w*ChartBuilder$/,
  StaticChartBuilderStandIn: /^Charts\.\w+ChartBuilder$/,
  ValidationStandIn: /^Forms\.\w+Validation$/,
};
/** Objects of the script's realm that are no classes: their methods are named by texts of one file. */
const BY_TEXT = { 'Base.Logger': 'base/logger.ts', Console: 'base/console.ts' };

const text = render(await collectDone());
if (process.argv.includes('--check')) {
  const isCurrent = existsSync(target) && readFileSync(target, 'utf8').replace(/\r\n/g, '\n') === text;
  if (!isCurrent) process.stderr.write('docs/COVERAGE.md is not up to date: run `npm run coverage`\n');
  process.exitCode = isCurrent ? 0 : 1;
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** The methods that stand-ins have, by type name. */
async function collectDone() {
  const done = new Map();
  const add = (type, names) => {
    const known = done.get(type) ?? new Set();
    for (const name of names) known.add(name);
    done.set(type, known);
  };
  const files = sourcesUnder(services);
  const program = ts.createProgram(files, { strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [], noEmit: true });
  const checker = program.getTypeChecker();
  const called = literalsOfConstructions(program, files);
  for (const file of files) {
    const source = program.getSourceFile(file);
    ts.forEachChild(source, (node) => {
      if (!ts.isClassDeclaration(node) || node.name === undefined) return;
      const names = methodsOf(node, checker, source);
      for (const type of typesOf(node, { checker, source, called })) add(type, names);
    });
  }
  for (const [type, file] of Object.entries(BY_TEXT)) add(type, literalsIn(program.getSourceFile(join(services, file))));
  for (const [type, names] of await cardMethods()) add(type, names);
  return done;
}

/** The types that a class stands for: its typeName, or what its file or its constructions name. */
function typesOf(node, { checker, source, called }) {
  const type = checker.getTypeAtLocation(node);
  const property = type.getProperty('typeName');
  if (property === undefined) return [];
  if (BY_PATTERN[node.name.text] !== undefined) return Object.keys(table.interfaces).filter((name) => BY_PATTERN[node.name.text].test(name));
  const declared = checker.getTypeOfSymbolAtLocation(property, node);
  const literals = (declared.isUnion() ? declared.types : [declared]).filter((part) => part.isStringLiteral()).map((part) => part.value);
  if (literals.length > 0) return literals;
  const isOwn = node.members.some((member) => member.name?.getText() === 'typeName' && !member.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.AbstractKeyword))
    || node.members.some((member) => ts.isConstructorDeclaration(member) && member.parameters.some((parameter) => parameter.name.getText() === 'typeName'));
  const written = writtenTypeName(property);
  if (written.length > 0) return written;
  return isOwn ? [...literalsIn(source), ...(called.get(node.name.text) ?? [])].filter((name) => table.interfaces[name] !== undefined) : [];
}

/** The literals in the initializer of an inherited `typeName: string = '…'`. */
function writtenTypeName(property) {
  const initializer = property.valueDeclaration !== undefined && ts.isPropertyDeclaration(property.valueDeclaration) ? property.valueDeclaration.initializer : undefined;
  return initializer === undefined ? [] : [...stringsUnder(initializer)].filter((name) => table.interfaces[name] !== undefined);
}

/** Public members that can be called, inherited ones too; and those that a constructor defines from a list of names. */
function methodsOf(node, checker, source) {
  const properties = checker.getTypeAtLocation(node).getProperties().filter((property) => {
    const declaration = property.valueDeclaration;
    if (declaration === undefined || ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Abstract)) return false;
    return checker.getTypeOfSymbolAtLocation(property, node).getNonNullableType().getCallSignatures().length > 0;
  }).map((property) => property.getName());
  for (const member of node.members) if (ts.isMethodDeclaration(member) && member.name.getText() === 'getScriptProperty') properties.push(...stringsUnder(member));
  const isListed = /Object\.defineProperty\(this/.test(node.getText());
  return isListed ? [...properties, ...literalsIn(source)] : properties;
}

/** `newX` of the parts of cards and their setters: they are data, so they are asked for. */
async function cardMethods() {
  const entry = `export { CARD_BUILDERS, CARD_DEFINITIONS } from './card-service';`;
  const { outputFiles } = await build({ stdin: { contents: entry, resolveDir: join(services, 'card'), loader: 'ts' }, bundle: true, write: false, platform: 'node', format: 'cjs', packages: 'external' });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, createRequire(import.meta.url));
  const { CARD_DEFINITIONS, CARD_BUILDERS } = module.exports;
  const parts = Object.entries(CARD_DEFINITIONS).map(([type, { setters }]) => [`Card_Service.${type}`, [...Object.keys(setters), 'printJson']]);
  const builders = Object.entries(CARD_BUILDERS).flatMap(([type, { setters, builds }]) => [[`Card_Service.${type}`, [...Object.keys(setters), 'build', 'printJson']], [`Card_Service.${builds}`, ['printJson']]]);
  const makers = [...Object.keys(CARD_DEFINITIONS), ...Object.keys(CARD_BUILDERS)].map((type) => `new${type}`);
  return [...parts, ...builders, ['Card_Service.CardService', makers]];
}

/** Texts given to `new X('…')`, by class. */
function literalsOfConstructions(program, files) {
  const found = new Map();
  const visit = (node) => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
      const known = found.get(node.expression.text) ?? new Set();
      for (const argument of node.arguments ?? []) if (ts.isStringLiteral(argument)) known.add(argument.text);
      found.set(node.expression.text, known);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file));
  return found;
}

function literalsIn(source) {
  return [...stringsUnder(source)];
}

function stringsUnder(node, found = new Set()) {
  if (ts.isStringLiteral(node) && !ts.isImportDeclaration(node.parent)) found.add(node.text);
  ts.forEachChild(node, (child) => { stringsUnder(child, found); });
  return found;
}

function sourcesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourcesUnder(path) : entry.name.endsWith('.ts') ? [path] : [];
  }).sort();
}

function methodNames(type, seen = new Set()) {
  const entry = table.interfaces[type];
  if (entry === undefined || seen.has(type)) return [];
  seen.add(type);
  return [...new Set([...Object.keys(entry.methods), ...entry.extends.flatMap((base) => methodNames(base, seen))])].sort();
}

function render(done) {
  const services = new Map();
  for (const type of Object.keys(table.interfaces).sort()) {
    const names = NOT_COUNTED.test(type) ? [] : methodNames(type);
    if (names.length === 0) continue;
    const service = type.includes('.') ? type.slice(0, type.indexOf('.')) : type;
    const has = done.get(type) ?? new Set();
    const row = { type: type.slice(type.indexOf('.') + 1), done: names.filter((name) => has.has(name) || name === 'toString'), missing: names.filter((name) => !has.has(name) && name !== 'toString') };
    services.set(service, [...(services.get(service) ?? []), row]);
  }
  const lines = [
    '# Coverage of the local workspace', '',
    'Generated by `npm run coverage` from the stand-ins under `src/workspace/services` and the platform’s declarations; a test compares. Not written by hand.', '',
    'A method that is missing throws its own name: “SpreadsheetApp.Sheet.foo is not in the local workspace”. The values of every enumeration are there.', '',
    '| service | done | of | |', '|---|---:|---:|---:|',
  ];
  const total = { done: 0, all: 0 };
  for (const [service, rows] of services) {
    const count = counted(rows);
    total.done += count.done;
    total.all += count.all;
    lines.push(`| ${SERVICE_NAMES[service] ?? service} | ${count.done} | ${count.all} | ${percent(count)} |`);
  }
  lines.push(`| **all** | ${total.done} | ${total.all} | ${percent(total)} |`, '');
  for (const [service, rows] of services) {
    lines.push(`## ${SERVICE_NAMES[service] ?? service}`, '');
    for (const row of rows) lines.push(`### ${row.type}: ${row.done.length} of ${row.done.length + row.missing.length}`, '', ...listed('Done', row.done), ...listed('Missing', row.missing));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function counted(rows) {
  const done = rows.reduce((sum, row) => sum + row.done.length, 0);
  return { done, all: done + rows.reduce((sum, row) => sum + row.missing.length, 0) };
}

function percent({ done, all }) {
  return `${((100 * done) / all).toFixed(1)} %`;
}

function listed(label, names) {
  return names.length === 0 ? [] : [`${label}: ${names.map((name) => `\`${name}\``).join(', ')}`, ''];
}
