// Kills each of the programme's actions at every single service call, the main job at every seeded moment, lets each call of a document run fail, and lets two at once meet in 500 ways; takes hours; CRASH_POINTS=200 tries about so many calls an action.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const jest = join(dirname(require.resolve('jest/package.json')), 'bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, '--ci', 'test/faults', 'test/journeys/crash', 'test/journeys/document-faults', ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, TZ: 'UTC', CRASH_POINTS: process.env.CRASH_POINTS ?? 'all' } });
process.exit(status ?? 1);
