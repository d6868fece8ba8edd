// npm run google:open: opens the workbook that the script is bound to.
import { runClasp } from './clasp.mjs';
import { realScriptId } from './script-id.mjs';
import { explainWhereAsked, fail, say } from './words.mjs';

explainWhereAsked('npm run google:open เปิดสมุดงานของสำนักงานในเบราว์เซอร์', 'Opens the office\'s workbook in the browser.');
const root = process.cwd();
if (realScriptId(root) === null) fail('ยังไม่มีสคริปต์ของสำนักงาน โปรดรัน npm run google:create ก่อน', 'There is no script yet. Run npm run google:create first.');
say('จะเปิดสมุดงานในเบราว์เซอร์', 'Opens the workbook in the browser.');
if (runClasp(root, ['open-container']) !== 0) fail('เปิดไม่ได้ โปรดเปิดสมุดงานจาก Google ไดรฟ์ของบัญชีที่สร้าง', 'It cannot be opened. Open the workbook from the Google Drive of the account that created it.');
