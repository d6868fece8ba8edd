// The mails that an answer brings its sender: received, held, sent back. Wording only; sending is elsewhere.

/** What the mails speak of. */
export interface AnswerNews {
  readonly formTitle: string;
  readonly responseId: string;
  /** Fingerprint of the answers: a new version brings a new mail. */
  readonly print: string;
  readonly to: string;
  readonly editUrl: string;
  /** What was answered, line by line, exactly as typed. */
  readonly lines: readonly string[];
  readonly officeName: string;
}

/** A mail ready to be queued, in paragraphs of plain text. */
export interface AnswerMail {
  readonly key: string;
  readonly kind: 'receipt' | 'returned' | 'held';
  readonly to: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly link: { readonly label: string; readonly url: string } | null;
}

/** The receipt; with `heldReason` it says that the answer waits for the province, with `isLocked` that the confirmed answers stand. */
export function receiptMail(news: AnswerNews, state: { readonly heldReason: string; readonly isEdit: boolean; readonly isLocked: boolean }): AnswerMail {
  const isHeld = state.heldReason !== '';
  const opening = state.isEdit ? 'จังหวัดได้รับคำตอบที่แก้ไขแล้ว' : 'จังหวัดได้รับคำตอบของท่านแล้ว';
  const waiting = isHeld ? ['คำตอบนี้พักไว้ให้เจ้าหน้าที่จังหวัดตรวจรับก่อน เพราะ', state.heldReason] : [];
  const locked = state.isLocked ? ['รายการนี้ยืนยันแล้วและล็อกอยู่ คำตอบใหม่จึงยังไม่แทนคำตอบเดิม หากต้องการเปลี่ยน โปรดแจ้งเจ้าหน้าที่จังหวัดให้ปลดล็อก'] : [];
  return {
    key: `receipt:${news.responseId}:${news.print}`, kind: isHeld ? 'held' : 'receipt', to: news.to,
    subject: `${isHeld ? 'ได้รับคำตอบแล้ว (รอจังหวัดตรวจรับ)' : 'ได้รับคำตอบแล้ว'}: ${news.formTitle}`,
    paragraphs: [opening, ...waiting, ...locked, news.lines.join('\n'), news.officeName],
    link: { label: 'แก้ไขคำตอบได้ที่', url: news.editUrl },
  };
}

/** The mail of ส่งกลับแก้ไข with the province's comment. `version` tells one return from the next. */
export function returnedMail(news: AnswerNews, comment: string, version: string): AnswerMail {
  return {
    key: `returned:${news.responseId}:${version}`, kind: 'returned', to: news.to, subject: `ขอให้แก้ไขคำตอบ: ${news.formTitle}`,
    paragraphs: ['จังหวัดตรวจคำตอบของท่านแล้ว ขอให้แก้ไขดังนี้', comment, 'กำหนดเวลาของภารกิจยังนับต่อเนื่อง โปรดแก้ไขโดยเร็ว', news.officeName],
    link: { label: 'แก้ไขคำตอบได้ที่', url: news.editUrl },
  };
}
