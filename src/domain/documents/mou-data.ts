// The values of one MOU, and what the office has not told yet.
import type { FieldValues } from './field-catalogue';
import type { MouFacts, MouSigner } from './mou-facts';
import { mouParties, mouWitnesses, type MouParty, type PartySigner } from './mou-parties';
import type { NetworkPartner } from './network-partner';
import type { PlaceNames } from './place-names';

/** What one MOU is made of. */
export interface MouInput {
  /** พ.ศ. */
  readonly fiscalYear: number;
  readonly tambonCode: string;
  readonly place: PlaceNames;
  readonly partners: readonly NetworkPartner[];
  readonly facts: MouFacts | null;
  readonly signers: readonly MouSigner[];
  readonly committeeIsParty: boolean;
}

/** Something that is not known: the field it leaves blank and how it is named to the office. */
export interface MissingFact {
  readonly field: string;
  readonly label: string;
}

/** The values that fill the MOU's template. */
export function mouValues(input: MouInput): FieldValues {
  const parties = partiesOf(input);
  const facts = input.facts;
  return {
    ปีงบประมาณ: input.fiscalYear, จังหวัด: input.place.province, อำเภอ: input.place.district, ตำบล: input.place.tambon, รหัสตำบล: input.tambonCode,
    สถานที่ทำ: facts?.place ?? '', วันที่ทำ: facts?.madeOn ?? null, วันเริ่มต้น: facts?.validFrom ?? null, วันสิ้นสุด: facts?.validTo ?? null,
    จำนวนฝ่าย: parties.length, จำนวนภาคี: input.partners.length, จำนวนต้นฉบับ: parties.length,
    ฝ่าย: parties.map(partyValues),
    แถวลงนาม: pairs(parties.flatMap(({ signers }) => signers)).map(([left, right]) => ({
      ผู้ลงนามซ้าย: left.name, ตำแหน่งซ้าย: left.position, ฝ่ายซ้าย: left.standsFor,
      ผู้ลงนามขวา: right?.name ?? '', ตำแหน่งขวา: right?.position ?? '', ฝ่ายขวา: right?.standsFor ?? '',
    })),
    แถวพยาน: pairs(mouWitnesses(input.signers)).map(([left, right]) => ({
      พยานซ้าย: left.name, ตำแหน่งพยานซ้าย: left.position, พยานขวา: right?.name ?? '', ตำแหน่งพยานขวา: right?.position ?? '',
    })),
  };
}

/** What the MOU leaves blank, in the order of the document. */
export function mouMissing(input: MouInput): readonly MissingFact[] {
  const facts = input.facts;
  const missing: MissingFact[] = [];
  const ask = (known: unknown, field: string, label: string): void => {
    if (known === null || known === undefined || known === '') missing.push({ field, label });
  };
  ask(facts?.place, 'สถานที่ทำ', 'สถานที่ทำ');
  ask(facts?.madeOn, 'วันที่ทำ', 'วันที่ทำ');
  ask(facts?.validFrom, 'วันเริ่มต้น', 'วันเริ่มต้น');
  ask(facts?.validTo, 'วันสิ้นสุด', 'วันสิ้นสุด');
  for (const { signers } of partiesOf(input)) {
    signers.forEach((signer, index) => { ask(signer.name, index === 0 ? 'ผู้แทน' : 'ผู้แทนร่วม', `ผู้ลงนาม${signer.standsFor}`); });
  }
  mouWitnesses(input.signers).forEach((witness, index) => { ask(witness.name, index % 2 === 0 ? 'พยานซ้าย' : 'พยานขวา', `พยานคนที่ ${index + 1}`); });
  return missing;
}

function partiesOf(input: MouInput): readonly MouParty[] {
  const { district, tambon } = input.place;
  return mouParties({ district, tambon, partners: input.partners, signers: input.signers, committeeIsParty: input.committeeIsParty });
}

function partyValues(party: MouParty, index: number): FieldValues {
  const [first, second] = party.signers;
  return {
    ลำดับ: index + 1, ชื่อฝ่าย: party.name, ผู้แทน: first?.name ?? '', ตำแหน่ง: first?.position ?? '', ในนาม: first?.standsFor ?? party.name, บทบาท: party.role,
    ร่วมกับ: second?.standsFor ?? '', ผู้แทนร่วม: second?.name ?? '', ตำแหน่งร่วม: second?.position ?? '',
  };
}

function pairs(signers: readonly PartySigner[]): readonly (readonly [PartySigner, PartySigner | undefined])[] {
  const rows: [PartySigner, PartySigner | undefined][] = [];
  for (let index = 0; index < signers.length; index += 2) {
    const left = signers[index];
    if (left !== undefined) rows.push([left, signers[index + 1]]);
  }
  return rows;
}
