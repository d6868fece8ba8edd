// Who may come in to the front, request by request.
import { whyRefused } from '../../../src/workspace/front/guard';

const SECRETS = { key: 'k'.repeat(32), token: 't'.repeat(32) };
const COMING_IN = { host: '127.0.0.1:4310', cookie: `a=b; tambon-key=${SECRETS.key}` };
const DOING = { ...COMING_IN, origin: 'http://127.0.0.1:4310', 'content-type': 'application/json', 'x-tambon-token': SECRETS.token };

describe('front guard', () => {
  it('lets the own page look and do', () => {
    expect(whyRefused({ method: 'GET', headers: COMING_IN }, SECRETS)).toBeUndefined();
    expect(whyRefused({ method: 'POST', headers: DOING }, SECRETS)).toBeUndefined();
    expect(whyRefused({ method: 'POST', headers: { ...DOING, origin: undefined, 'sec-fetch-site': 'same-origin' } }, SECRETS)).toBeUndefined();
  });

  it.each([
    ['no key', 'GET', { ...COMING_IN, cookie: '' }], ['a wrong key', 'GET', { ...COMING_IN, cookie: 'tambon-key=x' }], ['a name pointed here', 'GET', { ...COMING_IN, host: 'evil.example:4310' }], ['no name', 'GET', { cookie: COMING_IN.cookie }],
    ['another page', 'POST', { ...DOING, origin: 'http://evil.example' }], ['another port', 'POST', { ...DOING, origin: 'http://127.0.0.1:9999' }], ['a sandboxed frame', 'POST', { ...DOING, origin: 'null' }],
    ['a program that names no page', 'POST', { ...DOING, origin: undefined }], ['another site by its own word', 'POST', { ...DOING, 'sec-fetch-site': 'cross-site' }], ['no token', 'POST', { ...DOING, 'x-tambon-token': undefined }], ['a plain form', 'POST', { ...DOING, 'content-type': 'application/x-www-form-urlencoded' }],
  ])('turns away %s', (_who, method, headers) => {
    expect(whyRefused({ method, headers }, SECRETS)?.status).toBe(403);
  });
});
