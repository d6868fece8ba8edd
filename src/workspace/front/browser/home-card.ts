// The home card: its buttons run their functions, the answer takes the card's place.
import { tell } from './ask-window';
import { deed, Refused } from './server-calls';
import { toast, working } from './toasts';

interface Used { readonly html: string | null; readonly notification: string | null; readonly link: string | null }

/** Makes the card's buttons work. */
export function startHomeCard(): void {
  const place = document.getElementById('card');
  place?.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-card-function]') : null;
    if (button !== null) void press(place, button);
  });
}

async function press(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const line = working(`กำลังทำ: ${button.textContent}`);
  const fields = Object.fromEntries([...place.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')].map((field) => [field.name, field.value]));
  try {
    const used = await deed('card', { functionName: button.dataset['cardFunction'], parameters: JSON.parse(button.dataset['cardParameters'] ?? '{}') as object, fields }) as Used;
    if (used.html !== null) place.innerHTML = used.html; // the front's own HTML: every text in it was escaped on the server
    if (used.notification !== null) toast('', used.notification);
  } catch (error) {
    await tell('ทำไม่สำเร็จ', error instanceof Refused ? error.message : 'ติดต่อระบบไม่ได้');
  } finally {
    line.end();
  }
}
