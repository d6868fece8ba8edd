// Buttons of the pages: one main deed, others beside it, a line of them at the foot.
import type { ComponentChildren } from 'preact';
import { closeDialog } from './server';

interface ButtonProps {
  readonly onClick: () => void;
  readonly isBusy?: boolean;
  readonly disabled?: boolean;
  readonly kind?: 'main' | 'plain' | 'danger';
  readonly children: ComponentChildren;
}

/** A button; while its deed runs it says so and cannot be pressed again. */
export function Button({ onClick, isBusy = false, disabled = false, kind = 'plain', children }: ButtonProps) {
  return <button type="button" class={kind} disabled={disabled || isBusy} aria-busy={isBusy} onClick={onClick}>{isBusy ? 'กำลังทำ…' : children}</button>;
}

/** Closes the dialog without a deed. */
export function CloseButton() {
  return <button type="button" class="plain" onClick={closeDialog}>ปิด</button>;
}

/** The foot of a dialog: stays in view while the rest scrolls. */
export function Foot({ children }: { readonly children: ComponentChildren }) {
  return <footer class="foot">{children}</footer>;
}
