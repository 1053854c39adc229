import type { LocaleRules } from './locale-rules';
import { serialFromTime } from './serial-date';

/** A time of day or a duration as typed: its fraction of a day, and the pattern that shows it the way it was typed. */
export type ParsedTime = { fraction: number; pattern: string };

/** Reads `9:30`, `09:30:15`, `9:30:15.250`, `9:30 pm`, `9pm`, `下午9:30`, and durations such as `36:00`. */
export function parseTime(text: string, rules: LocaleRules): ParsedTime | undefined {
  const halves = [...new Set([...rules.dayHalves, 'am', 'pm'])].join('|');
  const match = new RegExp(
    `^(${halves})?\\s*(\\d{1,4})(?::(\\d{2})(?::(\\d{2})(\\.\\d{1,3})?)?)?(\\s*)(${halves})?$`,
    'i',
  ).exec(text);
  if (!match) return undefined;
  const [, halfBefore, hourText = '', minuteText, secondText, fractionText = '', gap = '', halfBehind] = match;
  const half = halfBefore ?? halfBehind;
  if (halfBefore !== undefined && halfBehind !== undefined) return undefined;
  if (minuteText === undefined && half === undefined) return undefined;
  const hour = hourOnClock(Number(hourText), half, rules);
  const minute = Number(minuteText ?? 0);
  const second = Number(`${secondText ?? 0}${fractionText}`);
  if (hour === undefined || minute > 59 || second >= 60) return undefined;
  const fraction = serialFromTime({ hour, minute, second });
  if (hour >= 24) return { fraction, pattern: '[h]:mm:ss' };
  const clock = [
    hourText.length === 2 && hourText.startsWith('0') ? 'hh' : 'h',
    minuteText === undefined ? '' : ':mm',
    secondText === undefined ? '' : ':ss',
    fractionText === '' ? '' : '.000',
  ].join('');
  if (halfBefore) return { fraction, pattern: `am/pm${clock}` };
  return { fraction, pattern: halfBehind ? `${clock}${gap && ' '}am/pm` : clock };
}

/** The hour of 24, where a half of the day was typed; undefined when the twelve-hour clock has no such hour. */
function hourOnClock(hour: number, half: string | undefined, rules: LocaleRules): number | undefined {
  if (half === undefined) return hour;
  if (hour > 12) return undefined;
  const isAfternoon = half.toLowerCase() === 'pm' || half.toLowerCase() === rules.dayHalves[1];
  return (hour % 12) + (isAfternoon ? 12 : 0);
}
