import { type WallTime, wallTimeOf, zoneOffsetMs } from '../time-zone';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Two quotes for one, quoted texts, a quote that is not closed, runs of a letter, and everything else as it is. */
const tokens = /''|'((?:[^']|'')*)'|'|([A-Za-z])\2*|[^A-Za-z']+/g;

/**
 * Formats an instant by a pattern of Java's SimpleDateFormat with English names, as `Utilities.formatDate` does.
 * See https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html
 * @throws RangeError for an unknown pattern letter or an open quote
 */
export function formatDatePattern(instantMs: number, timeZone: string, pattern: string): string {
  const moment: Moment = { ...wallTimeOf(instantMs, timeZone), instantMs, timeZone };
  if (hasOpenQuote(pattern)) throw new RangeError('Unterminated quote');
  return pattern.replace(tokens, (token, quoted: string | undefined, letter: string | undefined) => {
    if (token === "''") return "'";
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    return letter === undefined ? token : field(moment, letter, token.length);
  });
}

function hasOpenQuote(pattern: string): boolean {
  return [...pattern.matchAll(tokens)].some(([token]) => token === "'");
}

type Moment = WallTime & { instantMs: number; timeZone: string };

function field(moment: Moment, letter: string, width: number): string {
  const number = numericField(moment, letter);
  if (number !== undefined) return String(number).padStart(width, '0');
  switch (letter) {
    case 'G':
      return moment.year > 0 ? 'AD' : 'BC';
    case 'y':
      return yearText(moment.year, width);
    case 'Y':
      return yearText(weekYear(moment), width);
    case 'M':
    case 'L':
      return monthText(moment.month, width);
    case 'E':
      return nameText(weekdays[dayOfWeek(moment)] ?? '', width);
    case 'a':
      return moment.hour < 12 ? 'AM' : 'PM';
    case 'z':
      return zoneName(moment, width);
    case 'Z':
      return offsetText(moment, '');
    case 'X':
      return isoOffset(moment, width);
    default:
      throw new RangeError(`Illegal pattern character '${letter}'`);
  }
}

function numericField(moment: Moment, letter: string): number | undefined {
  const { day, hour, minute, second, instantMs } = moment;
  switch (letter) {
    case 'd':
      return day;
    case 'H':
      return hour;
    case 'k':
      return hour || 24;
    case 'K':
      return hour % 12;
    case 'h':
      return hour % 12 || 12;
    case 'm':
      return minute;
    case 's':
      return second;
    case 'S':
      return ((instantMs % 1000) + 1000) % 1000;
    case 'D':
      return dayOfYear(moment);
    case 'u':
      return dayOfWeek(moment) || 7;
    case 'F':
      return Math.floor((day - 1) / 7) + 1;
    case 'w':
      return weekOfYear(moment);
    case 'W':
      return Math.floor((day + weekdayOfFirst(moment) - 1) / 7) + 1;
    default:
      return undefined;
  }
}

function yearText(year: number, width: number): string {
  const shown = year > 0 ? year : 1 - year;
  return width === 2 ? String(shown % 100).padStart(2, '0') : String(shown).padStart(width, '0');
}

function monthText(month: number, width: number): string {
  return width < 3 ? String(month).padStart(width, '0') : nameText(months[month - 1] ?? '', width);
}

function nameText(name: string, width: number): string {
  return width < 4 ? name.slice(0, 3) : name;
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function dayOfWeek({ year, month, day }: WallTime): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function weekdayOfFirst({ year, month }: WallTime): number {
  return new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
}

function dayOfYear({ year, month, day }: WallTime): number {
  return dayNumber(year, month, day) - dayNumber(year, 1, 1) + 1;
}

/** Java's weeks in an American locale begin on Sunday; week 1 is the one with 1 January. */
function weekOfYear(moment: WallTime): number {
  if (weekYear(moment) > moment.year) return 1;
  const first = new Date(Date.UTC(moment.year, 0, 1)).getUTCDay();
  return Math.floor((dayOfYear(moment) + first - 1) / 7) + 1;
}

function weekYear(moment: WallTime): number {
  const saturday = dayNumber(moment.year, moment.month, moment.day) + 6 - dayOfWeek(moment);
  return new Date(saturday * 86_400_000).getUTCFullYear();
}

function offsetText({ instantMs, timeZone }: Moment, separator: string): string {
  const minutes = Math.round(zoneOffsetMs(instantMs, timeZone) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(hours)}${separator}${digits(rest)}`;
}

function isoOffset(moment: Moment, width: number): string {
  if (width > 3) throw new RangeError('invalid ISO 8601 format: length=4');
  if (zoneOffsetMs(moment.instantMs, moment.timeZone) === 0) return 'Z';
  return width === 1 ? offsetText(moment, '').slice(0, 3) : offsetText(moment, width === 3 ? ':' : '');
}

/** Zones without an English abbreviation show their offset (`GMT+8`), where Java has names for more of them. */
function zoneName({ instantMs, timeZone }: Moment, width: number): string {
  try {
    const timeZoneName = width < 4 ? 'short' : 'long';
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName }).formatToParts(instantMs);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  } catch {
    return timeZone;
  }
}
