// npm run google:push: builds, checks, and pushes the add-on to the office's script.
import { checkBundle } from '../check-bundle.mjs';
import { build, pushedFiles, runClasp } from './clasp.mjs';
import { realScriptId } from './script-id.mjs';
import { explainWhereAsked, fail, say } from './words.mjs';

explainWhereAsked('npm run google:push สร้าง ตรวจ และส่งโปรแกรมไปที่สคริปต์ของสำนักงาน  ตัวเลือก: -- --dry-run สร้างและตรวจ บอกรายการที่จะส่ง ไม่ส่งอะไร', 'Builds, checks and pushes the program to the office\'s script. Option: -- --dry-run builds, checks and lists what would be pushed.');
const root = process.cwd();
const isRehearsal = process.argv.includes('--dry-run');
const id = realScriptId(root);
if (id === null && !isRehearsal) fail('ยังไม่มีสคริปต์ของสำนักงาน โปรดรัน npm run google:create ก่อน', 'There is no script yet. Run npm run google:create first.');
if (!isRehearsal) say(`จะสร้าง ตรวจ และส่งโปรแกรมไปแทนที่โปรแกรมเดิมในสคริปต์ ${id} ข้อมูลในสมุดงานไม่ถูกแตะต้อง`, `Builds, checks and pushes the program over the one in script ${id}; the workbook's data stay.`);
build(root);
const faults = await checkBundle(`${root}/build/dist`);
if (faults.length > 0) fail(`ไม่ส่ง เพราะโปรแกรมไม่ผ่านการตรวจ:\n${faults.map((fault) => `- ${fault}`).join('\n')}`, 'Not pushed: the bundle checks above failed.');
if (isRehearsal) {
  const files = pushedFiles(root);
  say(`ผ่านการตรวจ จะส่ง ${files.length} ไฟล์: ${files.join(', ')} ยังไม่ได้ส่งอะไร`, `The checks pass; ${files.length} files would be pushed. Nothing was.`);
  process.exit(0);
}
// Without -f a changed manifest is silently skipped where nobody answers.
if (runClasp(root, ['push', '-f']) !== 0) fail('ส่งไม่สำเร็จ โปรแกรมเดิมยังอยู่ ตรวจอินเทอร์เน็ตและการลงชื่อ (npm run google:login) แล้วลองอีกครั้ง', 'The push failed; the former program stands. Check the connection and the sign-in, then try again.');
say('ส่งแล้ว ขั้นต่อไป: npm run google:open เปิดสมุดงานแล้วโหลดหน้าใหม่ เมนู ตำบลเข้มแข็ง จะปรากฏ เลือก เริ่มใช้งาน > ตั้งค่าครั้งแรก (ผู้ที่ใช้อยู่แล้วก็เรียกได้ ระบบปรับสมุดงานให้ตรงรุ่น)',
  'Pushed. Next: npm run google:open, reload the workbook, and choose the first menu item (in an installed workbook it brings the tabs up to date).');
