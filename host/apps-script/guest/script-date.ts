import { wallInstantMs, zoneOffsetMs } from '../time-zone';

type DateMethod = (this: Date, ...args: never[]) => unknown;

const fields = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const hasZone = /(?:Z|[+-]\d\d:?\d\d|GMT|UTC?|[ECMP][SD]T)\s*(?:\([^)]*\))?$/i;
const isoDay = /^[+-]?\d{4,6}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * Makes a realm's `Date` what it is on Google: now comes from the host's clock, and local time is that of the
 * script's time zone, whatever the machine's is.
 * @param RealDate the realm's own constructor; its prototype is changed
 * @returns the constructor to put in its place
 */
export function scriptDate(RealDate: DateConstructor, nowMs: () => number, timeZone: string): DateConstructor {
  const shifted = (date: Date) => new RealDate(date.getTime() + zoneOffsetMs(date.getTime(), timeZone));
  const localMs = (wallMs: number) => wallInstantMs(wallMs, timeZone);

  function instantOfArguments(parts: unknown[]): number | Date {
    const [first] = parts;
    if (parts.length === 0) return nowMs();
    if (parts.length > 1) return localMs(RealDate.UTC(...(parts as [number, number])));
    return typeof first === 'string' ? parse(first) : (first as number);
  }

  /** Texts without a zone are read in the machine's; what its clocks would show is what the script's show. */
  function parse(text: string): number {
    const readMs = RealDate.parse(text);
    if (Number.isNaN(readMs) || hasZone.test(text.trim()) || isoDay.test(text.trim())) return readMs;
    return localMs(readMs - new Date(readMs).getTimezoneOffset() * 60_000);
  }

  function ScriptDate(...parts: unknown[]): unknown {
    if (!new.target) return new RealDate(nowMs()).toString();
    return Reflect.construct(RealDate, [instantOfArguments(parts)], new.target);
  }

  const { prototype } = RealDate;
  for (const [name, method] of Object.entries(localMethods(RealDate, shifted, localMs, timeZone))) {
    Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
  }
  Object.defineProperties(prototype, { constructor: { value: ScriptDate, writable: true, configurable: true } });
  Object.defineProperties(ScriptDate, {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: prototype, writable: false },
    now: { value: () => nowMs(), writable: true, configurable: true },
    parse: { value: (text: unknown) => parse(String(text)), writable: true, configurable: true },
    UTC: { value: RealDate.UTC, writable: true, configurable: true },
  });
  return Object.setPrototypeOf(ScriptDate, Object.getPrototypeOf(RealDate)) as DateConstructor;
}

/** The methods of Date.prototype that speak of local time. */
function localMethods(
  RealDate: DateConstructor,
  shifted: (date: Date) => Date,
  localMs: (wallMs: number) => number,
  timeZone: string,
): Record<string, DateMethod> {
  const methods: Record<string, DateMethod> = {
    getDay() {
      return shifted(this).getUTCDay();
    },
    getTimezoneOffset() {
      return (this.getTime() - shifted(this).getTime()) / 60_000;
    },
    toString(this: Date) {
      return isValid(this) ? `${dayText(shifted(this))} ${timeText(this, shifted(this), timeZone)}` : 'Invalid Date';
    },
    toDateString() {
      return isValid(this) ? dayText(shifted(this)) : 'Invalid Date';
    },
    toTimeString() {
      return isValid(this) ? timeText(this, shifted(this), timeZone) : 'Invalid Date';
    },
  };
  for (const field of fields) {
    methods[`get${field}`] = function () {
      return shifted(this)[`getUTC${field}`]();
    };
    methods[`set${field}`] = function (...values) {
      const wall = isValid(this) || field !== 'FullYear' ? shifted(this) : new RealDate(0);
      wall[`setUTC${field}`](...(values as unknown as [number]));
      return this.setTime(localMs(wall.getTime()));
    };
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const original = RealDate.prototype[name];
    methods[name] = function (locales?: string, options?: Intl.DateTimeFormatOptions) {
      return original.call(this, locales, { timeZone, ...options });
    };
  }
  return methods;
}

function isValid(date: Date): boolean {
  return !Number.isNaN(date.getTime());
}

/** `Mon Mar 02 2026`: toUTCString puts the same words in another order. */
function dayText(wall: Date): string {
  const [weekday, day, month, year] = wall.toUTCString().replace(',', '').split(' ');
  return `${weekday} ${month} ${day} ${year}`;
}

function timeText(date: Date, wall: Date, timeZone: string): string {
  const minutes = (wall.getTime() - date.getTime()) / 60_000;
  const digits = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${digits(Math.abs(minutes) / 60)}${digits(Math.abs(minutes) % 60)}`;
  return `${wall.toISOString().slice(-13, -5)} GMT${offset} (${timeZone})`;
}
