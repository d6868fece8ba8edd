// What the Google commands say: Thai first, English after; and how they end.

/** Says a thing in both languages. */
export function say(thai, english) {
  process.stdout.write(`${thai}\n  ${english}\n`);
}

/** Says what went wrong and the way out, and ends the command. */
export function fail(thai, english) {
  process.stderr.write(`${thai}\n  ${english}\n`);
  process.exit(1);
}

/** Says what a command does and ends it well, where somebody asked for help. */
export function explainWhereAsked(thai, english) {
  if (!process.argv.some((word) => word === '--help' || word === '-h')) return;
  say(thai, english);
  process.exit(0);
}
