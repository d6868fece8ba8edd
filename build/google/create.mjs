// npm run google:create [-- --sheet <address or id>]: makes a bound Sheet with the script, or binds the script to an existing Sheet.
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build, runClasp } from './clasp.mjs';
import { claspFile, realScriptId } from './script-id.mjs';
import { explainWhereAsked, fail, say } from './words.mjs';

const root = process.cwd();
explainWhereAsked('npm run google:create สร้าง Google ชีตพร้อมสคริปต์  ตัวเลือก: -- --sheet ลิงก์ชีต (ผูกกับชีตที่มีอยู่)  -- --title ชื่อชีต  -- --dry-run บอกว่าจะทำอะไร ไม่สร้าง', 'Makes a Google Sheet with the script. Options: -- --sheet <address> binds to an existing Sheet; -- --title <name>; -- --dry-run says what would be done.');
const { values } = parseArgs({ options: { 'sheet': { type: 'string' }, 'dry-run': { type: 'boolean', default: false }, 'title': { type: 'string', default: 'ตำบลเข้มแข็ง' } } });
const standing = realScriptId(root);
if (standing !== null) {
  fail(`.clasp.json มีรหัสสคริปต์จริงอยู่แล้ว (${standing}) ไม่สร้างซ้ำ หากต้องการส่งโปรแกรมใหม่ให้รัน npm run google:push หากต้องการสร้างอีกชุดให้ทำในสำเนาอื่นของโครงการ`,
    `.clasp.json already holds a real script id (${standing}); nothing was created. To update it: npm run google:push. To make another one, use another copy of the project.`);
}
const parent = values.sheet === undefined ? null : sheetId(values.sheet);
if (values.sheet !== undefined && parent === null) fail('อ่านที่อยู่ชีตไม่ได้ โปรดวางลิงก์ของ Google ชีตทั้งบรรทัด', 'The address of the Sheet cannot be read. Paste the whole link.');

say(parent === null ? `จะสร้าง Google ชีตใหม่ชื่อ “${values.title}” พร้อมสคริปต์ ในไดรฟ์ของบัญชีที่ลงชื่อไว้` : 'จะผูกสคริปต์ใหม่กับชีตที่ระบุ ข้อมูลในชีตไม่ถูกแตะต้อง',
  parent === null ? `Creates a new Google Sheet named "${values.title}" with the script, in the Drive of the signed-in account.` : 'Binds a new script to the given Sheet; its data stay as they are.');
if (values['dry-run']) process.exit(0);
build(root);
setAside();
process.on('SIGINT', () => { restore(); process.exit(130); });
const status = create();
const made = realScriptId(root); // clasp ends with 0 also where it made nothing: the id that it wrote is what counts
if (made === null) {
  restore();
  build(root);
  fail(`สร้างไม่สำเร็จ (clasp จบด้วยรหัส ${status}) ไม่มีอะไรเปลี่ยน ตรวจว่าลงชื่อแล้ว (npm run google:login) และเปิด Apps Script API ที่ https://script.google.com/home/usersettings แล้วลองอีกครั้ง`,
    `Nothing was created (clasp ended with ${status}); .clasp.json is as before. Check the sign-in (npm run google:login) and that the Apps Script API is on at https://script.google.com/home/usersettings, then try again.`);
}
rmSync(aside(), { force: true });
build(root); // clasp pulled the empty project into build/dist
keepUncommitted();
say(`สร้างแล้ว รหัสสคริปต์ ${made} ขั้นต่อไป: npm run google:push`, `Created, script id ${made}. Next: npm run google:push`);

function create() {
  return runClasp(root, ['create-script', ...(parent === null ? ['--type', 'sheets'] : ['--parentId', parent]), '--title', values.title, '--rootDir', 'build/dist']);
}

function aside() {
  return `${claspFile(root)}.aside`;
}

/** With any .clasp.json present clasp creates nothing. A file left aside by an interrupted run is the true one. */
function setAside() {
  if (existsSync(aside())) rmSync(claspFile(root), { force: true });
  else if (existsSync(claspFile(root))) renameSync(claspFile(root), aside());
}

function restore() {
  if (!existsSync(aside())) return;
  rmSync(claspFile(root), { force: true });
  renameSync(aside(), claspFile(root));
}

/** The real id belongs to the office, not to the repository. Outside a repository there is nothing to keep. */
function keepUncommitted() {
  const { status: kept } = spawnSync('git', ['update-index', '--skip-worktree', '.clasp.json'], { cwd: root, stdio: 'ignore' });
  if (kept !== 0 && existsSync(`${root}/.git`)) say('อย่า commit ไฟล์ .clasp.json ที่มีรหัสจริง', 'Do not commit .clasp.json with the real id.');
}

/** The id in a Sheet's address, or a bare id. */
function sheetId(text) {
  return /\/spreadsheets\/d\/([\w-]{20,})/.exec(text)?.[1] ?? (/^[\w-]{20,}$/.test(text.trim()) ? text.trim() : null);
}
