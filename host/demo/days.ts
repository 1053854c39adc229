import chineseDays from 'chinese-days';

const DAY_MS = 86_400_000;

/** The local date so many days later. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function isWorkday(date: string): boolean {
  return chineseDays.isWorkday(date);
}

/** So many working days after a date, or before it where `count` is negative. 0: the day itself, or the next working day. */
export function workdayAfter(date: string, count: number): string {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    do day = dayAfter(day, step);
    while (!isWorkday(day));
  }
  while (!isWorkday(day)) day = dayAfter(day, step);
  return day;
}

/** The local date of a moment: the factory stands in China, which has no daylight saving. */
export function localDate(moment: Date): string {
  return new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

export function localTime(moment: Date): string {
  return new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
}

export function laterDay(a: string, b: string): string {
  return a > b ? a : b;
}
