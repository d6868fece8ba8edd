// Cards as HTML: texts as typed, the little markup that cards know, buttons with their action.
import { cardHtml } from '../../../src/workspace/front/card-html';

describe('card as HTML', () => {
  it('keeps bold and escapes everything else', () => {
    const { text } = cardHtml({ header: { title: 'A<b>' }, sections: [{ widgets: [{ textParagraph: { text: '<b>ด่วน</b> <img src=x onerror=1> a &lt; b' } }] }] });
    expect(text).toContain('A&lt;b&gt;');
    expect(text).toContain('<b>ด่วน</b> &lt;img src=x onerror=1&gt; a &lt; b');
  });

  it('gives a button its function and parameters, and a link only to the web', () => {
    const { text } = cardHtml({ sections: [{ widgets: [{ buttonList: { buttons: [{ text: 'ทำ', onClick: { action: { function: 'go', parameters: [{ key: 'id', value: '"1"' }] } } }, { text: 'ลวง', onClick: { openLink: { url: 'javascript:alert(1)' } } }] } }] }] });
    expect(text).toContain('data-card-function="go" data-card-parameters="{&quot;id&quot;:&quot;\\&quot;1\\&quot;&quot;}"');
    expect(text).not.toContain('javascript');
  });
});
