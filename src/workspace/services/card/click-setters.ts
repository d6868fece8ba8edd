// What happens at a click: the setters that every clickable part has.
import type { Setter } from './card-part';

function onClick(name: string): Setter {
  return (json, value) => { json['onClick'] = { [name]: value }; };
}

/** setOnClickAction, setOpenLink and the others that decide what a click does. */
export const CLICK_SETTERS: Readonly<Record<string, Setter>> = {
  setOnClickAction: onClick('action'),
  setOnClickOpenLinkAction: onClick('openDynamicLinkAction'),
  setOpenLink: onClick('openLink'),
  setAuthorizationAction: onClick('authorizationAction'),
  setComposeAction: (json, action, composedEmailType) => { json['onClick'] = { composeAction: action, composedEmailType }; },
};
