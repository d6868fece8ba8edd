// `submit`: a respondent's answers, the triggers of the form and of its sheet, and what they send.
import { CliWorkspace, headerOf } from './workspace-cli';

describe('submit to a form with a response sheet', () => {
  const workspace = new CliWorkspace();
  const answers = { Name: 'Ann <b>', Email: 'ann@example.com', Plot: 'Medium', Days: ['Sat', 'Wed'], Experience: 4, 'First visit': '2024-11-02' };
  beforeAll(() => { workspace.exec('club-signup', 'setUp'); });
  afterAll(() => { workspace.remove(); });

  it('publishes a form that its program never published, says so, and raises the sheet’s trigger', () => {
    const ended = workspace.submit('Garden club sign-up', answers);
    expect(ended.status).toBe(0);
    expect(ended.result).toEqual({ responseId: expect.any(String), triggers: [{ function: 'onSignUp', at: '2024-10-28T01:30:00.000Z', result: null }] });
    expect(ended.err).toContain('ยังไม่ได้เผยแพร่');
  });

  it('mails the message of the HTML template, escaped', () => {
    const [mail = ''] = workspace.mails();
    expect([headerOf(mail, 'To'), headerOf(mail, 'From'), headerOf(mail, 'Subject')]).toEqual(['ann@example.com', 'Garden club <province@example.com>', 'Welcome to the Garden club']);
    expect(mail).toContain('<h1>Hello Ann &lt;b&gt;</h1>');
    expect(mail).toContain('<li>Sat</li><li>Wed</li>');
    expect(mail).toContain('Bring gloves &amp; boots');
  });

  it('keeps the response in the form and as a row that the trigger added to', () => {
    expect(workspace.exec('club-signup', 'report').result).toEqual({
      responses: [[['Name', 'Ann <b>'], ['Email', 'ann@example.com'], ['Plot', 'Medium'], ['Days', ['Sat', 'Wed']], ['Experience', '4'], ['First visit', '2024-11-02']]],
      rows: [
        ['Timestamp', 'Name', 'Email', 'Plot', 'Days', 'Experience', 'First visit', 'Status'],
        ['10/28/2024 8:30:00', 'Ann <b>', 'ann@example.com', 'Medium', 'Sat, Wed', '4', '11/2/2024', 'mailed'],
      ],
    });
  });

  it('refuses answers that the form does not take, all reasons at once, and keeps nothing of them', () => {
    const refused = workspace.submit('Garden club sign-up', { Name: '', Email: 'nobody', Experience: 9 });
    expect(refused.status).toBe(1);
    for (const title of ['Name', 'Email', 'Experience']) expect(refused.err).toContain(title);
    expect(workspace.mails()).toHaveLength(1);
  });

  it('names a form that is not there', () => {
    expect(workspace.submit('No such form', {})).toMatchObject({ status: 1, err: expect.stringContaining('ไม่พบฟอร์มชื่อหรือรหัส “No such form”') });
  });
});

describe('submit to the form that a program is bound to', () => {
  const workspace = new CliWorkspace();
  afterAll(() => { workspace.remove(); });

  it('makes a document and a PDF of the response and mails it to the respondent', () => {
    expect(workspace.exec('certificates', 'setUp', '--bind', 'form').result).toEqual(['TEXT', 'LIST', 'PARAGRAPH_TEXT']);
    const ended = workspace.submit('Course sign-up', { 'Full name': 'Ann $1 Lee', Course: 'Pottery' }, '--user', 'ann@example.com');
    expect(ended).toMatchObject({ status: 0, result: { triggers: [{ function: 'onResponse', result: null }] } });
    expect(workspace.exec('certificates', 'state', '--bind', 'form').result).toEqual({
      names: ['Certificate Ann $1 Lee', 'Certificate Ann $1 Lee.pdf'],
      text: expect.stringContaining('Ann $1 Lee has signed up for Pottery on 28 October 2024.'),
    });
    expect(workspace.files('drive/Certificates')).toEqual(['Certificate Ann $1 Lee.docx', 'Certificate Ann $1 Lee.pdf']);
    const [mail = ''] = workspace.mails();
    expect([headerOf(mail, 'To'), mail.includes('Source: Course sign-up'), mail.includes('application/pdf')]).toEqual(['ann@example.com', true, true]);
  }, 60_000);
});
