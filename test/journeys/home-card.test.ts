// The home card of the built add-on: what it shows on a fresh workbook and once duties are tracked.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContainer } from '../../src/workspace/host/containers';
import { advanceTo } from '../../src/workspace/host/events';
import { callCard } from '../../src/workspace/host/requests';
import { morningOf } from '../../src/workspace/host/records';
import { buildPaths, Workspace } from '../../src/workspace/host/workspace';

describe('home card', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tambon-card-'));
  let workspace: Workspace;
  const card = (): string => JSON.stringify(callCard(workspace, { functionName: 'showHomeCard' }));
  beforeAll(() => {
    workspace = new Workspace({ build: buildPaths(join(__dirname, '../..')), directory: folder });
    workspace.setNow(morningOf('2024-10-28'));
    workspace.bind('add-on', createContainer(workspace, 'spreadsheet', 'สมุดงาน'));
  });
  afterAll(() => { workspace.close(); rmSync(folder, { recursive: true, force: true }); });

  it('says in Thai which tab is missing before the workbook is set up', () => {
    expect(card()).toContain('ไม่พบแท็บ');
  });

  it('shows the three most urgent duties of the day and how many more there are', () => {
    workspace.run({ functionName: 'setUpWorkbook' });
    workspace.run({ functionName: 'importOfficeData', args: [{ contacts: [{ unit: '43', unitName: 'จังหวัดหนองคาย', role: 'province', name: 'นายตัวอย่าง สอง', position: 'นักวิชาการพัฒนาชุมชน (ตัวอย่าง)', email: 'other@example.com', phone: '', lineUserId: '', active: true }] }] });
    workspace.run({ functionName: 'rebuildTracking' });
    const shown = card();
    expect(shown).toContain('เร่งด่วนที่สุด จ 28 ต.ค. 2567');
    expect(shown.match(/เหลือ \d+ วัน/g)).toHaveLength(3);
    expect(shown).toMatch(/และอีก \d+ รายการ/);
    expect(shown).toContain('ยังไม่เคยส่งข้อความประจำวัน');
  });

  const pressed = (functionName: string, user?: string): string => {
    const result = callCard(workspace, { functionName, ...(user === undefined ? {} : { user }) });
    if (!result.ok) throw new Error(result.error.message);
    return JSON.stringify(result.value);
  };

  it('puts a sending in the queue, which then runs by itself and leaves no trigger behind', () => {
    workspace.run({ functionName: 'installTriggers' });
    expect(pressed('queueSendingFromCard')).toMatch(/จัดคิวส่งข้อความแล้ว.*updateCard/);
    const runs = advanceTo(workspace, workspace.now() + 10 * 60_000).map(({ functionName }) => functionName);
    expect(runs.filter((name) => name === 'sendSoon')).toHaveLength(1);
    expect(pressed('refreshHomeCard')).toContain('ส่งข้อความครั้งล่าสุด');
  });

  it('only notes the wish of somebody who does not own the daily run, and says whose it is', () => {
    expect(pressed('queueSendingFromCard', 'other@example.com')).toContain('ระบบส่งในนามของ');
  });

  it('says that no document is left over', () => {
    expect(pressed('queueDocumentsFromCard')).toContain('ไม่มีเอกสารค้าง');
  });
});
