import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayFromSerial,
  serialFromDay,
  serialFromInstant,
  serialFromTime,
  timeFromSerial,
} from '../../../../host/sheets-api/values/serial-date';

describe('serial dates', () => {
  it('count from 30 December 1899, without a 29 February 1900', () => {
    expect(serialFromDay({ year: 1899, month: 12, day: 30 })).toBe(0);
    expect(serialFromDay({ year: 1900, month: 3, day: 1 })).toBe(61);
    expect(serialFromDay({ year: 1900, month: 2, day: 29 })).toBeUndefined();
    expect(serialFromDay({ year: 2026, month: 11, day: 24 })).toBe(46350);
  });

  it('come back as the same day and time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 200_000 }),
        fc.integer({ min: 0, max: 86_399 }),
        (serial, seconds) => {
          const time = {
            hour: Math.floor(seconds / 3600),
            minute: Math.floor(seconds / 60) % 60,
            second: seconds % 60,
          };
          const moment = serial + serialFromTime(time);
          expect(serialFromDay(dayFromSerial(moment))).toBe(serial);
          expect(timeFromSerial(moment)).toEqual(time);
        },
      ),
    );
  });

  it('read an instant on the wall clock of a time zone', () => {
    const instant = new Date('2026-11-24T16:30:00Z');
    expect(serialFromInstant(instant, 'Asia/Shanghai')).toBeCloseTo(46351 + 0.5 / 24, 9);
    expect(serialFromInstant(instant, 'UTC')).toBeCloseTo(46350.6875, 9);
  });
});
