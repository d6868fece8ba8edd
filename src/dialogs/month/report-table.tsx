// Whose report stands where, and what the month comes to: each colour also in words.
import type { MonthBoard, MonthFigure } from '../../domain/reports/month-board';

/** A row a reporting tambon; the counts above it are those of the compilation. */
export function ReportTable({ board: { counts, rows } }: { readonly board: MonthBoard }) {
  return (
    <section aria-label="สถานะรายงานรายอำเภอ">
      <p><span class="badge">ต้องรายงาน {counts.expected}</span> <span class="badge good">ตามกำหนด {counts.onTime}</span> <span class="badge warn">ช้า {counts.late}</span> <span class="badge bad">ยังไม่มี {counts.missing}</span> <span class="badge info">แก้ไขแล้ว {counts.corrected}</span></p>
      <div class="scroll" tabIndex={0} role="region" aria-label="รายงานของแต่ละตำบล"><table>
        <thead><tr><th scope="col">อำเภอ</th><th scope="col">ตำบล</th><th scope="col">สถานะ</th><th scope="col" class="number">กิจกรรม</th><th scope="col" class="number">คน</th><th scope="col" class="number">ใช้จริง (บาท)</th></tr></thead>
        <tbody>{rows.map((row) => <tr><th scope="row">{row.district}</th><td>{row.tambon}</td><td><span class={`badge ${row.tone}`}>{row.state}</span></td><td class="number">{row.activities}</td><td class="number">{row.people}</td><td class="number">{row.spent}</td></tr>)}</tbody>
      </table></div>
    </section>
  );
}

/** The province's figures; a month without reports has none, and says so. */
export function MonthFigures({ figures }: { readonly figures: readonly MonthFigure[] }) {
  if (figures.length === 0) return <p class="soft">เดือนนี้ยังไม่มีข้อมูล ตัวเลขจะมีเมื่อมีรายงานที่นับได้</p>;
  return (
    <table aria-label="ผลรวมของจังหวัด">
      <thead><tr><th scope="col">รวมทั้งจังหวัด</th><th scope="col" class="number">เดือนนี้</th><th scope="col" class="number">สะสม</th></tr></thead>
      <tbody>{figures.map(({ label, month, toDate }) => <tr><th scope="row">{label}</th><td class="number">{month || '–'}</td><td class="number">{toDate}</td></tr>)}</tbody>
    </table>
  );
}
