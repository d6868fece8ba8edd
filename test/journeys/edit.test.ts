// `edit`: what a person types, the simple and the installable edit trigger; and menus that work on what is selected.
import { CliWorkspace, headerOf } from './workspace-cli';

describe('edit', () => {
  const workspace = new CliWorkspace();
  beforeAll(() => { workspace.exec('time-sheets', 'setUp'); });
  afterAll(() => { workspace.remove(); });

  it('raises the simple trigger with few rights, then the installable one with all', () => {
    const ended = workspace.run('edit', 'Hours', 'E2', 'APPROVED');
    expect(ended).toMatchObject({ status: 0, result: { tab: 'Hours', a1: 'E2', triggers: [{ function: 'onEdit', result: null }, { function: 'approved', result: null }] } });
    const [mail = ''] = workspace.mails();
    expect([headerOf(mail, 'To'), headerOf(mail, 'Subject'), mail.includes('8 hours of 21 Oct 2024')]).toEqual(['ann@example.com', 'Hours approved', true]);
  });

  it('tells the old and the new value of the cell, and who typed it', () => {
    workspace.run('edit', 'Hours', 'E2', 'REJECTED', '--user', 'boss@example.com');
    const { rows, colours } = workspace.exec('time-sheets', 'state').result as { rows: string[][]; colours: string[] };
    expect(rows[0]).toEqual(['Ann', 'ann@example.com', '2024-10-21', '8', 'REJECTED', 'REJECTED/APPROVED/true/boss@example.com']);
    expect(colours).toEqual(['#90ee90', '#ffffff', '#ffffff']);
    expect(workspace.mails()).toHaveLength(1);
  });

  it('refuses a value that breaks the rule of the cell, with the platform’s message', () => {
    expect(workspace.run('edit', 'Hours', 'E3', 'PERHAPS')).toMatchObject({ status: 1, err: expect.stringContaining('The data you entered in cell E3 violates the data validation rules set on this cell.') });
    expect(workspace.exec('time-sheets', 'badHours')).toMatchObject({ status: 1, err: expect.stringContaining('The data you entered in cell D2 violates') });
  });

  it('names a tab that is not there', () => {
    expect(workspace.run('edit', 'Hourz', 'E3', 'x')).toMatchObject({ status: 1, err: expect.stringContaining('ไม่พบแท็บ “Hourz”') });
  });

  it('answers alerts for the person, and has nobody to ask where it is headless', () => {
    expect(workspace.exec('time-sheets', 'notify')).toMatchObject({ status: 0, result: 21.5, err: expect.stringContaining('Mail everybody?') });
    expect(workspace.exec('time-sheets', 'onOpen', '--headless')).toMatchObject({ status: 1, err: expect.stringContaining('Cannot call SpreadsheetApp.getUi() from this context.') });
  });
});

describe('a menu that works on the selection', () => {
  const workspace = new CliWorkspace();
  afterAll(() => { workspace.remove(); });

  it('finds in one execution what another has selected', () => {
    expect(workspace.exec('clean-up', 'fill').result).toBe('Sheet1');
    expect(workspace.exec('clean-up', 'trimSelection')).toMatchObject({ result: 'A2:B6', err: expect.stringContaining('Tidy 5 rows') });
  });

  it('takes the answer to its prompt from the command line', () => {
    expect(workspace.exec('clean-up', 'dropEmptyRows').result).toBe('kept');
    expect(workspace.exec('clean-up', 'dropEmptyRows', '--answer', 'DROP').result).toBe('A1:C4');
    expect(workspace.exec('clean-up', 'read').result).toMatchObject({ values: [['name', 'town', 'size'], ['cat', '', 3], ['bob', 'rome', 2], ['ann', 'Paris', 1]] });
  });
});
