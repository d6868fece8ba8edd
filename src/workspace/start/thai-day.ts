// A day in Thai for the workspace's own messages.

/** An ISO day as วันจันทร์ที่ 28 ตุลาคม 2567. */
export function thaiDay(isoDay: string): string {
  return new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${isoDay}T00:00:00Z`)).replace(/(พ\.ศ\.|พุทธศักราช) /, '');
}
