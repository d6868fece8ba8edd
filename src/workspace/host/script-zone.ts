// The time zone of the running script: local times of its Dates follow the project's manifest, as on the platform.

/**
 * Makes `timeZone` (an IANA name) the zone of local times in this process; gives what puts the former zone back.
 * A name that nothing knows leaves the zone as it is.
 */
export function enterTimeZone(timeZone: string): () => void {
  const former = process.env['TZ'];
  if (former === timeZone || !isZone(timeZone)) return () => undefined;
  process.env['TZ'] = timeZone;
  return () => {
    if (former === undefined) delete process.env['TZ'];
    else process.env['TZ'] = former;
  };
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
