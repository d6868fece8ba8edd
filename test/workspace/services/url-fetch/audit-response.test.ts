// A response where a text is expected.
import { urlFetchModule } from '../../../../src/workspace/services/url-fetch/module';
import { Rig } from '../../rig';

const rig = new Rig({
  modules: [urlFetchModule],
  runTask: () => ({ kind: 'response', status: 200, headers: [['Content-Type', 'application/json']], bytes: new TextEncoder().encode('{"ชื่อ":"ก"}') }),
});

describe('a response as text', () => {
  it('reads as its content, so that JSON.parse takes the response itself', () => {
    expect(rig.run("const response = UrlFetchApp.fetch('http://localhost:4010/'); return [JSON.parse(response), String(response), `${response}`]")).toEqual([{ ชื่อ: 'ก' }, '{"ชื่อ":"ก"}', '{"ชื่อ":"ก"}']);
  });
});
