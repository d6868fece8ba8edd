// Colours of states in choice columns, by the stored code: the text always says the same, so that colour is never the only sign.

/** What a state means to the person who looks. */
type Tone = 'good' | 'attention' | 'bad' | 'quiet';

const COLOURS: Readonly<Record<Tone, { readonly background: string; readonly text: string }>> = {
  good: { background: '#e2f1e7', text: '#1b6b3f' }, attention: { background: '#fdf1d3', text: '#7a5200' },
  bad: { background: '#fbe6e4', text: '#a3231b' }, quiet: { background: '#f1f3f4', text: '#51616b' },
};

const TONES: Readonly<Record<string, Tone>> = {
  done: 'good', pass: 'good', accepted: 'good', approved: 'good', ready: 'good', verified: 'good', sent: 'good', confirmed: 'good', arrived: 'good',
  due: 'attention', check: 'attention', held: 'attention', returned: 'attention', building: 'attention', queued: 'attention', working: 'attention', copied: 'attention',
  sending: 'attention', waiting: 'attention', retry: 'attention', again: 'attention', wait: 'attention',
  late: 'bad', fail: 'bad', failed: 'bad', gone: 'bad', unsure: 'bad', orphan: 'bad', shortfall: 'bad',
  waived: 'quiet', withdrawn: 'quiet', superseded: 'quiet', carried: 'quiet', unverified: 'quiet',
};

/** Background and text colour of a state; `null` where it has none. */
export function coloursOf(code: string): { readonly background: string; readonly text: string } | null {
  const tone = Object.prototype.hasOwnProperty.call(TONES, code) ? TONES[code] : undefined;
  return tone === undefined ? null : COLOURS[tone];
}
