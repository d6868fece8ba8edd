// The direction of imports, file sizes and what each layer may see.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const SRC = join(__dirname, '../../src');

/** What each layer may import, by folder of src; itself is always allowed. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [], ports: ['domain'], actions: ['domain', 'ports'], google: ['domain', 'ports'], entry: ['domain', 'ports', 'actions', 'google'],
  dialogs: ['domain', 'entry'], workspace: [], 'main.ts': ['entry'],
};

function sources(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Pure packages that the domain may use: no clock, no random, no disk. */
const PURE_PACKAGES: readonly string[] = ['qrcode-generator'];

interface Import { readonly from: string; readonly target: string; readonly typeOnly: boolean }

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?[^'"]*?from\s+'([^']+)'/gm)].map((match) => ({ from: file, target: match[2] ?? '', typeOnly: match[1] !== undefined }));
}

const layerOf = (path: string): string => relative(SRC, path).split(/[\\/]/)[0] ?? '';
const all = sources(SRC);

describe('import direction', () => {
  it('finds sources in every layer that has rules', () => {
    for (const layer of Object.keys(ALLOWED).filter((name) => name !== 'dialogs')) expect([layer, all.some((file) => layerOf(file) === layer)]).toEqual([layer, true]);
  });

  it('never points against the layers', () => {
    const wrong = all.flatMap(importsOf).flatMap(({ from, target, typeOnly }) => {
      if (!target.startsWith('.')) return [];
      const [layer, targetLayer] = [layerOf(from), layerOf(resolve(dirname(from), target))];
      const isAllowed = layer === targetLayer || (ALLOWED[layer] ?? []).includes(targetLayer);
      return isAllowed && !(layer === 'dialogs' && targetLayer === 'entry' && !typeOnly) ? [] : [`${relative(SRC, from)} -> ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  it('keeps packages and Node out of the pure layers', () => {
    const wrong = all.filter((file) => ['domain', 'ports', 'actions'].includes(layerOf(file))).flatMap(importsOf)
      .filter(({ target, typeOnly }) => !target.startsWith('.') && !typeOnly && !PURE_PACKAGES.includes(target)).map(({ from, target }) => `${relative(SRC, from)} -> ${target}`);
    expect(wrong).toEqual([]);
  });

  it('builds adapters in the wiring alone', () => {
    const outside = all.filter((file) => layerOf(file) === 'entry' && !/wiring/.test(file)).flatMap(importsOf)
      .filter(({ target, typeOnly }) => target.includes('/google/') && !typeOnly).map(({ from, target }) => `${relative(SRC, from)} -> ${target}`);
    expect(outside).toEqual([]);
  });
});

describe('source files', () => {
  it.each(all.map((file) => [relative(SRC, file), file]))('%s says first what it is, and stays within 400 lines', (_name, file) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^(\/\/|\/\*\*) \S/);
    expect(text.split('\n').length).toBeLessThanOrEqual(401);
  });
});
