import type { TriggerKind, Triggers, Zones } from '../application/ports/triggers';
import { spreadsheetTimeZone } from './spreadsheet';

/** Hours of the script's zone: a nightly run starts within the hour after. */
const NIGHT_HOUR = 2;

/** ScriptApp's triggers; everybody sees and makes only their own. */
export const projectTriggers: Triggers = {
  workbook: () => SpreadsheetApp.getActiveSpreadsheet().getId(),
  mine: () =>
    ScriptApp.getProjectTriggers().map((trigger) => ({
      id: trigger.getUniqueId(),
      handler: trigger.getHandlerFunction(),
    })),
  create(handler, kind) {
    builderOf(handler, kind).create();
  },
  remove(id) {
    const found = ScriptApp.getProjectTriggers().find((trigger) => trigger.getUniqueId() === id);
    if (found) ScriptApp.deleteTrigger(found);
  },
};

function builderOf(handler: string, kind: TriggerKind): { create(): unknown } {
  const trigger = ScriptApp.newTrigger(handler);
  switch (kind) {
    case 'hourly':
      return trigger.timeBased().everyHours(1);
    case 'nightly':
      return trigger.timeBased().everyDays(1).atHour(NIGHT_HOUR);
    case 'edit':
      return trigger.forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit();
    case 'open':
      return trigger.forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onOpen();
  }
}

export const projectZones: Zones = {
  spreadsheet: spreadsheetTimeZone,
  script: () => Session.getScriptTimeZone(),
};
