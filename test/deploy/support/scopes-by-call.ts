const none: readonly string[] = [];
const workbook = ['spreadsheets.currentonly', 'spreadsheets'];
const readSheets = ['spreadsheets.readonly', 'spreadsheets'];
const writeSheets = ['spreadsheets'];
const containerUi = ['script.container.ui'];
const email = ['userinfo.email'];
const sendMail = ['script.send_mail'];
const triggers = ['script.scriptapp'];

/**
 * Any one of these scopes allows a call, the narrowest first. A method is looked up first, then its class. From the
 * pages of the Apps Script reference ("Scripts that use this method require authorization with one or more of …") and
 * of the Sheets API. Its `drive` scopes are left out: they are wider, and `drive.file` does not reach a workbook that
 * the script did not make itself.
 */
const scopesByCall: Record<string, readonly string[]> = {
  'SpreadsheetApp.getUi': none,
  'SpreadsheetApp.getActive': workbook,
  'SpreadsheetApp.getActiveSpreadsheet': workbook,
  'SpreadsheetApp.flush': workbook,
  'Spreadsheet.*': workbook,
  'Sheet.*': workbook,
  'Range.*': workbook,
  'RangeList.*': workbook,
  'SpreadsheetsCollection.get': readSheets,
  'SpreadsheetsCollection.getByDataFilter': writeSheets,
  'SpreadsheetsCollection.batchUpdate': writeSheets,
  'SpreadsheetsCollection.create': writeSheets,
  'Ui.createMenu': none,
  'Ui.prompt': none,
  'PromptResponse.*': none,
  'Menu.*': none,
  'Ui.showSidebar': containerUi,
  'Ui.showModalDialog': containerUi,
  'Ui.showModelessDialog': containerUi,
  'HtmlService.*': none,
  'HtmlOutput.*': none,
  'LockService.*': none,
  'Lock.*': none,
  'PropertiesService.*': none,
  'Properties.*': none,
  'CacheService.*': none,
  'Cache.*': none,
  'Utilities.*': none,
  'Blob.*': none,
  'Session.getActiveUser': email,
  'Session.getEffectiveUser': email,
  'Session.getActiveUserLocale': none,
  'Session.getScriptTimeZone': none,
  'User.getEmail': email,
  'MailApp.sendEmail': sendMail,
  'MailApp.getRemainingDailyQuota': sendMail,
  'ScriptApp.getAuthorizationInfo': none,
  'AuthorizationInfo.*': none,
  'ScriptApp.newTrigger': triggers,
  'ScriptApp.getProjectTriggers': triggers,
  'ScriptApp.getUserTriggers': triggers,
  'ScriptApp.deleteTrigger': triggers,
  'Trigger.*': triggers,
  'TriggerBuilder.*': triggers,
  'ClockTriggerBuilder.*': triggers,
  'SpreadsheetTriggerBuilder.*': triggers,
};

/**
 * The scopes of which a call needs one.
 * @throws Error for a call that the table does not know
 */
export function scopesAllowing(call: string): readonly string[] {
  const scopes = scopesByCall[call] ?? scopesByCall[call.replace(/\..*/, '.*')];
  if (!scopes || call.endsWith('[computed]')) {
    throw new Error(`${call}: look up in Google's reference which scopes it needs, and add it to scopes-by-call.ts`);
  }
  return scopes;
}

/**
 * The fewest and narrowest scopes that allow all calls. Scopes that can stand for each other belong to one family, of
 * which the narrowest member is taken that every call of the family accepts.
 * @throws Error for a call that the table does not know, or where no member of a family serves all its calls
 */
export function narrowestScopes(calls: Iterable<string>): Set<string> {
  let families: { members: Set<string>; accepted: string[] }[] = [];
  for (const call of calls) {
    const scopes = scopesAllowing(call);
    if (scopes.length === 0) continue;
    const related = families.filter(({ members }) => scopes.some((scope) => members.has(scope)));
    const members = new Set([...scopes, ...related.flatMap((family) => [...family.members])]);
    const accepted = scopes.filter((scope) => related.every((family) => family.accepted.includes(scope)));
    if (accepted.length === 0) throw new Error(`${call} accepts none of the scopes that other calls need`);
    families = [...families.filter((family) => !related.includes(family)), { members, accepted }];
  }
  return new Set(families.flatMap(({ accepted }) => accepted.slice(0, 1)));
}
