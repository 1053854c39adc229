/** A date and time of day as clocks in some zone show it. Months count from 1. */
export type WallTime = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
};

/** `GMT+8`, `GMT-03:30`, `+08:00`: Java accepts them beside the names, Intl of Node 20 does not. */
const fixedOffset = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d\d))?$/;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** Whether the name is a time zone that the runtime knows ('Asia/Shanghai', 'GMT', '+08:00'). */
export function isTimeZone(name: string): boolean {
  if (fixedOffset.test(name)) return true;
  try {
    formatFor(name);
    return true;
  } catch {
    return false;
  }
}

/** What clocks in the zone show at that instant. Throws RangeError for an unknown zone. */
export function wallTimeOf(instantMs: number, timeZone: string): WallTime {
  const offsetMs = fixedOffsetMs(timeZone);
  if (offsetMs !== undefined) return wallTimeOf(instantMs + offsetMs, 'UTC');
  const parts: Record<string, string> = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(instantMs)) parts[type] = value;
  const year = Number(parts.year);
  return {
    year: parts.era === 'BC' ? 1 - year : year,
    month: Number(parts.month),
    day: Number(parts.day),
    hour: Number(parts.hour),
    minute: Number(parts.minute),
    second: Number(parts.second),
  };
}

const quarterMs = 15 * 60_000;
const offsets = new Map<string, Map<number, number>>();

/**
 * How far the zone is ahead of UTC at that instant, in milliseconds; NaN for no instant. Remembered for each quarter
 * of an hour, as zones change their offset at no other moments.
 */
export function zoneOffsetMs(instantMs: number, timeZone: string): number {
  if (Number.isNaN(instantMs)) return Number.NaN;
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const quarter = Math.floor(instantMs / quarterMs);
  const remembered = known.get(quarter);
  if (remembered !== undefined) return remembered;
  const offset = utcOf(wallTimeOf(quarter * quarterMs, timeZone)) - quarter * quarterMs;
  if (known.size >= 50_000) known.clear();
  known.set(quarter, offset);
  return offset;
}

/**
 * The instant at which clocks in the zone show that time. Where it is skipped (summer time begins) the time after the
 * gap; where it happens twice, the first. Fields out of bounds carry over, as in Date.UTC.
 */
export function instantOf(wall: WallTime, timeZone: string): number {
  return wallInstantMs(utcOf(wall), timeZone);
}

/** As `instantOf`, the clock time given as the milliseconds that it would be in UTC; NaN gives NaN. */
export function wallInstantMs(asUtc: number, timeZone: string): number {
  const before = asUtc - zoneOffsetMs(asUtc - 86_400_000, timeZone);
  const after = asUtc - zoneOffsetMs(asUtc + 86_400_000, timeZone);
  if (asUtc - zoneOffsetMs(before, timeZone) === before) return before;
  if (asUtc - zoneOffsetMs(after, timeZone) === after) return after;
  return before;
}

function fixedOffsetMs(timeZone: string): number | undefined {
  const match = fixedOffset.exec(timeZone);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

function utcOf(wall: WallTime): number {
  const date = new Date(0);
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  date.setUTCHours(wall.hour, wall.minute, wall.second, 0);
  return date.getTime();
}
