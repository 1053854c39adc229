import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, readTime, readWhole, readYuan } from '../../../src/sidebar/parts/read-text';
import { anyDate } from '../../support/arbitrary-dates';

const TODAY = '2026-11-25';

describe('a date as people type it', () => {
  it.each([
    ['2026-12-05', '2026-12-05'],
    ['2026/12/5', '2026-12-05'],
    ['2026年12月5日', '2026-12-05'],
    ['20261205', '2026-12-05'],
    ['12-5', '2026-12-05'],
    ['12.5', '2026-12-05'],
    ['12月5日', '2026-12-05'],
    ['1205', '2026-12-05'],
    ['１２－５', '2026-12-05'],
    ['+10', '2026-12-05'],
    ['28', '2026-11-28'],
    ['5号', '2026-12-05'],
    ['25', '2026-11-25'],
    ['1-8', '2027-01-08'],
    ['2-29', '2028-02-29'],
    ['31', '2026-12-31'],
  ])('reads %s as %s', (typed, date) => {
    expect(readDate(typed, TODAY)).toEqual({ value: date });
  });

  it.each(['13-1', '2-30', '2026-02-29', 'soon', '0', '99', '12-', '2026'])('does not guess what %s means', (typed) => {
    expect(readDate(typed, TODAY)).toBe('unreadable');
  });

  it('reads the day an order was taken as the last such day', () => {
    expect(readDate('24', TODAY, 'last')).toEqual({ value: '2026-11-24' });
    expect(readDate('28', TODAY, 'last')).toEqual({ value: '2026-10-28' });
    expect(readDate('12-1', TODAY, 'last')).toEqual({ value: '2025-12-01' });
  });

  it('reads every date in full as itself, whatever day it is', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, today) => {
        expect(readDate(date, today)).toEqual({ value: date });
      }),
    );
  });

  it('reads month and day as a day that has not passed, whatever day it is', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, today) => {
        const read = readDate(date.slice(5), today);
        if (read === 'unreadable' || read.value === undefined) throw new Error(`${date} was not read`);
        expect(read.value.slice(5)).toBe(date.slice(5));
        expect(read.value >= today).toBe(true);
      }),
    );
  });
});

describe('a time as people type it', () => {
  it.each([
    ['16:05', '16:05'],
    ['1605', '16:05'],
    ['16.05', '16:05'],
    ['16：05', '16:05'],
    ['9', '09:00'],
    ['905', '09:05'],
    ['9点半', '09:30'],
    ['9点', '09:00'],
  ])('reads %s as %s', (typed, time) => {
    expect(readTime(typed)).toEqual({ value: time });
  });

  it.each(['24:00', '16:60', 'noon'])('does not guess what %s means', (typed) => {
    expect(readTime(typed)).toBe('unreadable');
  });
});

describe('numbers as people type them', () => {
  it('takes whole numbers with or without unit, full-width digits too', () => {
    expect(readWhole('2050')).toEqual({ value: 2050 });
    expect(readWhole('２０５０ mm')).toEqual({ value: 2050 });
    expect(readWhole('3 樘')).toEqual({ value: 3 });
    expect(readWhole('')).toEqual({ value: undefined });
  });

  it.each(['20.5', '-3', '8o0', '1e3'])('does not round or guess what %s means', (typed) => {
    expect(readWhole(typed)).toBe('unreadable');
  });

  it('reads yuan into whole fen', () => {
    expect(readYuan('1234.5')).toEqual({ value: 123_450 });
    expect(readYuan(' ')).toEqual({ value: undefined });
    expect(readYuan('12.345')).toBe('unreadable');
  });
});
