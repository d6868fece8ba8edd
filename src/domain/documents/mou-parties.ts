// The parties of an MOU and who signs for each: สพอ. (with ศอช.อ.), the target tambon, the seven partners.
import type { MouSigner } from './mou-facts';
import { usualRole } from './mou-wording';
import type { NetworkPartner } from './network-partner';

/** A party with its signers; the first signs for the party itself. */
export interface MouParty {
  readonly code: string;
  readonly name: string;
  readonly role: string;
  readonly signers: readonly PartySigner[];
}

/** One signature; empty name and position print as dotted lines. */
export interface PartySigner {
  readonly name: string;
  readonly position: string;
  /** The agency or group the person stands for. */
  readonly standsFor: string;
}

/** What the parties are made of. */
export interface PartyInput {
  readonly district: string;
  readonly tambon: string;
  readonly partners: readonly NetworkPartner[];
  readonly signers: readonly MouSigner[];
  /** Whether ศอช.อ. is a party of its own (ten parties) instead of signing with สพอ. (nine). */
  readonly committeeIsParty: boolean;
}

/** The parties in order. */
export function mouParties(input: PartyInput): readonly MouParty[] {
  const party = (code: string, name: string): MouParty => {
    const signer = input.signers.find((candidate) => candidate.party === code);
    const role = signer === undefined || signer.role === '' ? usualRole(code) : signer.role;
    return { code, name, role, signers: [signatureOf(signer, name)] };
  };
  const district = party('district', `สำนักงานพัฒนาชุมชนอำเภอ${input.district}`);
  const committee = party('committee', `ศูนย์ประสานงานองค์การชุมชนระดับอำเภอ${input.district} (ศอช.อ.)`);
  const first = input.committeeIsParty ? [district, committee] : [{ ...district, signers: [...district.signers, ...committee.signers] }];
  return [...first, party('tambon', `ตำบล${input.tambon}`), ...input.partners.map(({ code, label }) => party(code, label))];
}

/** The witnesses in order, at least two; those not named are blank. */
export function mouWitnesses(signers: readonly MouSigner[]): readonly PartySigner[] {
  const named = signers.filter(({ party }) => /^witness-\d+$/.test(party)).sort((a, b) => Number(a.party.slice(8)) - Number(b.party.slice(8))).map((signer) => signatureOf(signer, ''));
  while (named.length < 2) named.push({ name: '', position: '', standsFor: '' });
  return named;
}

function signatureOf(signer: MouSigner | undefined, partyName: string): PartySigner {
  if (signer === undefined) return { name: '', position: '', standsFor: partyName };
  return { name: signer.name, position: signer.position, standsFor: signer.organisation === '' ? partyName : signer.organisation };
}
