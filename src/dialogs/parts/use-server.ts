// State of server calls in a component: what was read, whether something runs, what was refused.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Refused } from './server';

/** What a component knows of a read: nothing yet, its value, or why not. */
export type Loaded<T> = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly value: T } | { readonly kind: 'refused'; readonly sentences: readonly string[] };

/** Reads once when the component appears; `again` reads anew, and what was read before stays in view until then. */
export function useRead<T>(read: () => Promise<T>): readonly [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  const again = useCallback(() => {
    setLoaded((before) => (before.kind === 'ready' ? before : { kind: 'loading' }));
    read().then((value) => { setLoaded({ kind: 'ready', value }); }, (fault: unknown) => { setLoaded({ kind: 'refused', sentences: sentencesOf(fault) }); });
  }, []);
  useEffect(again, [again]);
  return [loaded, again];
}

/** A deed on the server: whether it runs, its value, why it was refused. A second start while it runs does nothing. */
export interface Deed<A extends readonly unknown[], T> {
  readonly isBusy: boolean;
  readonly value: T | null;
  readonly sentences: readonly string[];
  readonly start: (...args: A) => void;
}

/** A deed that a button starts; `then` is called with its value. */
export function useDeed<A extends readonly unknown[], T>(act: (...args: A) => Promise<T>, then?: (value: T) => void): Deed<A, T> {
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly value: T | null; readonly sentences: readonly string[] }>({ isBusy: false, value: null, sentences: [] });
  const start = (...args: A): void => {
    if (state.isBusy) return;
    setState({ isBusy: true, value: null, sentences: [] });
    act(...args).then(
      (value) => { setState({ isBusy: false, value, sentences: [] }); then?.(value); },
      (fault: unknown) => { setState({ isBusy: false, value: null, sentences: sentencesOf(fault) }); },
    );
  };
  return { ...state, start };
}

function sentencesOf(fault: unknown): readonly string[] {
  return fault instanceof Refused ? fault.sentences : ['หน้านี้ทำงานไม่สำเร็จ โปรดปิดแล้วเปิดใหม่'];
}
