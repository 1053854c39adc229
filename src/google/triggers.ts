import type { Triggers, Zones } from '../application/ports/triggers';
import { spreadsheetTimeZone } from './spreadsheet';

/** ScriptApp's triggers; everybody sees and makes only their own. */
export const projectTriggers: Triggers = {
  mine: () =>
    ScriptApp.getProjectTriggers().map((trigger) => ({
      id: trigger.getUniqueId(),
      handler: trigger.getHandlerFunction(),
    })),
  create(handler, kind) {
    const builder = ScriptApp.newTrigger(handler);
    if (kind === 'hourly') builder.timeBased().everyHours(1).create();
    else builder.forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
  },
  remove(id) {
    const found = ScriptApp.getProjectTriggers().find((trigger) => trigger.getUniqueId() === id);
    if (found) ScriptApp.deleteTrigger(found);
  },
};

export const projectZones: Zones = {
  spreadsheet: spreadsheetTimeZone,
  script: () => Session.getScriptTimeZone(),
};
