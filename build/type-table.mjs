// Reads the platform's type declarations once and writes what the local workspace checks calls against.
import ts from 'typescript';
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IGNORED_FILES = /apis\/|jdbc|maps|optimization|sites|slides|language|groups|contacts|calendar|data-studio|conference/;

/** Writes `target` (JSON) from the installed declarations and the augmentation file; skipped where it is up to date. */
export function writeTypeTable(root, target) {
  const packageDir = join(root, 'node_modules/@types/google-apps-script');
  const augmentation = join(root, 'src/google-types.d.ts');
  const stamp = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')).version
    + ':' + (existsSync(augmentation) ? readFileSync(augmentation, 'utf8') : '')
    + ':' + readFileSync(new URL(import.meta.url), 'utf8').length;
  if (existsSync(target) && JSON.parse(readFileSync(target, 'utf8')).stamp === stamp) return;
  const roots = [join(packageDir, 'index.d.ts'), ...(existsSync(augmentation) ? [augmentation] : [])];
  const program = ts.createProgram(roots, { types: [], lib: ['lib.es2022.d.ts'], noResolve: false, strict: true });
  const table = collect(program, program.getTypeChecker());
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify({ stamp, ...table }));
}

function collect(program, checker) {
  const table = { interfaces: {}, enums: {}, globals: {} };
  for (const file of program.getSourceFiles()) {
    if (!/google-apps-script|google-types/.test(file.fileName) || IGNORED_FILES.test(file.fileName)) continue;
    file.forEachChild((node) => visit(node, '', { table, checker }));
  }
  return table;
}

function visit(node, namespace, context) {
  if (ts.isModuleDeclaration(node) && node.body) {
    const name = node.name.text;
    const inner = name === 'GoogleAppsScript' || name === 'global' ? '' : namespace + name + '.';
    node.body.forEachChild((child) => visit(child, inner, context));
  } else if (ts.isInterfaceDeclaration(node)) {
    addInterface(node, namespace + node.name.text, context);
  } else if (ts.isEnumDeclaration(node)) {
    context.table.enums[namespace + node.name.text] = node.members.map((member) => member.name.getText().replace(/['"]/g, ''));
  } else if (ts.isVariableStatement(node)) {
    for (const declaration of node.declarationList.declarations) {
      if (declaration.type) context.table.globals[declaration.name.getText()] = declaration.type.getText().replace('GoogleAppsScript.', '').replace('typeof ', '');
    }
  }
}

function addInterface(node, key, { table, checker }) {
  const entry = (table.interfaces[key] ??= { extends: [], methods: Object.create(null), properties: Object.create(null) });
  for (const clause of node.heritageClauses ?? []) {
    for (const base of clause.types) entry.extends.push(typeKey(checker.getTypeAtLocation(base), checker));
  }
  for (const member of node.members) {
    const name = member.name?.getText().replace(/['"]/g, '');
    if (ts.isMethodSignature(member)) {
      (entry.methods[name] ??= []).push(member.parameters.map((parameter) => describeParameter(parameter, checker)));
    } else if (ts.isPropertySignature(member)) {
      entry.properties[name] = member.type?.getText().replace('GoogleAppsScript.', '').replace('typeof ', '') ?? 'any';
    }
  }
}

function describeParameter(parameter, checker) {
  const type = checker.getTypeAtLocation(parameter);
  const rest = parameter.dotDotDotToken ? '...' : '';
  const optional = parameter.questionToken ? '?' : '';
  const described = describeType(type, checker);
  const isInteger = /\bInteger\b(?!\[)/.test(parameter.type?.getText() ?? '');
  return rest + optional + (isInteger ? described.replace('number', 'integer') : described);
}

function describeType(type, checker) {
  if (type.isUnion()) return [...new Set(type.types.map((part) => describeType(part, checker)))].filter((part) => part !== 'undefined').join('|');
  const flags = type.flags;
  if (flags & (ts.TypeFlags.StringLike)) return 'string';
  if (flags & (ts.TypeFlags.EnumLike)) return 'enum:' + enumKey(type, checker);
  if (flags & (ts.TypeFlags.NumberLike)) return 'number';
  if (flags & (ts.TypeFlags.BooleanLike)) return 'boolean';
  if (flags & ts.TypeFlags.Null) return 'null';
  if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return 'undefined';
  if (checker.isArrayType(type) || checker.isTupleType(type)) return 'array';
  if (flags & ts.TypeFlags.Object) {
    const key = typeKey(type, checker);
    if (key === 'Date' || key === 'Base.Date') return 'date';
    if (/\./.test(key) && type.getProperties().some((property) => property.flags & ts.SymbolFlags.Method)) return 'ref:' + key;
    return 'object';
  }
  return 'any';
}

function enumKey(type, checker) {
  const symbol = type.symbol?.parent && type.symbol.flags & ts.SymbolFlags.EnumMember ? type.symbol.parent : type.symbol;
  return checker.getFullyQualifiedName(symbol).replace('GoogleAppsScript.', '');
}

function typeKey(type, checker) {
  const symbol = type.aliasSymbol ?? type.symbol;
  return symbol ? checker.getFullyQualifiedName(symbol).replace('GoogleAppsScript.', '') : 'any';
}
