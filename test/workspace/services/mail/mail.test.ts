// MailApp and GmailApp: the outbox, the quota, the .eml files.
import type { MailRecord } from '../../../../src/workspace/services/mail/mail-record';
import { composeEml } from '../../../../src/workspace/services/mail/eml';
import { mailModule } from '../../../../src/workspace/services/mail/module';
import { utilitiesModule } from '../../../../src/workspace/services/utilities/module';
import { Rig, type RigOptions } from '../../rig';

const rig = (options: Partial<RigOptions> = {}): Rig => new Rig({ modules: [mailModule, utilitiesModule], ...options });
const sent = (one: Rig): readonly MailRecord[] => one.store.collection<MailRecord>('mail').values();

describe('MailApp', () => {
  it('#103 each recipient of to, cc and bcc lowers the daily quota, which starts anew after 24 hours', () => {
    const one = rig();
    expect(one.run('MailApp.sendEmail("a@example.com, b@example.com", "s", "b", { cc: "c@example.com", bcc: "Name <d@example.com>" }); return MailApp.getRemainingDailyQuota()')).toBe(96);
    one.nowMs += 24 * 3_600_000;
    expect(one.run('return MailApp.getRemainingDailyQuota()')).toBe(100);
  });
  it('#103 a Workspace account has 1,500', () => {
    const one = rig();
    one.store.collection('workspace').set('settings', { accountKind: 'workspace' });
    expect(one.run('return MailApp.getRemainingDailyQuota()')).toBe(1500);
  });
  it('#104 errors are those of the platform', () => {
    expect(rig().errorOf('MailApp.sendEmail("", "s", "b")')).toBe('Failed to send email: no recipient');
    expect(rig().errorOf('MailApp.sendEmail("somebody", "s", "b")')).toBe('Invalid email: somebody');
    const one = rig();
    expect(one.errorOf('for (let i = 0; i < 101; i++) MailApp.sendEmail("a@example.com", "s", "b")')).toBe('Service invoked too many times for one day: email.');
    expect(sent(one)).toHaveLength(100);
  });
  it('#105 attaches the older form of a file name, a type and bytes or a text', () => {
    const one = rig();
    one.run('MailApp.sendEmail("a@example.com", "s", "b", { attachments: [{ fileName: "a.pdf", mimeType: "application/pdf", content: Utilities.newBlob("x").getBytes() }, { fileName: "b.txt", content: "ข" }] })');
    expect(sent(one)[0]?.attachments.map(({ name, contentType, contentId }) => [name, contentType, Buffer.from(one.store.contents.read(contentId) ?? []).toString('utf8')]))
      .toEqual([['a.pdf', 'application/pdf', 'x'], ['b.txt', 'application/octet-stream', 'ข']]);
  });
  it('#105 takes its four forms', () => {
    const one = rig();
    one.run(`MailApp.sendEmail("a@example.com", "S1", "B1");
      MailApp.sendEmail("a@example.com", "S2", "B2", { name: "N", htmlBody: "<b>x</b>", replyTo: "r@example.com" });
      MailApp.sendEmail("a@example.com", "r@example.com", "S3", "B3");
      MailApp.sendEmail({ to: "a@example.com", subject: "S4\\r\\nBcc: x", body: "B4", attachments: [Utilities.newBlob("ก", "text/plain", "ก.txt")], inlineImages: { logo: Utilities.newBlob([1], "image/png", "l.png") }, noReply: true })`);
    expect(sent(one).map(({ sequence, subject, body, name, htmlBody, replyTo }) => [sequence, subject, body, name, htmlBody, replyTo])).toEqual([
      [1, 'S1', 'B1', '', '', ''], [2, 'S2', 'B2', 'N', '<b>x</b>', 'r@example.com'], [3, 'S3', 'B3', '', '', 'r@example.com'], [4, 'S4 Bcc: x', 'B4', '', '', ''],
    ]);
    const [last] = sent(one).slice(-1);
    expect(last).toMatchObject({ from: 'noreply@example.com', attachments: [{ name: 'ก.txt', contentType: 'text/plain' }], inlineImages: [{ key: 'logo', name: 'l.png' }] });
  });
  it('#106 a message has its limits', () => {
    expect(rig().errorOf('MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => "a" + i + "@example.com").join(","), "s", "b")')).toBe('Limit Exceeded: Email Recipients Per Message.');
    expect(rig().errorOf('MailApp.sendEmail("a@example.com", "s", "x".repeat(204801))')).toBe('Limit Exceeded: Email Body Size.');
  });
  it('#115 a simple trigger may not send', () => {
    expect(rig({ mode: 'simple-trigger' }).errorOf('MailApp.sendEmail("a@example.com", "s", "b")')).toBe('Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail');
  });
});

