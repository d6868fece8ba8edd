// Lives every day of the fiscal year on the built add-on, plays the training room's months, and chooses every item of the menu; takes minutes.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const jest = join(dirname(require.resolve('jest/package.json')), 'bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, '--ci', '-w', '1', 'test/journeys/reminder-year', 'test/browser/month', 'test/browser/whole-menu', ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, TZ: 'UTC', WHOLE_YEAR: '1' } });
process.exit(status ?? 1);
