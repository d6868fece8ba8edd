// Where an obligation or a rule comes from, in words.

/** `L¶2, G§3.1` as `หนังสือจังหวัด ข้อ 2, แนวทางกรมฯ ข้อ 3.1`; texts that an office wrote itself stay as they are. */
export function clauseText(clause: string): string {
  const parts = clause.split(/\s*,\s*/).map((part) => part
    .replace(/^L¶(.+)$/, 'หนังสือจังหวัด ข้อ $1').replace(/^L$/, 'หนังสือจังหวัด')
    .replace(/^G§(.+)$/, 'แนวทางกรมฯ ข้อ $1').replace(/^P(\d.*)$/, 'แผนปฏิบัติการ ข้อ $1'));
  return parts.join(', ');
}
