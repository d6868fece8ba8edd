// A frame's calls of the script's functions, passed to the server and answered.
import { deed } from './server-calls';
import { refreshSheet, selectedCell } from './sheet-state';

/** What a frame asks of its window. */
export type FrameCall =
  | { readonly tambon: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly tambon: 'close' | 'focus' }
  | { readonly tambon: 'size'; readonly width?: number; readonly height?: number }
  | { readonly tambon: 'open'; readonly url: string };

/** The answer to a frame. */
export interface FrameReply {
  readonly tambon: 'reply';
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
}

interface Called {
  readonly result: { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };
  readonly active: { readonly tab: string; readonly a1: string } | null;
}

/** Calls the function and gives the frame its answer; the sheet behind is shown anew. */
export async function passOn(call: FrameCall, reply: (reply: FrameReply) => void): Promise<void> {
  if (call.tambon !== 'run') return;
  try {
    const { result, active } = await deed('call', { functionName: call.name, args: call.args, ...selectedCell() }) as Called;
    reply({ tambon: 'reply', id: call.id, ok: result.ok, value: result.ok ? result.value : result.error });
    await refreshSheet(active);
  } catch (error) {
    reply({ tambon: 'reply', id: call.id, ok: false, value: { name: 'Error', message: error instanceof Error ? error.message : String(error) } });
  }
}
