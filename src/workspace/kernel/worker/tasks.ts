// The tasks of the worker by name; what goes in and out is cloned between threads.
import { webRequest } from './tasks/web-request';
import { xlsxDecode, xlsxEncode, type XlsxToDecode, type XlsxToEncode } from './tasks/xlsx';

export const TASKS: Readonly<Record<string, (input: unknown) => Promise<unknown>>> = {
  webRequest,
  xlsxEncode: (input) => xlsxEncode(input as XlsxToEncode),
  xlsxDecode: (input) => xlsxDecode(input as XlsxToDecode),
};
