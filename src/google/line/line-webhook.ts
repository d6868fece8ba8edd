// The account's webhook over LINE's own API.
import { lineField, lineFlag, lineProblemText } from '../../domain/messages/line-answer';
import type { LineWebhook } from '../../ports/line';
import { askLine, tellLine } from './line-api';

const ENDPOINT = '/v2/bot/channel/webhook/endpoint';

/** The webhook of the account whose token the person who runs the execution holds. */
export const platformLineWebhook: LineWebhook = {
  account() {
    const info = askLine('/v2/bot/info');
    return info.status === 200 ? { userId: String(lineField(info.body, 'userId') ?? '') } : { problem: lineProblemText(info) };
  },
  endpoint() {
    const answer = askLine(ENDPOINT);
    if (answer.status !== 200) return null;
    return { url: String(lineField(answer.body, 'endpoint') ?? ''), isActive: lineFlag(answer.body, 'active') };
  },
  pointTo(url) {
    const answer = tellLine(ENDPOINT, { method: 'put', body: { endpoint: url } });
    return answer.status === 200 ? '' : lineProblemText(answer);
  },
  groupName(groupId) {
    const summary = askLine(`/v2/bot/group/${encodeURIComponent(groupId)}/summary`);
    return summary.status === 200 ? String(lineField(summary.body, 'groupName') ?? '') : null;
  },
};
