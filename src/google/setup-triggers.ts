import type { DeskTrigger, SetupTriggers } from '../application/ports/setup-triggers';

/** A copied workbook has properties of its own, and no triggers: both begin empty together. */
const OWNER = 'triggers.owner';

/** Hours of the script's zone: a nightly run starts within the hour after. */
const NIGHT_HOUR = 2;

/** The triggers that set up and look after the workbook; those of reminders and hand edits are left alone. */
export const setupTriggers: SetupTriggers = {
  owner: () => PropertiesService.getDocumentProperties()?.getProperty(OWNER) ?? null,
  own: () => ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()),
  install(wanted, owner) {
    const handlers = new Set<string>();
    for (const trigger of ScriptApp.getProjectTriggers()) {
      const handler = trigger.getHandlerFunction();
      if (handlers.has(handler) && wanted.some((each) => each.handler === handler)) ScriptApp.deleteTrigger(trigger);
      handlers.add(handler);
    }
    for (const each of wanted.filter(({ handler }) => !handlers.has(handler))) create(each);
    PropertiesService.getDocumentProperties()?.setProperty(OWNER, owner);
  },
};

function create({ handler, cause }: DeskTrigger): void {
  const trigger = ScriptApp.newTrigger(handler);
  switch (cause) {
    case 'open':
      trigger.forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onOpen().create();
      return;
    case 'edit':
      trigger.forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
      return;
    case 'hourly':
      trigger.timeBased().everyHours(1).create();
      return;
    case 'nightly':
      trigger.timeBased().everyDays(1).atHour(NIGHT_HOUR).create();
  }
}
