// npm run google:login: signs in to Google for clasp.
import { runClasp } from './clasp.mjs';
import { explainWhereAsked, fail, say } from './words.mjs';

explainWhereAsked('npm run google:login ลงชื่อเข้าใช้ Google ให้ clasp  ตัวเลือก: -- --no-localhost สำหรับเครื่องที่เปิดเบราว์เซอร์ไม่ได้', 'Signs in to Google for clasp. Option: -- --no-localhost where no browser can be opened.');
say('จะเปิดเบราว์เซอร์ให้ลงชื่อเข้าใช้ Google ด้วยบัญชีที่จะเป็นเจ้าของสมุดงาน clasp ของ Google ขอสิทธิ์ของเครื่องมือพัฒนา (สร้างและส่งสคริปต์ รายชื่อไฟล์ในไดรฟ์ โครงการ Cloud) เก็บไว้ใน ~/.clasprc.json ของเครื่องนี้', 'Opens the browser to sign in with the Google account that will own the workbook. clasp asks for a developer tool\'s rights and keeps them in ~/.clasprc.json on this machine.');
if (runClasp(process.cwd(), ['login', ...process.argv.slice(2)]) !== 0) {
  fail('ลงชื่อเข้าใช้ไม่สำเร็จ หากเครื่องนี้เปิดเบราว์เซอร์ไม่ได้ให้รัน npm run google:login -- --no-localhost', 'Signing in failed. Where no browser can be opened: npm run google:login -- --no-localhost');
}
say('ลงชื่อแล้ว ขั้นต่อไป: เปิด Apps Script API ที่ https://script.google.com/home/usersettings แล้วรัน npm run google:create', 'Signed in. Next: turn on the Apps Script API at https://script.google.com/home/usersettings, then npm run google:create');
