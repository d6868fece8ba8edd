// Lists of mail addresses as scripts write them.
import { PlatformError } from '../../kernel/platform-error';

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** The addresses of a comma-separated list, names left out. @throws PlatformError "Invalid email: X" (semantics 104) */
export function addressList(text: string): readonly string[] {
  return splitList(text).map((entry) => {
    const address = (/<([^<>]*)>\s*$/.exec(entry)?.[1] ?? entry).trim();
    if (!ADDRESS.test(address)) throw new PlatformError(`Invalid email: ${address === '' ? entry : address}`);
    return address;
  });
}

/** Entries between commas; commas inside quotes belong to a name. */
function splitList(text: string): readonly string[] {
  return (text.match(/(?:"[^"]*"|[^,])+/g) ?? []).map((entry) => entry.trim()).filter((entry) => entry !== '');
}
