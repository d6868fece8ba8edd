// Type-checks every zone with its own settings, one after another; fails where one fails.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const zones = ['src/domain', 'src/ports', 'src/actions', 'src', 'src/dialogs', 'src/workspace', 'src/workspace/front/browser', 'test'].filter((zone) => existsSync(`${zone}/tsconfig.json`));
let failed = false;
for (const zone of zones) {
  const { status } = spawnSync(process.execPath, [tsc, '-p', zone, '--noEmit'], { stdio: 'inherit' });
  if (status !== 0) failed = true;
  process.stdout.write(`${status === 0 ? 'ok  ' : 'FAIL'} types ${zone}\n`);
}
process.exit(failed ? 1 : 0);
