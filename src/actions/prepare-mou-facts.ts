// Prepares the rows that people fill for the MOUs: one of facts a target tambon, one a party and witness; and those of who issues letters.
import { TARGETS_TABLE } from '../domain/allocation/confirmed-target-row';
import { MOU_FACTS, MOU_SIGNERS } from '../domain/documents/mou-facts';
import { activePartners } from '../domain/documents/network-partner';
import { placeNames, type PlaceNames } from '../domain/documents/place-names';
import { standingTargets } from '../domain/documents/standing-target';
import { report, type CommandReport } from '../domain/report/command-report';
import { textOf, type TableRecord } from '../domain/table/record';
import type { Exclusive } from '../ports/office';
import type { Tables } from '../ports/tables';
import { alone } from './alone';
import { prepareIssuers } from './prepare-issuers';

const TITLE = 'เตรียมข้อมูลผู้ลงนาม';

/** Adds the rows that are missing; rows that exist are left as they are. */
export function prepareMouFacts(app: { readonly tables: Tables; readonly exclusive: Exclusive }): CommandReport {
  return alone(app, TITLE, () => prepareAlone(app.tables));
}

function prepareAlone(tables: Tables): CommandReport {
  const places = placeNames(tables.read('places'));
  const partners = activePartners(tables.read('partners'));
  const targets = standingTargets(tables.read(TARGETS_TABLE));
  const known = new Set(tables.read(MOU_FACTS).map((record) => textOf(record, 'tambonCode')));
  const signing = new Set(tables.read(MOU_SIGNERS).map((record) => `${textOf(record, 'tambonCode')}|${textOf(record, 'party')}`));
  const facts: TableRecord[] = [];
  const signers: TableRecord[] = [];
  for (const { tambonCode } of targets) {
    const place = places.get(tambonCode);
    if (place === undefined) continue;
    if (!known.has(tambonCode)) facts.push({ tambonCode, tambon: place.tambon, district: place.district, place: null, madeOn: null, validFrom: null, validTo: null });
    for (const [party, partyName] of partiesToName(place, partners)) {
      if (!signing.has(`${tambonCode}|${party}`)) signers.push({ tambonCode, tambon: place.tambon, party, partyName, name: null, position: null, organisation: null, role: null });
    }
  }
  tables.append(MOU_FACTS, facts);
  tables.append(MOU_SIGNERS, signers);
  const issuers = prepareIssuers(tables);
  return report(TITLE, {
    done: [
      `เพิ่มแถวข้อมูล MOU ${facts.length} ตำบล และผู้ลงนาม ${signers.length} แถว กรอกเท่าที่ทราบ ที่เว้นว่างจะพิมพ์เป็นเส้นประ`,
      ...(issuers > 0 ? [`เพิ่มแถวในแท็บ ผู้ออกหนังสือ ${issuers} หน่วยงาน สำหรับหนังสือ ประกาศ และคำสั่ง`] : []),
    ],
    counts: { facts: facts.length, signers: signers.length, issuers },
  });
}

function partiesToName(place: PlaceNames, partners: readonly { readonly code: string; readonly label: string }[]): readonly (readonly [string, string])[] {
  return [
    ['district', `สพอ.${place.district}`], ['committee', `ศอช.อ.${place.district}`], ['tambon', `ตำบล${place.tambon}`],
    ...partners.map(({ code, label }) => [code, label] as const), ['witness-1', 'พยานคนที่ 1'], ['witness-2', 'พยานคนที่ 2'],
  ];
}
