// The LINE gateway over UrlFetchApp; token and place stand in the user properties of the person who runs the execution.
import { lineField, lineOutcomeOf, lineProblemText, readLineQuota } from '../../domain/messages/line-answer';
import type { LineTarget } from '../../domain/messages/line-request';
import type { LineGateway } from '../../ports/line';
import { askLine, tellLine, TOKEN_KEY } from './line-api';

/** A group's id; `NO_PLACE` where none is chosen; empty for the account's friends. */
const GROUP_KEY = 'line.group';
const NO_PLACE = 'none';
/** Milliseconds before a second try; the third waits twice as long. */
const WAIT_MS = 2_000;

/** LINE for the person who runs the execution; `yesterday` (`YYYYMMDD`) dates the count of friends, which LINE knows a day later. */
export function platformLineGateway(yesterday: () => string): LineGateway {
  return {
    hasToken: () => (PropertiesService.getUserProperties().getProperty(TOKEN_KEY) ?? '') !== '',
    target: storedTarget,
    quota() {
      const quota = askLine('/v2/bot/message/quota');
      const consumption = askLine('/v2/bot/message/quota/consumption');
      if (quota.status !== 200) return lineProblemText(quota);
      return readLineQuota(quota.body, consumption.body) ?? 'LINE ไม่ตอบเรื่องโควตา';
    },
    reach() {
      const target = storedTarget();
      if (target === null) return null;
      const count = target.kind === 'group'
        ? lineField(askLine(`/v2/bot/group/${encodeURIComponent(target.id)}/members/count`).body, 'count')
        : lineField(askLine(`/v2/bot/insight/followers?date=${yesterday()}`).body, 'targetedReaches');
      return typeof count === 'number' ? count : null;
    },
    identity() {
      const info = askLine('/v2/bot/info');
      if (info.status !== 200) return lineProblemText(info);
      const target = storedTarget();
      const account = String(lineField(info.body, 'displayName') ?? '');
      if (target?.kind !== 'group') return { account, group: '' };
      const summary = askLine(`/v2/bot/group/${encodeURIComponent(target.id)}/summary`);
      return summary.status === 200 ? { account, group: String(lineField(summary.body, 'groupName') ?? '') } : lineProblemText(summary);
    },
    send: (request) => lineOutcomeOf(tellLine(request.path, { method: 'post', body: request.body, headers: { 'X-Line-Retry-Key': request.retryKey } })),
    waitBeforeTry: (tries) => { Utilities.sleep(WAIT_MS * tries); },
    keepToken(token) {
      const properties = PropertiesService.getUserProperties();
      if (token !== '') {
        properties.setProperty(TOKEN_KEY, token);
        return;
      }
      properties.deleteProperty(TOKEN_KEY);
      properties.deleteProperty(GROUP_KEY);
    },
    keepPlace(place) {
      PropertiesService.getUserProperties().setProperty(GROUP_KEY, place === 'friends' ? '' : place === 'none' ? NO_PLACE : place.groupId);
    },
  };
}

function storedTarget(): LineTarget | null {
  const stored = PropertiesService.getUserProperties().getProperties();
  if ((stored[TOKEN_KEY] ?? '') === '') return null;
  const group = stored[GROUP_KEY] ?? '';
  if (group === NO_PLACE) return null;
  return group === '' ? { kind: 'friends' } : { kind: 'group', id: group };
}
