// Runs every bench of test/bench in turn; fails where one breaks a limit.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../test/bench', import.meta.url));
const benches = readdirSync(folder).map((name) => join(folder, name, 'bench.mjs')).filter((path) => existsSync(path));
const statuses = benches.map((path) => spawnSync(process.execPath, [path, ...process.argv.slice(2)], { stdio: 'inherit' }).status);
process.exit(statuses.every((status) => status === 0) ? 0 : 1);
