// DriveApp and the export addresses as a module of the workspace.
import type { ServiceModule } from '../../kernel/service-definition';
import { DriveAppStandIn } from './drive-app';
import { exportAddress } from './export-addresses';
import { spreadsheetPdfConverter } from './print-spreadsheet';

export const driveModule: ServiceModule = {
  globals: [{ name: 'DriveApp', create: (execution) => new DriveAppStandIn(execution) }],
  converters: [spreadsheetPdfConverter],
  ownAddresses: [exportAddress],
};
