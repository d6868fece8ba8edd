// Makes the pictures of README and manuals anew from the running product, into docs/images.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const jest = join(dirname(require.resolve('jest/package.json')), 'bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, '--ci', 'test/docs/pictures', '-w', '1', ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, TZ: 'UTC', MAKE_PICTURES: '1' } });
process.exit(status ?? 1);
