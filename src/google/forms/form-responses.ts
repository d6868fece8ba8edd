// A Form's own responses over FormApp, by item id, so that no locale and no column of the raw tab stands between.
import type { FormResponses, PrefilledLinks, RawAnswer, RawResponse } from '../../ports/forms';

/** Responses with times in the office's time zone. */
export function platformFormResponses(timeZone: string): FormResponses {
  return {
    since(formId, instant) {
      const form = FormApp.openById(formId);
      const verified = mustSignIn(form);
      const responses = instant === null ? form.getResponses() : form.getResponses(Utilities.parseDate(instant, timeZone, "yyyy-MM-dd'T'HH:mm:ss"));
      return responses.map((response) => readResponse(response, { timeZone, verified }));
    },
  };
}

/** Links with a drop-down or buttons answered. */
export const platformPrefilledLinks: PrefilledLinks = {
  links(formId, itemId, values) {
    const form = FormApp.openById(formId);
    const item = form.getItemById(Number(itemId));
    return values.map((value) => form.createResponse().withItemResponse(itemResponse(item, value)).toPrefilledUrl());
  },
};

function readResponse(response: GoogleAppsScript.Forms.FormResponse, how: { readonly timeZone: string; readonly verified: boolean }): RawResponse {
  const email = response.getRespondentEmail();
  return {
    responseId: response.getId(),
    submittedAt: Utilities.formatDate(response.getTimestamp(), how.timeZone, "yyyy-MM-dd'T'HH:mm:ss"),
    email,
    emailVerified: how.verified && email !== '',
    editUrl: response.getEditResponseUrl(),
    answers: response.getItemResponses().map(readAnswer),
  };
}

function readAnswer(answer: GoogleAppsScript.Forms.ItemResponse): RawAnswer {
  const item = answer.getItem();
  const value: unknown = answer.getResponse();
  return { itemId: String(item.getId()), title: item.getTitle(), value: Array.isArray(value) ? value.map(String) : String(value ?? '') };
}

/** Accounts outside an organisation cannot ask for sign-in; the platform may throw there. */
function mustSignIn(form: GoogleAppsScript.Forms.Form): boolean {
  try {
    return form.requiresLogin();
  } catch {
    return false;
  }
}

function itemResponse(item: GoogleAppsScript.Forms.Item, value: string): GoogleAppsScript.Forms.ItemResponse {
  return item.getType() === FormApp.ItemType.LIST ? item.asListItem().createResponse(value) : item.asMultipleChoiceItem().createResponse(value);
}
