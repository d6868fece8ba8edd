// The id of the script in .clasp.json: a placeholder in the repository, a real one only on an office's machine.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The id that the repository holds. */
export const PLACEHOLDER = 'PLACEHOLDER_SCRIPT_ID';

const REAL = /^[\w-]{20,}$/;

/** The path of .clasp.json in a folder. */
export function claspFile(root) {
  return join(root, '.clasp.json');
}

/** The real id in .clasp.json; `null` where there is the placeholder, another text, or no file. */
export function realScriptId(root) {
  if (!existsSync(claspFile(root))) return null;
  try {
    const { scriptId } = JSON.parse(readFileSync(claspFile(root), 'utf8'));
    return typeof scriptId === 'string' && scriptId !== PLACEHOLDER && REAL.test(scriptId) ? scriptId : null;
  } catch {
    return null;
  }
}
