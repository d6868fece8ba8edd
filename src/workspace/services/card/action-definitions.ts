// Actions of cards and what they answer with: navigation, notifications, links.
import { PlatformError } from '../../kernel/platform-error';
import { add, needs, put, type CardJson, type PartDefinition } from './card-part';

function setFunction(json: CardJson, name: unknown): void {
  if (typeof name !== 'string' || name === '') throw new PlatformError('Invalid argument: functionName');
  json['function'] = name;
}

/** Action parameters are texts only (semantics 134). */
function setParameters(json: CardJson, parameters: unknown): void {
  const entries = Object.entries((parameters ?? {}) as Record<string, unknown>);
  if (entries.some(([, value]) => typeof value !== 'string')) throw new PlatformError('Invalid argument: parameters. Every value must be a string.');
  json['parameters'] = entries.map(([key, value]) => ({ key, value }));
}

const navigation = (name: string): PartDefinition['setters'][string] => (json, value) => { add('navigations')(json, { [name]: value === undefined ? true : value }); };

/** Actions and their parts by type name without its namespace. */
export const ACTIONS: Readonly<Record<string, PartDefinition>> = {
  Action: {
    check: needs('Action', 'function'),
    setters: {
      setFunctionName: setFunction, setMethodName: setFunction, setParameters, setLoadIndicator: put('loadIndicator'), setInteraction: put('interaction'), setPersistValues: put('persistValues'),
      addRequiredWidget: add('requiredWidgets'), setAllWidgetsAreRequired: put('allWidgetsAreRequired'),
    },
  },
  AuthorizationAction: { setters: { setAuthorizationUrl: put('authorizationUrl') }, check: needs('AuthorizationAction', 'authorizationUrl') },
  OpenLink: { setters: { setUrl: put('url'), setOpenAs: put('openAs'), setOnClose: put('onClose') }, check: needs('OpenLink', 'url') },
  Notification: { setters: { setText: put('text') }, check: needs('Notification', 'text') },
  Navigation: {
    setters: {
      pushCard: navigation('pushCard'), updateCard: navigation('updateCard'), popCard: navigation('pop'), popToRoot: navigation('popToRoot'), popToNamedCard: navigation('popToCard'),
    },
  },
  CardAction: {
    check: needs('CardAction', 'actionLabel', 'onClick'),
    setters: {
      setText: put('actionLabel'), setOnClickAction: (json, value) => { json['onClick'] = { action: value }; }, setOpenLink: (json, value) => { json['onClick'] = { openLink: value }; },
      setOnClickOpenLinkAction: (json, value) => { json['onClick'] = { openDynamicLinkAction: value }; }, setAuthorizationAction: (json, value) => { json['onClick'] = { authorizationAction: value }; },
      setComposeAction: (json, value, composedEmailType) => { json['onClick'] = { composeAction: value, composedEmailType }; },
    },
  },
  LinkPreview: { setters: { setLinkPreviewTitle: put('linkPreviewTitle'), setTitle: put('title'), setPreviewCard: put('previewCard') } },
  Attachment: { setters: { setIconUrl: put('iconUrl'), setMimeType: put('mimeType'), setResourceUrl: put('resourceUrl'), setTitle: put('title') } },
};
