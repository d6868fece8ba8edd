// The tab "อ่านก่อน": what the workbook is, where to begin, what each tab is for, what the colours mean. Made from the layouts.
import { coloursOf } from '../layout/status-colours';
import type { TabLayout } from '../layout/tab-layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Title of the tab. */
export const READ_FIRST_TITLE = 'อ่านก่อน';

const FONT = 'Sarabun';
const TITLE_HEIGHT_PX = 36;
const INTRODUCTION: readonly string[] = [
  'สมุดงานตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง',
  'เริ่มที่เมนู ตำบลเข้มแข็ง > เริ่มใช้งาน > ตั้งค่าครั้งแรก แล้วทำตามเมนูจากบนลงล่างตามลำดับของปี',
  'ช่องหัวสีเขียวเจ้าหน้าที่กรอกหรือแก้ได้ ช่องหัวสีเทาระบบเขียนให้ หากพิมพ์ทับระบบจะคืนค่าเดิม',
  'อย่าเปลี่ยนชื่อแท็บหรือหัวคอลัมน์ เพิ่มคอลัมน์ของสำนักงานต่อท้ายได้ แท็บ “คำตอบดิบ …” เป็นต้นฉบับ ห้ามเรียง แทรก หรือลบแถว',
];
const LEGEND: readonly (readonly [code: string, words: string])[] = [['done', 'เรียบร้อย'], ['due', 'ต้องดูแล'], ['late', 'มีปัญหาหรือเลยกำหนด'], ['waived', 'ไม่ต้องทำแล้ว']];

/** Writes the tab anew. */
export function writeReadFirst(sheet: Sheet, layouts: readonly TabLayout[]): void {
  const rows = [
    ...INTRODUCTION.map((line) => [line, '']), ['', ''], ['สีของสถานะ', ''], ...LEGEND.map(([, words]) => [words, '']), ['', ''],
    ['แท็บ', 'ใช้ทำอะไร'], ...layouts.map(({ title, purpose }) => [title, purpose]),
  ];
  sheet.clear();
  sheet.getRange(1, 1, rows.length, 2).setNumberFormat('@').setValues(rows).setFontFamily(FONT).setVerticalAlignment('top').setWrap(true);
  sheet.setColumnWidth(1, 220).setColumnWidth(2, 640);
  INTRODUCTION.forEach((_line, index) => { sheet.getRange(index + 1, 1, 1, 2).mergeAcross(); });
  sheet.getRange(1, 1).setFontSize(16).setFontWeight('bold');
  const legendRow = INTRODUCTION.length + 3;
  sheet.getRange(legendRow - 1, 1).setFontWeight('bold');
  LEGEND.forEach(([code], index) => {
    const colours = coloursOf(code);
    if (colours !== null) sheet.getRange(legendRow + index, 1).setBackground(colours.background).setFontColor(colours.text);
  });
  sheet.getRange(legendRow + LEGEND.length + 1, 1, 1, 2).setFontWeight('bold').setBackground('#e8eaed');
  sheet.setRowHeight(1, TITLE_HEIGHT_PX);
  sheet.setHiddenGridlines(true).setTabColor('#1b6b3f');
}
