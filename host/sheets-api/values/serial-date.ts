/**
 * Serial dates, as Sheets counts them: whole days since 1899-12-30, the time of day as the fraction. There is no leap
 * day bug of 1900 (unlike Excel), and no time zone: a serial is a wall clock reading in the spreadsheet's zone.
 */

const MS_PER_DAY = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** A calendar day: `month` counts from 1. */
export type CalendarDay = { year: number; month: number; day: number };

/** A moment of a day: `second` may carry a fraction. */
export type TimeOfDay = { hour: number; minute: number; second: number };

/** The serial of a calendar day, or undefined when there is no such day (30 February). */
export function serialFromDay({ year, month, day }: CalendarDay): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - EPOCH_MS) / MS_PER_DAY) : undefined;
}

/** The fraction of a day that a time of day stands for; hours past 24 give durations longer than a day. */
export function serialFromTime({ hour, minute, second }: TimeOfDay): number {
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

/** The calendar day in which a serial falls. */
export function dayFromSerial(serial: number): CalendarDay {
  const date = new Date(EPOCH_MS + Math.floor(serial) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial of an instant, read on the wall clock of an IANA time zone. */
export function serialFromInstant(instant: Date, timeZone: string): number {
  const parts = wallClock(timeZone).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const day = serialFromDay({ year: read('year'), month: read('month'), day: read('day') }) ?? 0;
  const second = read('second') + read('fractionalSecond') / 1000;
  return day + serialFromTime({ hour: read('hour'), minute: read('minute'), second });
}

const wallClocks = new Map<string, Intl.DateTimeFormat>();

/** Making one takes a hundred times as long as asking it. */
function wallClock(timeZone: string): Intl.DateTimeFormat {
  const known = wallClocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    fractionalSecondDigits: 3,
  });
  wallClocks.set(timeZone, made);
  return made;
}
