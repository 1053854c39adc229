import chineseDays from 'chinese-days';
import { instantOf, wallTimeOf } from '../../apps-script/time-zone';
import type { ClockStep } from './protocol';

const maxMinutes = 60 * 24 * 400;
const maxWorkingDays = 60;
const minuteMs = 60_000;

/**
 * How long a step forward is from an instant. Working days keep the time of day: two of them from Friday at nine lead
 * to Tuesday at nine, public holidays and made-up days minded.
 * @returns milliseconds, or undefined where it is no step forward of a bearable length
 */
export function stepMs(step: ClockStep, fromMs: number, timeZone: string): number | undefined {
  if ('minutes' in step) return step.minutes > 0 && step.minutes <= maxMinutes ? step.minutes * minuteMs : undefined;
  const { workingDays } = step;
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > maxWorkingDays) return undefined;
  const wall = wallTimeOf(fromMs, timeZone);
  let day = Date.UTC(wall.year, wall.month - 1, wall.day);
  for (let left = workingDays; left > 0; ) {
    day += 24 * 60 * minuteMs;
    if (chineseDays.isWorkday(new Date(day).toISOString().slice(0, 10))) left -= 1;
  }
  const date = new Date(day);
  const end = { ...wall, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return instantOf(end, timeZone) - fromMs;
}
