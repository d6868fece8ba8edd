// Session: who runs the script.
import { sessionModule } from '../../../../src/workspace/services/session/module';
import { Rig } from '../../rig';

describe('Session', () => {
  it('tells user, zone and locale', () => {
    const rig = new Rig({ modules: [sessionModule], user: 'officer@example.com' });
    expect(rig.run('return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone(), Session.getActiveUserLocale(), String(Session.getActiveUser())]'))
      .toEqual(['officer@example.com', 'officer@example.com', 'Asia/Bangkok', 'en', 'officer@example.com']);
  });
  it("#147 hides a visitor's address in web apps and simple triggers", () => {
    const rig = new Rig({ modules: [sessionModule], user: 'visitor@example.com', mode: 'web-app' });
    rig.store.collection('workspace').set('settings', { owner: 'owner@example.com', accountKind: 'consumer', locale: 'en_US' });
    expect(rig.run('return Session.getActiveUser().getEmail()')).toBe('');
  });
});
