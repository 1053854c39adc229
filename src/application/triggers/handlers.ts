import type { TriggerKind } from '../ports/triggers';

/** The functions that the platform calls by itself. */
export const DISPATCHER = 'runHourly';
export const EDIT_HANDLER = 'onHandEdit';

export const HANDLERS: Readonly<Record<string, TriggerKind>> = { [DISPATCHER]: 'hourly', [EDIT_HANDLER]: 'edit' };
