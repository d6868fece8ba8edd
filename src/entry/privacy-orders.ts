// Pages of one command about personal data: what is held about a person, erasing a person, purging what is past its retention.
import { erasePerson, readPerson } from '../actions/answer-person';
import { listPastRetention, purgePastRetention } from '../actions/purge-data';
import { formatThaiDate } from '../domain/calendar/thai-date';
import { RETENTION_SETTINGS } from '../domain/people/retention';
import { refusal, type CommandReport } from '../domain/report/command-report';
import { err, ok, type Result } from '../domain/result';
import type { OrderForm } from './pages/order';
import { sentTexts } from './sent-texts';
import type { App } from './wiring';

const TICKED = 'yes';
const PERSON = { name: 'person', label: 'ชื่อ-สกุล อีเมล หรือโทรศัพท์', kind: 'text', required: true } as const;
const CONFIRMED = { name: 'confirmed', label: 'เข้าใจแล้วว่าเรียกคืนไม่ได้', kind: 'tick' } as const;
const NOT_CONFIRMED = 'ยังไม่ได้ลบ โปรดติ๊กว่าเข้าใจแล้วว่าเรียกคืนไม่ได้';

interface PrivacyOrder {
  form(app: App): Result<OrderForm, readonly string[]>;
  run(app: App, values: unknown): CommandReport;
}

/** Orders about personal data, by name. */
export const PRIVACY_ORDERS: Readonly<Record<'personData' | 'erasePerson' | 'purge', PrivacyOrder>> = {
  personData: {
    form: () => ok({ heading: 'ข้อมูลของบุคคลหนึ่ง', button: 'ค้นหา', lines: ['ค้นทุกแท็บและทุกแบบฟอร์มของปี ได้รายการที่พบและไฟล์ CSV หนึ่งไฟล์ใน Google Drive ข้อมูลในสมุดงานไม่เปลี่ยน'], fields: [PERSON] }),
    run: (app, values) => readPerson(app, sentTexts(values, ['person']).person),
  },
  erasePerson: {
    form: () => ok({
      heading: 'ลบข้อมูลของบุคคลหนึ่ง', button: 'ลบ',
      lines: ['ค้นด้วยเมนู ข้อมูลของบุคคลหนึ่ง ให้แน่ใจก่อน ทุกแถวที่มีข้อความนี้จะถูกลบข้อมูลส่วนบุคคล', 'คำตอบในแบบฟอร์มถูกลบ หลักฐานการปฏิบัติราชการและเอกสารที่ออกแล้วยังอยู่ และจะบอกว่าอยู่ที่ใด'],
      fields: [PERSON, { name: 'reason', label: 'เหตุผล (ไม่ใส่ชื่อเจ้าของข้อมูล)', kind: 'text', required: true, help: 'เช่น คำขอเลขที่ 1/2568' }, CONFIRMED],
    }),
    run(app, values) {
      const { person, reason, confirmed } = sentTexts(values, ['person', 'reason', 'confirmed']);
      return confirmed === TICKED ? erasePerson(app, { person, reason }) : refusal('ลบข้อมูลของบุคคลหนึ่ง', [NOT_CONFIRMED]);
    },
  },
  purge: {
    form(app) {
      const kinds = listPastRetention(app);
      if (kinds.every(({ before }) => before === null)) return err([`ยังไม่ได้กำหนดระยะเวลาเก็บ โปรดกรอกในแท็บ ตั้งค่า ตามที่สำนักงานกำหนด: ${RETENTION_SETTINGS.map(({ label }) => `“${label}”`).join(' ')}`]);
      return ok({
        heading: 'ลบข้อมูลที่พ้นกำหนดเก็บ', button: 'ลบ', fields: [CONFIRMED],
        lines: kinds.map(({ title, before, count }) => (before === null ? `${title}: ยังไม่กำหนดระยะเวลา ไม่ลบ` : `${title}: พ้นกำหนด ${count} แถว (ก่อน ${formatThaiDate(before, 'short')})`)),
      });
    },
    run: (app, values) => (sentTexts(values, ['confirmed']).confirmed === TICKED ? purgePastRetention(app) : refusal('ลบข้อมูลที่พ้นกำหนดเก็บ', [NOT_CONFIRMED])),
  },
};
