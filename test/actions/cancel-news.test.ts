// Waiting mails about withdrawn documents.
import { cancelNews } from '../../src/actions/cancel-news';
import { FakeTables } from '../fakes/tables';

const mail = (key: string, status: string): Readonly<Record<string, string>> => ({ key, to: 'a@example.com', subject: 's', bodyText: 'b', kind: 'receipt', status });

describe('mails about withdrawn documents', () => {
  it('are cancelled while they wait, and the other documents they name are told of anew', () => {
    const tables = new FakeTables({
      outbox: [mail('documents:a@example.com:D0001,D0002', 'queued'), mail('documents:b@example.com:D0001', 'sent'), mail('documents:b@example.com:D0003', 'waiting'), mail('receipt:1:D0001', 'queued')],
      'document-register': ['D0001', 'D0002', 'D0003'].map((id) => ({ id, kind: 'letter', unit: '4302', status: 'done', version: 1, givenTo: 'a@example.com (2024-10-28)' })),
    });
    cancelNews(tables, new Set(['D0001']));
    expect(tables.read('outbox').map(({ status }) => status)).toEqual(['cancelled', 'sent', 'waiting', 'queued']);
    expect(tables.read('document-register').map(({ givenTo }) => givenTo)).toEqual(['a@example.com (2024-10-28)', '', 'a@example.com (2024-10-28)']);
  });
});
