/** What starts a trigger: the workbook is opened, a cell is edited, an hour has passed, a night has come. */
export type TriggerCause = 'open' | 'edit' | 'hourly' | 'nightly';

/** An installable trigger that the desk lives by: the function of the bundle that it runs. */
export interface DeskTrigger {
  readonly handler: string;
  readonly cause: TriggerCause;
}

/** Whose triggers run, as it was noted when they were installed; null where nobody has installed any in this workbook. */
export type TriggerOwner = string | null;

/** The installable triggers. They run as whoever installed them, and nobody sees the triggers of another person. */
export interface SetupTriggers {
  owner(): TriggerOwner;
  /** The handlers that this person's own triggers run. */
  own(): string[];
  /** Installs what this person lacks of these, and notes them as the owner. */
  install(wanted: readonly DeskTrigger[], owner: string): void;
}
