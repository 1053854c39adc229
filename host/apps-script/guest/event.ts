import type { TriggerEvent } from '../contract';
import type { BoundedRange } from '../kernel/workbook-view';
import type { ScriptAppEnums } from './script-app';
import type { ScriptSide } from './script-side';
import { user } from './session';
import { rangeOfRun, spreadsheetOfRun } from './spreadsheet';

/**
 * The event object that a trigger's function receives.
 * See https://developers.google.com/apps-script/guides/triggers/events
 */
export function eventObject(side: ScriptSide, enums: ScriptAppEnums, event: TriggerEvent): object {
  const { authMode, range: cells, user: email, ...plain } = event;
  const made = side.realm.adopt(plain) as Record<string, unknown>;
  if (authMode) made.authMode = enums.AuthMode[authMode];
  if (cells) made.range = rangeOfRun(side, cells as BoundedRange);
  if (email !== undefined) {
    made.user = user(side, email ?? '');
    if (authMode !== 'NONE') defineSource(side, made);
  }
  return made;
}

/** The spreadsheet costs a call to the kernel, so it is made when it is looked at. */
function defineSource(side: ScriptSide, event: Record<string, unknown>) {
  Object.defineProperty(event, 'source', { enumerable: true, get: () => spreadsheetOfRun(side) });
}
