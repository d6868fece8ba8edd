// What stands on a page until its data is there, or why it is not.
import type { ComponentChildren } from 'preact';
import { Button, CloseButton, Foot } from './buttons';
import { Refusal } from './report-view';
import type { Loaded } from './use-server';

/** Shows `children` of the value once it was read; before, a line that says so; on refusal, why, and a button to try again. */
export function WhenLoaded<T>({ loaded, again, children }: { readonly loaded: Loaded<T>; readonly again: () => void; readonly children: (value: T) => ComponentChildren }) {
  switch (loaded.kind) {
    case 'loading': return <p class="loading" role="status">กำลังอ่านข้อมูล…</p>;
    case 'refused': return <><Refusal sentences={loaded.sentences} /><Foot><Button onClick={again}>ลองอีกครั้ง</Button><CloseButton /></Foot></>;
    case 'ready': return <>{children(loaded.value)}</>;
  }
}
