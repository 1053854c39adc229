import type { TriggerKind } from '../ports/triggers';

/** The functions that the platform calls by itself; each is an export of `src/main.ts`. */
export const DISPATCHER = 'runHourly';

export const HANDLERS: Readonly<Record<string, TriggerKind>> = {
  [DISPATCHER]: 'hourly',
  onHandEdit: 'edit',
  workbookOpened: 'open',
  backUpNightly: 'nightly',
};
