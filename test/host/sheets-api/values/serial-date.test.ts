import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayFromSerial,
  serialFromDay,
  serialFromInstant,
  serialFromTime,
} from '../../../../host/sheets-api/values/serial-date';

describe('serial dates', () => {
  it('count from 30 December 1899, without a 29 February 1900', () => {
    expect(serialFromDay({ year: 1899, month: 12, day: 30 })).toBe(0);
    expect(serialFromDay({ year: 1900, month: 3, day: 1 })).toBe(61);
    expect(serialFromDay({ year: 1900, month: 2, day: 29 })).toBeUndefined();
    expect(serialFromDay({ year: 2026, month: 11, day: 24 })).toBe(46350);
  });

  it('come back as the same day, at any time of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 200_000 }), fc.nat(23), fc.nat(59), (serial, hour, minute) => {
        const day = dayFromSerial(serial + serialFromTime({ hour, minute, second: 59 }));
        expect(serialFromDay(day)).toBe(serial);
      }),
    );
  });

  it('read an instant on the wall clock of a time zone', () => {
    const instant = new Date('2026-11-24T16:30:00Z');
    expect(serialFromInstant(instant, 'Asia/Shanghai')).toBeCloseTo(46351 + 0.5 / 24, 9);
    expect(serialFromInstant(instant, 'UTC')).toBeCloseTo(46350.6875, 9);
  });
});
