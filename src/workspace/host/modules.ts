// Every service of the local workspace.
import { missingService } from '../kernel/globals';
import type { ServiceModule } from '../kernel/service-definition';
import { baseModule } from '../services/base/module';
import { cacheModule } from '../services/cache/module';
import { cardModule } from '../services/card/module';
import { contentModule } from '../services/content/module';
import { documentModule } from '../services/document/module';
import { driveModule } from '../services/drive/module';
import { formModule } from '../services/form/module';
import { htmlModule } from '../services/html/module';
import { lockModule } from '../services/lock/module';
import { mailModule } from '../services/mail/module';
import { propertiesModule } from '../services/properties/module';
import { scriptModule } from '../services/script/module';
import { sessionModule } from '../services/session/module';
import { spreadsheetModule } from '../services/spreadsheet/module';
import { urlFetchModule } from '../services/url-fetch/module';
import { utilitiesModule } from '../services/utilities/module';
import { xmlModule } from '../services/xml/module';

/** Services of the platform that the workspace leaves out as a whole: using one throws its own name. */
const ABSENT = [
  'CalendarApp', 'ContactsApp', 'DataStudioApp', 'GroupsApp', 'Jdbc', 'LanguageApp', 'LinearOptimizationService', 'Maps', 'SitesApp', 'SlidesApp', 'SoapService', 'UiApp',
];
const absentModule: ServiceModule = {
  globals: ABSENT.map((name) => ({ name, create: (execution) => missingService(execution, name) })),
};

export const SERVICE_MODULES: readonly ServiceModule[] = [
  baseModule, spreadsheetModule, formModule, documentModule, driveModule, mailModule, urlFetchModule, propertiesModule, cacheModule, lockModule,
  scriptModule, sessionModule, utilitiesModule, htmlModule, contentModule, cardModule, xmlModule, absentModule,
];
