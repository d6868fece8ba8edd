// The sentence about missing permissions.
import { missingPermissions, missingSentence, permissionOf } from '../../../src/domain/upkeep/permissions';

describe('missing permissions', () => {
  const [mail, drive] = [permissionOf('mail'), permissionOf('drive')];

  it('are those that are wanted and not granted, in the order of the manuals', () => {
    expect(missingPermissions([mail.scope, drive.scope, 'https://example.com/other'], [])).toEqual([drive, mail]);
    expect(missingPermissions([mail.scope, drive.scope], [mail.scope])).toEqual([drive]);
  });

  it('are named with what each is for, and with the way to grant them where there is one', () => {
    expect(missingSentence([mail], 'https://example.com/auth')).toMatch(/“ส่งอีเมลในนามของท่าน” \(ส่งข้อความเตือน.*https:\/\/example.com\/auth$/);
    expect(missingSentence([mail], '')).not.toContain('http');
  });
});
