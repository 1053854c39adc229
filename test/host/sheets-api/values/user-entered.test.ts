import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUserEntered } from '../../../../host/sheets-api/values/user-entered';

const NOW = new Date('2026-11-24T02:00:00Z');

function typed(text: string, locale = 'en_US'): unknown {
  const { value, numberFormat } = parseUserEntered(text, { locale, timeZone: 'Asia/Shanghai', now: NOW });
  const [plain] = Object.values(value);
  return numberFormat ? [plain, numberFormat.type, numberFormat.pattern] : plain;
}

describe('numbers that people type', () => {
  it.each([
    ['42', 42],
    ['0042', 42],
    ['-5', -5],
    ['+5', 5],
    ['(5)', -5],
    ['.5', 0.5],
    ['5.', 5],
    [' 12 ', 12],
    ['1234.50', 1234.5],
    ['1,234', [1234, 'NUMBER', '#,##0']],
    ['1,234,567.8', [1234567.8, 'NUMBER', '#,##0.00']],
    ['12%', [0.12, 'PERCENT', '0%']],
    ['12.1%', [0.121, 'PERCENT', '0.00%']],
    ['-3%', [-0.03, 'PERCENT', '0%']],
    ['1e3', [1000, 'SCIENTIFIC', '0.00E+00']],
    ['1.5E-2', [0.015, 'SCIENTIFIC', '0.00E+00']],
    ['$1,234.5', [1234.5, 'CURRENCY', '"$"#,##0.00']],
    ['-$5', [-5, 'CURRENCY', '"$"#,##0']],
    ['$-5', [-5, 'CURRENCY', '"$"#,##0']],
    ['($5)', [-5, 'CURRENCY', '"$"#,##0']],
    ['€12', [12, 'CURRENCY', '[$€]#,##0']],
    ['£3.20', [3.2, 'CURRENCY', '[$£]#,##0.00']],
    ['￥12', [12, 'CURRENCY', '[$¥]#,##0']],
  ])('reads %s in the United States', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it('knows the money of the locale by its own sign', () => {
    expect(typed('¥1,200', 'zh_CN')).toEqual([1200, 'CURRENCY', '"¥"#,##0']);
    expect(typed('￥1,200', 'zh_CN')).toEqual([1200, 'CURRENCY', '"¥"#,##0']);
    expect(typed('£3', 'en_GB')).toEqual([3, 'CURRENCY', '"£"#,##0']);
    expect(typed('$3', 'zh_CN')).toEqual([3, 'CURRENCY', '[$$]#,##0']);
  });

  it('reads decimal commas where the locale writes them', () => {
    expect(typed('1234,5', 'fr_FR')).toBe(1234.5);
    expect(typed('1.234,5', 'de_DE')).toEqual([1234.5, 'NUMBER', '#,##0.00']);
  });

  it.each([
    '1,23',
    '1 000',
    '1,2345',
    '--5',
    '1e400',
    '5-',
    '$',
    '12%%',
    '$5%',
    '1.2.3',
    '301-2',
    '2026-03-0001',
    '3件',
  ])('leaves %s as text', (text) => {
    expect(typed(text)).toBe(text);
  });

  it('gives back every finite number it can spell', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), (number) => {
        const read = parseUserEntered(String(number), { locale: 'en_US', timeZone: 'UTC', now: NOW });
        expect(read.value).toEqual({ numberValue: number === 0 ? 0 : number });
      }),
    );
  });
});

