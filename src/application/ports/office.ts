import type { Instant, LocalMoment } from '../../domain/time/local-time';

/** Tells the time in the workbook's zone. */
export interface Clock {
  now(): LocalMoment;
  /** What the workbook's wall clock shows at an instant. */
  of(instant: Instant): LocalMoment;
  /** The moment at which the workbook's wall clock shows this date (`yyyy-MM-dd`) and time (`HH:mm`). */
  at(date: string, time: string): LocalMoment;
}

/** The one lock under which data is written. */
export interface DeskLock {
  /** Runs `work` under the lock. @throws Refusal kind `busy` where the lock can't be had: `work` was not run. */
  hold<T>(work: () => T): T;
}

/** Who asks. */
export interface Identity {
  /** E-mail address in lower case, or empty where the platform won't tell: then everything is denied (M1). */
  email(): string;
}

/** A person's unfinished form, kept between two openings of the sidebar; it may vanish. */
export interface Scratch {
  keep(text: string): void;
  recall(): string | null;
  forget(): void;
}

/** Makes ids that never repeat. */
export interface IdSource {
  next(): string;
}
