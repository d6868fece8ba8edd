// The pictures of the README and the manuals: what each shows, and how it is made from the running product.
import type { Page } from 'playwright-core';

interface Named {
  /** File in docs/images. */
  readonly file: string;
}

/** A page of the spreadsheet, opened by a command over an office that has confirmed its targets. */
export interface DialogPicture extends Named {
  readonly command: string;
  /** A text that stands on the page when it is ready. */
  readonly ready: string;
}

/** A page of the training room over the sample year, in a window of that size. */
export interface FrontPicture extends Named {
  readonly address: string;
  readonly size: { readonly width: number; readonly height: number };
  /** What a person does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

/** Pages of the spreadsheet. */
export const DIALOG_PICTURES: readonly DialogPicture[] = [
  { file: 'panel.png', command: 'openPanel', ready: 'ภารกิจ' },
  { file: 'setup.png', command: 'openSetup', ready: 'สมุดงาน' },
  { file: 'quota.png', command: 'openQuota', ready: 'โควตา' },
  { file: 'documents.png', command: 'openDocuments', ready: 'หน่วยที่เลือก' },
  { file: 'doctor.png', command: 'openDoctor', ready: 'การทำงานอัตโนมัติ' },
  { file: 'handover.png', command: 'openHandover', ready: 'ระบุผู้รับช่วง' },
  { file: 'compatibility.png', command: 'openCompatibility', ready: 'ยังไม่เคยตรวจ' },
];

/** Pages of the training room. */
export const FRONT_PICTURES: readonly FrontPicture[] = [
  { file: 'workbook.png', address: `/tabs?tab=${encodeURIComponent('ติดตาม')}`, size: { width: 1040, height: 560 }, act: async (page) => {
    await page.click('.menu-holder > button');
    await page.hover('[role=menuitem]:has-text("MOU และประกาศวาระ")');
  } },
  { file: 'form.png', address: '/forms', size: { width: 420, height: 760 }, act: (page) => page.click('a[href^="/form?"]') },
];

/** Every picture. */
export const PICTURES: readonly Named[] = [...DIALOG_PICTURES, ...FRONT_PICTURES];

/** The most bytes that a picture may have. */
export const MOST_BYTES = 150_000;
