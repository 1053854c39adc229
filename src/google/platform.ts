import type { Platform } from '../application/ports/inspection';

/** What Google tells about the workbook and the script; what it does not tell is left open. */
export const googlePlatform: Platform = {
  facts: () => ({
    timeZones: {
      workbook: SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
      script: Session.getScriptTimeZone(),
    },
    isAuthorised:
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() !==
      ScriptApp.AuthorizationStatus.REQUIRED,
    mailLeft: orNull('mail quota', () => MailApp.getRemainingDailyQuota()),
    editors: orNull('editors', () =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getEditors()
        .map((editor) => editor.getEmail().trim().toLowerCase())
        .filter((email) => email !== ''),
    ),
  }),
};

function orNull<T>(what: string, ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    console.warn(`${what}: ${error}`);
    return null;
  }
}
