// Runs the clasp of this project, and builds it.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fail } from './words.mjs';

/** Runs clasp with the terminal's input and output; gives its exit status. */
export function runClasp(root, args) {
  return spawnSync(process.execPath, [claspPath(root), ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

/** The files that clasp would push, as it tells itself; it needs no login for that. */
export function pushedFiles(root) {
  const { stdout } = spawnSync(process.execPath, [claspPath(root), 'show-file-status', '--json'], { cwd: root, encoding: 'utf8' });
  const { filesToPush } = JSON.parse(stdout);
  return filesToPush.map((file) => file.split(/[\\/]/).at(-1)).sort();
}

/** Builds build/dist anew; ends the command where that fails. */
export function build(root) {
  const { status } = spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail('สร้างโปรแกรมไม่สำเร็จ โปรดรัน npm ci แล้วลองอีกครั้ง', 'The build failed. Run npm ci and try again.');
}

function claspPath(root) {
  try {
    return createRequire(join(root, 'package.json')).resolve('@google/clasp');
  } catch {
    return fail('ยังไม่ได้ติดตั้ง clasp โปรดรัน npm ci ก่อน', 'clasp is not installed. Run npm ci first.');
  }
}
