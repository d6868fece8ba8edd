// Making elements: texts only ever become text nodes.

/** What a new element has: attributes, `text`, `onclick`. */
export interface Making {
  readonly text?: string;
  readonly onclick?: () => void;
  readonly [attribute: string]: string | boolean | (() => void) | undefined;
}

/** A new element with its attributes and children; `true` is an attribute without value, `false` and `undefined` none. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, making: Making = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(making)) {
    if (name === 'text') element.textContent = String(value);
    else if (typeof value === 'function') element.addEventListener('click', value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** The element that a selector finds. @throws Error where the page has none */
export function need<T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}
