import fc from 'fast-check';
import { addDays } from '../../src/domain/time/local-date';

/** A day of the years around 2026: some with published holidays, some without. */
export const anyDate = fc.integer({ min: 0, max: 5 * 365 }).map((days) => addDays('2023-01-01', days));

/** A time of day, every minute of it. */
export const anyTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`);

/** A moment as the clock on the wall shows it; the text sorts as the moments do. */
export const anyTaken = fc.record({ date: anyDate, time: anyTime });

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