describe('GmailApp', () => {
  it('gives the attachments and inline images of a draft, to be sent again', () => {
    const one = rig();
    expect(one.run(`GmailApp.createDraft('', 'T', 'b', { htmlBody: '<img src="cid:l">', attachments: [Utilities.newBlob('xy', 'text/plain', 'a.txt')], inlineImages: { l: Utilities.newBlob('p', 'image/png', 'l.png') } });
      const message = GmailApp.getDrafts()[0].getMessage(); const names = (options) => message.getAttachments(options).map((a) => a.getName());
      GmailApp.sendEmail('a@example.com', 'T', 'b', { attachments: message.getAttachments({ includeInlineImages: false }) });
      return [message.getAttachments().length, names({ includeInlineImages: false }), names({ includeAttachments: false }), message.getAttachments()[0].getSize(), message.getAttachments()[0].getHash().length]`))
      .toEqual([2, ['a.txt'], ['l.png'], 2, 40]);
    expect(sent(one)[0]?.attachments.map(({ name }) => name)).toEqual(['a.txt']);
  });
  it('sends from the user’s own address alone', () => {
    expect(rig().run('return String(GmailApp.sendEmail("a@example.com", "s", "b", { from: "owner@example.com" }))')).toBe('GmailApp');
    expect(rig().errorOf('GmailApp.sendEmail("a@example.com", "s", "b", { from: "other@example.com" })')).toBe('Invalid argument: other@example.com');
  });
  it('sends, drafts, and throws its own name for the mailbox', () => {
    const one = rig();
    expect(one.run('GmailApp.sendEmail("a@example.com", "s", "b"); const d = GmailApp.createDraft("b@example.com", "draft", "text"); const n = GmailApp.getDrafts().length; const m = d.send(); return [n, GmailApp.getDrafts().length, m.getSubject(), GmailApp.getAliases()]')).toEqual([1, 0, 'draft', []]);
    expect(sent(one).map(({ subject }) => subject)).toEqual(['s', 'draft']);
    expect(one.errorOf('GmailApp.search("x")')).toBe('GmailApp.search is not in the local workspace');
  });
});

describe('composeEml', () => {
  it('gives the same bytes for the same record, with Thai subject, both bodies and attachments', async () => {
    const one = rig();
    one.run('MailApp.sendEmail("a@example.com", "เรื่องทดสอบ", "เนื้อความ", { htmlBody: "<p>เนื้อความ</p>", bcc: "b@example.com", name: "สำนักงาน", attachments: [Utilities.newBlob("data", "text/csv", "แนบ.csv")] })');
    const [record] = sent(one);
    if (record === undefined) throw new Error('nothing sent');
    const bytes = await composeEml(record, one.store.contents);
    const text = Buffer.from(bytes).toString();
    expect(text).toContain(`Message-ID: <${record.id}@workspace.local>`);
    expect(text).toContain('Date: Mon, 28 Oct 2024 01:30:00 +0000');
    expect(text).toContain('Bcc: b@example.com');
    expect(text).toContain(Buffer.from('data').toString('base64'));
    expect(Buffer.from(await composeEml(record, one.store.contents)).equals(Buffer.from(bytes))).toBe(true);
  });
});
