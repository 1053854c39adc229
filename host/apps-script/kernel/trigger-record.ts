export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

/** When a clock trigger fires. Hours and minutes are clock times in `timeZone`. */
export type ClockSchedule =
  | { type: 'once'; at: string }
  | { type: 'minutes'; every: number }
  | { type: 'hours'; every: number }
  | { type: 'days'; every: number; hour: number; minute: number; timeZone: string }
  | { type: 'weeks'; every: number; weekday: Weekday; hour: number; minute: number; timeZone: string }
  | { type: 'months'; monthDay: number; hour: number; minute: number; timeZone: string };

export type TriggerRecord = {
  uid: string;
  functionName: string;
  /** As whom it runs: the user who created it. */
  owner: string;
  eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  source: 'CLOCK' | 'SPREADSHEETS';
  /** The spreadsheet's id; null for clock triggers. */
  sourceId: string | null;
  schedule: ClockSchedule | null;
  /** ISO instant of the next firing; null where there is none (spent, or not a clock trigger). */
  nextFireAt: string | null;
};
