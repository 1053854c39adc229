import { describe, expect, it } from 'vitest';
import type { NumberFormat } from '../../../../host/sheets-api/google/cells';
import { formatValue } from '../../../../host/sheets-api/values/format-value';
import { showsDateOrTime } from '../../../../host/sheets-api/values/number-format';

function shown(numberValue: number, numberFormat?: NumberFormat, locale = 'en_US'): string {
  return formatValue({ numberValue }, numberFormat, locale);
}

describe('numbers without a format', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [42, '42'],
    [42.01, '42.01'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.3333333333'],
    [100 / 3, '33.33333333'],
    [Math.PI, '3.141592654'],
    [-1.5, '-1.5'],
    [0.00012, '0.00012'],
    [123456789012345, '123456789012345'],
    [1234567890123456, '1.23457E+15'],
    [1e21, '1E+21'],
    [0.0000001, '1E-07'],
    [9.99999999999, '10'],
  ])('shows %d as %s', (number, expected) => {
    expect(shown(number)).toBe(expected);
  });

  it('writes the decimal sign of the locale', () => {
    expect(shown(1.5, undefined, 'fr_FR')).toBe('1,5');
  });
});

describe('numbers with a pattern', () => {
  it.each([
    ['0.00', 1.005, '1.01'],
    ['#,##0', 1234567, '1,234,567'],
    ['"$"#,##0.00', -5, '-$5.00'],
    ['[$¥]#,##0.00', 1234.5, '¥1,234.50'],
    ['0.0%', 0.125, '12.5%'],
    ['0.00E+00', 12345, '1.23E+04'],
    ['0.00;[red](0.00);"none"', -2, '(2.00)'],
    ['0.00;[red](0.00);"none"', 0, 'none'],
    ['0" 件"', 3, '3 件'],
    ['yyyy-mm-dd', 43831, '2020-01-01'],
    ['m/d/yyyy h:mm:ss', 43831.75, '1/1/2020 18:00:00'],
    ['h:mm am/pm', 0.75, '6:00 PM'],
    ['h:mm a/p', 0.75, '6:00 P'],
    ['[h]:mm:ss', 1.5, '36:00:00'],
    ['dddd, mmmm d', 43831, 'Wednesday, January 1'],
    ['yyyy-mm-dd', 1, '1899-12-31'],
    ['yyyy-mm-dd', 60, '1900-02-28'],
  ])('shows %s of %d as %s', (pattern, number, expected) => {
    expect(shown(number, { type: 'NUMBER', pattern })).toBe(expected);
  });

  it('uses the names of the locale', () => {
    expect(shown(43831, { type: 'DATE', pattern: 'yyyy"年"m"月"d"日" dddd' }, 'zh_CN')).toBe('2020年1月1日 星期三');
  });

  it('falls back to the automatic format where a pattern can not be read', () => {
    expect(shown(5, { type: 'NUMBER', pattern: '0"' })).toBe('5');
  });
});

describe('formats that name only their type', () => {
  it.each([
    ['NUMBER', 1234.5, '1,234.50', '1,234.50'],
    ['PERCENT', 0.5, '50.00%', '50.00%'],
    ['CURRENCY', 5, '$5.00', '¥5.00'],
    ['DATE', 43831, '1/1/2020', '2020/1/1'],
    ['TIME', 0.75, '6:00:00 PM', '18:00:00'],
    ['DATE_TIME', 43831.75, '1/1/2020 18:00:00', '2020/1/1 18:00:00'],
    ['SCIENTIFIC', 1000, '1.00E+03', '1.00E+03'],
    ['TEXT', 301, '301', '301'],
  ] as const)('shows %s as the locale does', (type, number, american, chinese) => {
    expect(shown(number, { type })).toBe(american);
    expect(shown(number, { type }, 'zh_CN')).toBe(chinese);
  });

  it('puts the day first in Britain', () => {
    expect(shown(43832, { type: 'DATE' }, 'en_GB')).toBe('02/01/2020');
  });
});

describe('values that are no numbers', () => {
  it('shows text as it is, or as the text part of the pattern says', () => {
    expect(formatValue({ stringValue: '007' }, { type: 'NUMBER', pattern: '0.00' }, 'en_US')).toBe('007');
    expect(formatValue({ stringValue: 'A' }, { type: 'TEXT', pattern: '"№ "@' }, 'en_US')).toBe('№ A');
  });

  it('shows booleans, errors and empty cells', () => {
    expect(formatValue({ boolValue: true }, undefined, 'zh_CN')).toBe('TRUE');
    expect(formatValue({ errorValue: { type: 'NAME' } }, undefined, 'en_US')).toBe('#NAME?');
    expect(formatValue({ errorValue: { type: 'N_A' } }, { type: 'NUMBER' }, 'en_US')).toBe('#N/A');
    expect(formatValue(undefined, undefined, 'en_US')).toBe('');
  });
});

describe('formats and what they are about', () => {
  it('knows dates and durations by type or by pattern', () => {
    expect(showsDateOrTime({ type: 'DATE' })).toBe(true);
    expect(showsDateOrTime({ type: 'NUMBER', pattern: '[h]:mm' })).toBe(true);
    expect(showsDateOrTime({ type: 'NUMBER', pattern: '#,##0' })).toBe(false);
    expect(showsDateOrTime(undefined)).toBe(false);
  });
});
