// What every bench does with its numbers: holds them against their limits, prints them, and writes them down where asked.
import { readFileSync, writeFileSync } from 'node:fs';

/** Prints each number with its limit and what was recorded before; `--record` writes the numbers to the baseline. Ends the process, with 1 where a limit is broken. */
export function judge(baselineUrl, measured) {
  const baseline = JSON.parse(readFileSync(baselineUrl, 'utf8'));
  let failed = false;
  for (const [name, value] of Object.entries(measured)) {
    const limit = baseline.limits[name];
    const holds = limit === undefined || value <= limit;
    if (!holds) failed = true;
    process.stdout.write(`${holds ? 'ok  ' : 'FAIL'} ${name}: ${value} (limit ${limit ?? 'none'}, recorded ${baseline.recorded[name] ?? 'none'})\n`);
  }
  if (process.argv.includes('--record')) writeFileSync(baselineUrl, `${JSON.stringify({ ...baseline, recorded: measured }, null, 2)}\n`);
  process.exit(failed ? 1 : 0);
}
