/** What starts a trigger of the desk: an hour has passed, a night has come, a cell is edited, the workbook is opened. */
export type TriggerKind = 'hourly' | 'nightly' | 'edit' | 'open';

export interface InstalledTrigger {
  id: string;
  handler: string;
}

/** The platform's triggers of whoever runs: nobody sees another's. */
export interface Triggers {
  /** The id of the workbook that they look after: a copy has another one, and no triggers. */
  workbook(): string;
  mine(): InstalledTrigger[];
  create(handler: string, kind: TriggerKind): void;
  remove(id: string): void;
}

/** The time zones of the workbook and of the script that serves it. */
export interface Zones {
  spreadsheet(): string;
  script(): string;
}
