// What the platform's mail errors mean: quota used up, surely not sent, or nobody knows.
// Source: developers.google.com/apps-script/guides/services/quotas (exception texts).

/** What became of a mail. `quota`: the day's mails are used up; `busy`: the service is overrun for a while; `refused`: never like this; all surely not sent. `unsure`: nobody knows. */
export type MailOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'quota' }
  | { readonly kind: 'busy'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unsure'; readonly message: string };

/** The outcome that an error's text tells. An unknown error is `unsure`: the mail may have left before it. */
export function mailOutcomeOf(errorText: string): MailOutcome {
  if (/too many times for one day|daily.*limit exceeded|limit exceeded: email/i.test(errorText)) return { kind: 'quota' };
  if (/in a short time|too many scripts/i.test(errorText)) return { kind: 'busy', message: 'บริการอีเมลของ Google ไม่พร้อมอยู่ชั่วคราว' };
  if (/invalid (e-?mail|argument)|failed to send email: (no|invalid) recipient|no recipient/i.test(errorText)) return { kind: 'refused', message: 'ที่อยู่อีเมลนี้ใช้ไม่ได้ โปรดแก้ในแท็บผู้ติดต่อ' };
  if (/permission|authoriz/i.test(errorText)) return { kind: 'refused', message: 'บัญชีที่ส่งยังไม่ได้ให้สิทธิ์ส่งอีเมล' };
  return { kind: 'unsure', message: `ระบบอีเมลตอบว่า ${errorText}` };
}
