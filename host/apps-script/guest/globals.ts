import { notOffered } from '../service-failure';
import { cacheService } from './cache-service';
import { htmlService } from './html-service';
import { lockService } from './lock-service';
import { logger, scriptConsole } from './logger';
import { mailApp } from './mail-app';
import { propertiesService } from './properties-service';
import { type ScriptAppEnums, scriptApp } from './script-app';
import type { ScriptSide } from './script-side';
import { session } from './session';
import { sheets } from './sheets';
import { spreadsheetApp } from './spreadsheet-app';
import { utilities } from './utilities';

/** Services that Apps Script has and this host does not: there, but any use is refused by name. */
const missingServices = [
  ...['Browser', 'CalendarApp', 'CardService', 'Charts', 'ConferenceDataService', 'ContactsApp', 'ContentService'],
  ...['DocumentApp', 'DriveApp', 'FormApp', 'GmailApp', 'GroupsApp', 'Jdbc', 'LanguageApp', 'Maps', 'MimeType'],
  ...['SitesApp', 'SlidesApp', 'UrlFetchApp', 'XmlService'],
];

/** Puts the services into the run's global scope; each is made when it is first used. */
export function defineServices(side: ScriptSide, enums: ScriptAppEnums): void {
  const services: Record<string, (side: ScriptSide) => object> = {
    CacheService: cacheService,
    HtmlService: htmlService,
    LockService: lockService,
    Logger: logger,
    MailApp: mailApp,
    PropertiesService: propertiesService,
    ScriptApp: () => scriptApp(side, enums),
    Session: session,
    SpreadsheetApp: spreadsheetApp,
    Utilities: utilities,
    console: scriptConsole,
  };
  for (const name of missingServices) services[name] = () => side.object(name, {});
  for (const symbol of enabledAdvancedServices(side)) services[symbol] = () => advancedService(side, symbol);
  for (const [name, make] of Object.entries(services)) defineLazily(side.realm.globals, name, () => make(side));
}

function enabledAdvancedServices(side: ScriptSide): string[] {
  const enabled = side.project.manifest.dependencies?.enabledAdvancedServices ?? [];
  return enabled.map(({ userSymbol }) => userSymbol);
}

function advancedService(side: ScriptSide, symbol: string): object {
  const enabled = side.project.manifest.dependencies?.enabledAdvancedServices ?? [];
  const service = enabled.find(({ userSymbol }) => userSymbol === symbol);
  if (service?.serviceId === 'sheets' && service.version === 'v4') return sheets(side);
  throw side.error(notOffered(`The advanced service ${service?.serviceId} ${service?.version}`));
}

function defineLazily(globals: Record<string, unknown>, name: string, make: () => object) {
  let made: object | undefined;
  Object.defineProperty(globals, name, {
    configurable: true,
    get: () => {
      made ??= make();
      return made;
    },
    set: (value: unknown) => {
      Object.defineProperty(globals, name, { value, configurable: true, writable: true, enumerable: true });
    },
  });
}
