import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableCell } from '../../src/workbook/schema/cell-kind';
import { dateOfSerial, serialOfDate } from '../../src/workbook/schema/date-serial';
import { date, instant, json, text, time, whole, yuan } from '../../src/workbook/schema/value-kinds';
import { choice, listOf, yesOrNo } from '../../src/workbook/schema/word-kinds';
import { anyFen } from './support/arbitrary-orders';

const status = choice((choices) => choices.status);
const rush = yesOrNo((choices) => choices.rush);
const roles = listOf(choice((choices) => choices.role));

describe('a cell of money', () => {
  it('shows yuan and gives back the very fen', () => {
    expect(yuan.write(123450, 'zh-CN')).toBe(1234.5);
    fc.assert(fc.property(anyFen, (fen) => yuan.read(yuan.write(fen, 'zh-CN')) === fen));
  });

  it('reads an amount that a person typed as text and refuses anything else', () => {
    expect(yuan.read(' 12.5 ')).toBe(1250);
    for (const content of ['12元', '', null, true, '1,200']) expect(() => yuan.read(content)).toThrow(UnreadableCell);
  });
});

describe('a cell of a date', () => {
  it('holds the serial number that Sheets uses', () => {
    expect(serialOfDate('1899-12-31')).toBe(1);
    expect(serialOfDate('2026-03-02')).toBe(46083);
    expect(dateOfSerial(46083)).toBe('2026-03-02');
  });

  it('reads a date with a time of day, and ISO text', () => {
    expect(date.read(46083.6)).toBe('2026-03-02');
    expect(date.read(' 2026-03-02 ')).toBe('2026-03-02');
  });

  it('refuses what is no date', () => {
    for (const content of ['3月2日', '2026-02-30', null, '', true, 1e12]) {
      expect(() => date.read(content)).toThrow(UnreadableCell);
    }
  });
});

describe('a cell of a time', () => {
  it('reads text, full-width colons and fractions of a day', () => {
    expect(time.read('9:05')).toBe('09:05');
    expect(time.read('16：30')).toBe('16:30');
    expect(time.read('24:00')).toBe('24:00');
    expect(time.read(16.5 / 24)).toBe('16:30');
  });

  it('refuses what is no time', () => {
    for (const content of ['25:00', '24:01', '9:60', 'noon', null, 2]) {
      expect(() => time.read(content)).toThrow(UnreadableCell);
    }
  });
});

describe('a cell of a whole number', () => {
  it('reads numbers and digits typed as text, and refuses parts', () => {
    expect(whole.read(7)).toBe(7);
    expect(whole.read(' 40 ')).toBe(40);
    for (const content of [1.5, '1.5', 'seven', null, '']) expect(() => whole.read(content)).toThrow(UnreadableCell);
  });
});

describe('a cell of text', () => {
  it('keeps what a phone number typed as a number shows', () => {
    expect(text.read(13812345678)).toBe('13812345678');
    expect(text.read(true)).toBe('TRUE');
    expect(text.read(null)).toBe('');
  });
});

describe('a cell of one of a fixed choice', () => {
  it('reads the words of every language and the code itself', () => {
    expect(status.write('in-production', 'zh-CN')).toBe('生产中');
    for (const content of ['生产中', 'in production', 'in-production', ' 生产中 ']) {
      expect(status.read(content)).toBe('in-production');
    }
  });

  it('refuses any other word', () => {
    for (const content of ['已做好', '', null]) expect(() => status.read(content)).toThrow(UnreadableCell);
  });

  it('reads a yes whose no is an empty cell', () => {
    expect(rush.write(true, 'zh-CN')).toBe('加急');
    expect(rush.write(false, 'zh-CN')).toBeNull();
    expect(rush.read(null)).toBe(false);
    expect(rush.read('rush')).toBe(true);
    expect(rush.read(true)).toBe(true);
    expect(() => rush.read('maybe')).toThrow(UnreadableCell);
  });

  it('reads lists however people separate them', () => {
    expect(roles.read('接单员、业务员')).toEqual(['clerk', 'salesperson']);
    expect(roles.read('clerk; 主管\n财务')).toEqual(['clerk', 'manager', 'finance']);
    expect(roles.read(null)).toEqual([]);
    expect(roles.write(['clerk', 'manager'], 'en')).toBe('clerk; manager');
    expect(() => roles.read('接单员、老板')).toThrow(UnreadableCell);
  });
});

describe('a cell for code only', () => {
  it('refuses an instant that is none and JSON of another shape', () => {
    expect(instant.read('2026-03-02T07:59:00.000Z')).toBe('2026-03-02T07:59:00.000Z');
    expect(() => instant.read('2026-03-02')).toThrow(UnreadableCell);
    const numbers = json((value): value is number[] => Array.isArray(value));
    expect(numbers.read('[1]')).toEqual([1]);
    for (const content of ['{}', '[1', '', null]) expect(() => numbers.read(content)).toThrow(UnreadableCell);
  });
});
