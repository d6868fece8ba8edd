// Contacts read from the table: good rows, bad cells, empty rows.
import { formatContact, isEmail, parseContacts } from '../../../src/domain/people/contact-row';

const good = { unit: '4302', unitName: 'ท่าบ่อ', role: 'officer', name: 'นายตัวอย่าง หนึ่ง', position: 'ตัวอย่าง', email: 'x@example.com', phone: '0', lineUserId: `U${'a'.repeat(32)}`, active: true };

describe('parseContacts', () => {
  it('reads good rows, skips empty ones and writes them back as they were', () => {
    const { contacts, faults } = parseContacts([good, { unit: null, email: '' }]);
    expect(faults).toEqual([]);
    expect(contacts.map((contact) => formatContact(contact, 'ท่าบ่อ'))).toEqual([good]);
  });

  it('names each bad cell', () => {
    const { faults } = parseContacts([{ ...good, unit: '430', role: 'boss', email: 'x@example.com, y@example.com', lineUserId: 'my-id' }]);
    expect(faults.map(({ column }) => column)).toEqual(['unit', 'role', 'email', 'lineUserId']);
  });

  it.each([['a@b.co', true], ['a@b', false], ['a b@c.co', false], ['a@b.co\nBcc: c@d.co', false], ['', false]])('takes “%s” as an address: %s', (text, expected) => {
    expect(isEmail(text)).toBe(expected);
  });
});
