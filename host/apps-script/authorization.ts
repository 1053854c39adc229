import type { AuthMode, ScriptManifest } from './contract';
import { ServiceFailure } from './service-failure';

const auth = 'https://www.googleapis.com/auth/';
const sheetsWrite = ['drive', 'drive.file', 'spreadsheets'];
const sheetsRead = ['drive', 'drive.file', 'drive.readonly', 'spreadsheets', 'spreadsheets.readonly'];
const currentDocument = ['spreadsheets.currentonly', 'spreadsheets'];
const containerUi = ['script.container.ui'];
const sendMail = ['script.send_mail'];
const scriptApp = ['script.scriptapp'];
const email = ['userinfo.email'];

/** Any one of these scopes allows the call, as the Apps Script reference lists them for each method. */
const scopesByCall: Record<string, readonly string[]> = {
  'Ui.showSidebar': containerUi,
  'Ui.showModalDialog': containerUi,
  'Ui.showModelessDialog': containerUi,
  'MailApp.sendEmail': sendMail,
  'MailApp.getRemainingDailyQuota': sendMail,
  'ScriptApp.newTrigger': scriptApp,
  'ScriptApp.getProjectTriggers': scriptApp,
  'ScriptApp.getUserTriggers': scriptApp,
  'ScriptApp.deleteTrigger': scriptApp,
  'Session.getActiveUser': email,
  'Session.getEffectiveUser': email,
};

const readingSheetsCall = /\.(get|getByDataFilter|batchGet|batchGetByDataFilter|search)$/;

/** Calls that a simple trigger may make although a scope covers them: they concern the open document alone. */
const simpleTriggerServices = new Set(['SpreadsheetApp', 'Spreadsheet', 'Sheet', 'Range', 'Session']);

/** All that works before anybody has authorised the script: its menu, and what belongs to no user. */
const withoutAuthorization =
  /^(Ui\.addMenu|SpreadsheetApp\.getUi|Session\.(getScriptTimeZone|getActiveUserLocale|getActiveUser|getEffectiveUser))$/;

/** The scopes of which one is needed for a call; empty for calls that need none. */
export function scopesFor(service: string, method: string): readonly string[] {
  const scopes = scopesByService(service, method);
  return scopes.map((scope) => auth + scope);
}

function scopesByService(service: string, method: string): readonly string[] {
  if (service === 'Sheets') return readingSheetsCall.test(method) ? sheetsRead : sheetsWrite;
  if (service === 'SpreadsheetApp' && method === 'getUi') return [];
  if (['SpreadsheetApp', 'Spreadsheet', 'Sheet', 'Range'].includes(service)) return currentDocument;
  return scopesByCall[`${service}.${method}`] ?? [];
}

/**
 * Refuses a call that the run's authorisation does not cover: in a simple trigger (LIMITED) everything that needs a
 * user's consent, before any consent (NONE) everything but the menu, and otherwise what the manifest's scopes leave out.
 * @throws ServiceFailure with Google's wording
 */
export function requireAuthorization(
  call: { service: string; method: string },
  run: { authMode: AuthMode; manifest: ScriptManifest },
): void {
  const { service, method } = call;
  const scopes = scopesFor(service, method);
  const name = nameInMessages(service, method);
  if (run.authMode === 'NONE' && !withoutAuthorization.test(`${service}.${method}`)) throw denied(name, scopes);
  if (run.authMode === 'LIMITED' && scopes.length > 0 && !simpleTriggerServices.has(service)) {
    throw denied(name, scopes);
  }
  const granted = run.manifest.oauthScopes;
  if (granted && scopes.length > 0 && !scopes.some((scope) => granted.includes(scope)) && service !== 'Session') {
    throw new ServiceFailure(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${listOf(scopes)}`,
    );
  }
}

/** Without the e-mail scope Google answers a blank address instead of an error. */
export function mayKnowEmail(manifest: ScriptManifest): boolean {
  return !manifest.oauthScopes || manifest.oauthScopes.includes(`${auth}userinfo.email`);
}

function denied(name: string, scopes: readonly string[]): ServiceFailure {
  const required = scopes.length > 0 ? `. Required permissions: ${listOf(scopes)}` : '';
  return new ServiceFailure(`You do not have permission to call ${name}${required}`);
}

function listOf(scopes: readonly string[]): string {
  return scopes.length === 1 ? String(scopes[0]) : `(${scopes.join(' || ')})`;
}

/** The advanced service is named as its API names the method: `sheets.spreadsheets.values.get`. */
export function nameInMessages(service: string, method: string): string {
  if (service !== 'Sheets') return `${service}.${method}`;
  return ['sheets', ...method.split('.').map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join('.');
}
