/** A trigger of the desk: which function the platform calls, and when. */
export type TriggerKind = 'hourly' | 'edit';

export interface InstalledTrigger {
  id: string;
  handler: string;
}

/** The platform's triggers of whoever runs: nobody sees another's. */
export interface Triggers {
  mine(): InstalledTrigger[];
  create(handler: string, kind: TriggerKind): void;
  remove(id: string): void;
}

/** The time zones of the workbook and of the script that serves it. */
export interface Zones {
  spreadsheet(): string;
  script(): string;
}
