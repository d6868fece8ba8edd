// What cards beside a mail or an event answer with: drafts, changes of a draft, guests; and the request for consent.
import { PlatformError } from '../../kernel/platform-error';
import { StandIn } from '../../kernel/stand-in';
import type { BuilderDefinition } from './card-definitions';
import { put, putIn, type PartDefinition, type Setter } from './card-part';

interface DraftLike { getId(): string }

/** A draft goes into the answer by its id. */
const draftId: Setter = (json, draft) => {
  if (draft instanceof StandIn && 'getId' in draft) json['openCreatedDraftAction'] = { draftId: (draft as StandIn & DraftLike).getId() };
};

const addTo = (outer: string, name: string): Setter => (json, values) => {
  const known = (json[outer] as Record<string, readonly unknown[]> | undefined)?.[name] ?? [];
  putIn(outer, name)(json, [...known, ...[values].flat()]);
};

/** Parts of these answers by type name without its namespace. */
export const DRAFT_PARTS: Readonly<Record<string, PartDefinition>> = {
  UpdateDraftToRecipientsAction: { setters: { addUpdateToRecipients: put('toRecipients') } },
  UpdateDraftCcRecipientsAction: { setters: { addUpdateCcRecipients: put('ccRecipients') } },
  UpdateDraftBccRecipientsAction: { setters: { addUpdateBccRecipients: put('bccRecipients') } },
  UpdateDraftSubjectAction: { setters: { addUpdateSubject: put('subject') } },
  UpdateDraftBodyAction: {
    setters: { addUpdateContent: (json, content, contentType) => { put('updateContents')(json, [...((json['updateContents'] as readonly unknown[] | undefined) ?? []), { content, contentType }]); }, setUpdateType: put('type') },
  },
  AuthorizationException: {
    setters: {
      setAuthorizationUrl: put('authorizationUrl'), setResourceDisplayName: put('resourceDisplayName'), setCustomUiCallback: put('customUiCallback'),
      throwException: (json) => { throw new PlatformError(`Authorization is required for ${String(json['resourceDisplayName'] ?? 'this resource')}: ${String(json['authorizationUrl'] ?? '')}`); },
    },
  },
};

/** Builders of these answers. */
export const DRAFT_BUILDERS: Readonly<Record<string, BuilderDefinition>> = {
  ComposeActionResponseBuilder: { builds: 'ComposeActionResponse', setters: { setGmailDraft: draftId } },
  UpdateDraftActionResponseBuilder: {
    builds: 'UpdateDraftActionResponse',
    setters: {
      setUpdateDraftToRecipientsAction: putIn('updateDraftAction', 'toRecipients'), setUpdateDraftCcRecipientsAction: putIn('updateDraftAction', 'ccRecipients'),
      setUpdateDraftBccRecipientsAction: putIn('updateDraftAction', 'bccRecipients'), setUpdateDraftSubjectAction: putIn('updateDraftAction', 'subject'),
      setUpdateDraftBodyAction: putIn('updateDraftAction', 'body'),
    },
  },
  CalendarEventActionResponseBuilder: {
    builds: 'CalendarEventActionResponse',
    setters: { addAttendees: addTo('calendarEventAction', 'attendees'), addAttachments: addTo('calendarEventAction', 'attachments'), setConferenceData: putIn('calendarEventAction', 'conferenceData') },
  },
};
