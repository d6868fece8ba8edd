// The LINE gateway over UrlFetchApp; token and group stand in the user properties of the person who runs the execution.
import { lineField, lineOutcomeOf, lineProblemText, readLineQuota, type LineAnswer } from '../../domain/messages/line-answer';
import type { LineTarget } from '../../domain/messages/line-request';
import type { LineGateway } from '../../ports/line';

const HOST = 'https://api.line.me';
const TOKEN_KEY = 'line.token';
const GROUP_KEY = 'line.group';

/** LINE for the person who runs the execution; `yesterday` (`YYYYMMDD`) dates the count of friends, which LINE knows a day later. */
export function platformLineGateway(yesterday: () => string): LineGateway {
  return {
    target: storedTarget,
    quota() {
      const quota = get('/v2/bot/message/quota');
      const consumption = get('/v2/bot/message/quota/consumption');
      if (quota.status !== 200) return lineProblemText(quota);
      return readLineQuota(quota.body, consumption.body) ?? 'LINE ไม่ตอบเรื่องโควตา';
    },
    reach() {
      const target = storedTarget();
      if (target === null) return null;
      const count = target.kind === 'group'
        ? lineField(get(`/v2/bot/group/${encodeURIComponent(target.id)}/members/count`).body, 'count')
        : lineField(get(`/v2/bot/insight/followers?date=${yesterday()}`).body, 'targetedReaches');
      return typeof count === 'number' ? count : null;
    },
    identity() {
      const info = get('/v2/bot/info');
      if (info.status !== 200) return lineProblemText(info);
      const target = storedTarget();
      const account = String(lineField(info.body, 'displayName') ?? '');
      if (target?.kind !== 'group') return { account, group: '' };
      const summary = get(`/v2/bot/group/${encodeURIComponent(target.id)}/summary`);
      return summary.status === 200 ? { account, group: String(lineField(summary.body, 'groupName') ?? '') } : lineProblemText(summary);
    },
    send: (request) => lineOutcomeOf(fetchLine(request.path, { method: 'post', contentType: 'application/json', payload: JSON.stringify(request.body), headers: { 'X-Line-Retry-Key': request.retryKey } })),
    keep(token, groupId) {
      const properties = PropertiesService.getUserProperties();
      if (token === '') {
        properties.deleteProperty(TOKEN_KEY);
        properties.deleteProperty(GROUP_KEY);
        return;
      }
      properties.setProperties({ [TOKEN_KEY]: token, [GROUP_KEY]: groupId });
    },
  };
}

function storedTarget(): LineTarget | null {
  const stored = PropertiesService.getUserProperties().getProperties();
  if ((stored[TOKEN_KEY] ?? '') === '') return null;
  const group = stored[GROUP_KEY] ?? '';
  return group === '' ? { kind: 'friends' } : { kind: 'group', id: group };
}

function get(path: string): LineAnswer {
  return fetchLine(path, { method: 'get' });
}

/** A request that never throws: what the network refuses counts as an answer worth another try. */
function fetchLine(path: string, options: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions): LineAnswer {
  const token = PropertiesService.getUserProperties().getProperty(TOKEN_KEY) ?? '';
  try {
    const response = UrlFetchApp.fetch(HOST + path, { ...options, muteHttpExceptions: true, headers: { ...options.headers, Authorization: `Bearer ${token}` } });
    return { status: response.getResponseCode(), headers: response.getHeaders() as Record<string, unknown>, body: response.getContentText() };
  } catch (fault) {
    return { status: 503, headers: {}, body: JSON.stringify({ message: String((fault as { message?: unknown } | null)?.message ?? fault).replace(token, '') }) };
  }
}
