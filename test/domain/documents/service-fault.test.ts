// Which of the platform's errors pass by themselves.
import { isPassingFault } from '../../../src/domain/documents/service-fault';
import { ERROR_KINDS, errorText } from '../../../src/workspace/platform/error-texts';

it('takes every simulated failure of a service for a passing one, but not a used-up day', () => {
  expect(ERROR_KINDS.filter((kind) => !isPassingFault(errorText(kind, 'Documents')))).toEqual(['quota']);
});

it.each(['Invalid argument: name', 'Cannot read properties of null', 'Document is missing (perhaps it was deleted, or you don\u2019t have read access?)', 'killed'])('does not wait for “%s” to pass', (text) => {
  expect(isPassingFault(text)).toBe(false);
});
