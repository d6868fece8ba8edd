// The manifest's urlFetchWhitelist: which addresses a script may fetch.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';

/** Refuses an address that no prefix of the list covers; a manifest without a list allows all. @throws PlatformError naming the address */
export function checkFetchList(execution: Execution, url: string): void {
  const { urlFetchWhitelist } = execution.project.manifest;
  if (urlFetchWhitelist === undefined || urlFetchWhitelist.some((prefix) => covers(prefix, url))) return;
  throw new PlatformError(`Request to ${url} failed because the URL has not been whitelisted in the script manifest.`);
}

/** The same address or one below it; `*.` at the beginning of a host stands for any subdomain. */
function covers(prefix: string, url: string): boolean {
  if (!URL.canParse(prefix.replace('*.', 'any.'))) return false;
  const allowed = new URL(prefix.replace('*.', 'any.'));
  const asked = new URL(url);
  if (allowed.protocol !== asked.protocol || allowed.port !== asked.port) return false;
  const isSameHost = prefix.includes('//*.') ? asked.hostname.endsWith(allowed.hostname.slice('any'.length)) : asked.hostname === allowed.hostname;
  if (!isSameHost) return false;
  const path = allowed.pathname;
  return path.endsWith('/') ? asked.pathname.startsWith(path) : asked.pathname === path || asked.pathname.startsWith(`${path}/`);
}