describe('dates and times that people type', () => {
  it.each([
    ['2020-01-01', [43831, 'DATE', 'yyyy-mm-dd']],
    ['1999-01-02', [36162, 'DATE', 'yyyy-mm-dd']],
    ['2026-11-24', [46350, 'DATE', 'yyyy-mm-dd']],
    ['2020/1/2', [43832, 'DATE', 'yyyy/m/d']],
    ['1/2/2020', [43832, 'DATE', 'm/d/yyyy']],
    ['01/02/2020', [43832, 'DATE', 'mm/dd/yyyy']],
    ['1/2/20', [43832, 'DATE', 'm/d/yy']],
    ['1/2', [46024, 'DATE', 'm/d']],
    ['1-2', [46024, 'DATE', 'm-d']],
    ['1/2020', [43831, 'DATE', 'm/yyyy']],
    ['Jan 2, 2020', [43832, 'DATE', 'mmm d, yyyy']],
    ['January 2, 2020', [43832, 'DATE', 'mmmm d, yyyy']],
    ['2 Jan 2020', [43832, 'DATE', 'd mmm yyyy']],
    ['2-Jan-2020', [43832, 'DATE', 'd-mmm-yyyy']],
    ['Jan 2', [46024, 'DATE', 'mmm d']],
    ['Jan 2020', [43831, 'DATE', 'mmm yyyy']],
    ['12:30', [0.520833333, 'TIME', 'h:mm']],
    ['09:30:15', [0.396006944, 'TIME', 'hh:mm:ss']],
    ['1:30 PM', [0.5625, 'TIME', 'h:mm am/pm']],
    ['1:30pm', [0.5625, 'TIME', 'h:mmam/pm']],
    ['9 pm', [0.875, 'TIME', 'h am/pm']],
    ['12:15 am', [0.010416667, 'TIME', 'h:mm am/pm']],
    ['36:00', [1.5, 'TIME', '[h]:mm:ss']],
    ['2020-01-02 12:00', [43832.5, 'DATE_TIME', 'yyyy-mm-dd h:mm']],
    ['1/2/2020 6:00:00 PM', [43832.75, 'DATE_TIME', 'm/d/yyyy h:mm:ss am/pm']],
  ])('reads %s in the United States', (text, expected) => {
    const [serial, type, pattern] = typed(text) as [number, string, string];
    expect([Number(serial.toFixed(9)), type, pattern]).toEqual(expected);
  });

  it('puts the day first in Britain', () => {
    expect(typed('1/2/2020', 'en_GB')).toEqual([43862, 'DATE', 'd/m/yyyy']);
    expect(typed('13/1/2020', 'en_GB')).toEqual([43843, 'DATE', 'd/m/yyyy']);
    expect(typed('13/1/2020', 'en_US')).toBe('13/1/2020');
  });

  it('reads Chinese dates and times in Chinese workbooks only', () => {
    expect(typed('2020年1月2日', 'zh_CN')).toEqual([43832, 'DATE', 'yyyy"年"m"月"d"日"']);
    expect(typed('11月24日', 'zh_CN')).toEqual([46350, 'DATE', 'm"月"d"日"']);
    expect(typed('2026年11月', 'zh_CN')).toEqual([46327, 'DATE', 'yyyy"年"m"月"']);
    expect(typed('下午1:30', 'zh_CN')).toEqual([0.5625, 'TIME', 'am/pmh:mm']);
    expect(typed('2020年1月2日', 'en_US')).toBe('2020年1月2日');
  });

  it('takes the year of the spreadsheet time zone for a date without one', () => {
    const now = new Date('2026-12-31T20:00:00Z');
    const inShanghai = parseUserEntered('1/1', { locale: 'en_US', timeZone: 'Asia/Shanghai', now });
    const inLondon = parseUserEntered('1/1', { locale: 'en_US', timeZone: 'Europe/London', now });
    expect(inShanghai.value).toEqual({ numberValue: 46388 });
    expect(inLondon.value).toEqual({ numberValue: 46023 });
  });

  it.each([
    '2/30/2020',
    '2020-02-30',
    '2020-13-01',
    '12:60',
    '25:61',
    '13 pm',
    '2026-11-24T08:00:00Z',
    '1/2/3/4',
    'Foo 2, 2020',
  ])('leaves %s as text', (text) => {
    expect(typed(text)).toBe(text);
  });

  it('reads every day of two centuries by its ISO spelling', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const serial = Math.round((Date.parse(iso) - Date.parse('1899-12-30')) / 86_400_000);
          expect(typed(iso)).toEqual([serial, 'DATE', 'yyyy-mm-dd']);
        },
      ),
    );
  });
});

describe('what else people type', () => {
  it('makes text of anything behind an apostrophe', () => {
    expect(typed("'007")).toBe('007');
    expect(typed("'=1+1")).toBe('=1+1');
    expect(typed("'")).toBe('');
  });

  it('keeps everything as text in a plain text cell', () => {
    const context = { locale: 'en_US', timeZone: 'UTC', now: NOW, cellFormat: { type: 'TEXT' as const } };
    expect(parseUserEntered('301', context)).toEqual({ value: { stringValue: '301' } });
    expect(parseUserEntered('=1+1', context)).toEqual({ value: { stringValue: '=1+1' } });
  });

  it('takes a plain number in a percentage cell for so many percent', () => {
    const context = { locale: 'en_US', timeZone: 'UTC', now: NOW, cellFormat: { type: 'PERCENT' as const } };
    expect(parseUserEntered('12.1', context)).toEqual({ value: { numberValue: 0.121 } });
    expect(parseUserEntered('5%', context).value).toEqual({ numberValue: 0.05 });
  });

  it('reads booleans in any letter case', () => {
    expect([typed('TRUE'), typed('false'), typed('True')]).toEqual([true, false, true]);
  });

  it('takes what starts with = as a formula, and what starts with + unless it is a number', () => {
    const context = { locale: 'en_US', timeZone: 'UTC', now: NOW };
    expect(parseUserEntered('=A1*2', context).value).toEqual({ formulaValue: '=A1*2' });
    expect(parseUserEntered('+A1', context).value).toEqual({ formulaValue: '=+A1' });
    expect(parseUserEntered('+86 138', context).value).toEqual({ formulaValue: '=+86 138' });
    expect(parseUserEntered('=', context).value).toEqual({ stringValue: '=' });
  });

  it('reads error literals', () => {
    expect(typed('#N/A')).toEqual({ type: 'N_A' });
    expect(typed('#div/0!')).toEqual({ type: 'DIVIDE_BY_ZERO' });
    expect(typed('#301')).toBe('#301');
  });

  it('leaves words alone, spaces included', () => {
    expect(typed(' 钢木门 ')).toBe(' 钢木门 ');
  });
});
