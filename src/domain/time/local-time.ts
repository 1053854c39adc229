/** A calendar day in the workbook's time zone, ISO `yyyy-MM-dd`. */
export type LocalDate = string;

/** A time of day in the workbook's time zone, `HH:mm` on the 24-hour clock. */
export type LocalTime = string;

/** A calendar month in the workbook's time zone, ISO `yyyy-MM`. */
export type LocalMonth = string;

/** A point in time, UTC ISO text with milliseconds: `2026-11-24T08:00:00.000Z`. */
export type Instant = string;

/** A point in time together with what the clock on the workbook's wall shows at it. */
export interface LocalMoment {
  instant: Instant;
  date: LocalDate;
  time: LocalTime;
}
