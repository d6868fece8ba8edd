// The spreadsheet service: SpreadsheetApp, Charts, and spreadsheets in other formats.
import type { ServiceModule } from '../../kernel/service-definition';
import { spreadsheetConverters } from '../../xlsx/converters';
import { ChartsStandIn } from './charts-service';
import { SpreadsheetAppStandIn } from './spreadsheet-app';

export const spreadsheetModule: ServiceModule = {
  globals: [
    { name: 'SpreadsheetApp', create: (execution) => new SpreadsheetAppStandIn(execution) },
    { name: 'Charts', create: (execution) => new ChartsStandIn(execution) },
  ],
  converters: spreadsheetConverters,
};
