import { describe, expect, it } from 'vitest';
import { formatDatePattern } from '../../../host/apps-script/guest/format-date';

const shown = (pattern: string, iso = '2026-03-02T07:05:09.042Z', zone = 'Asia/Shanghai') =>
  formatDatePattern(Date.parse(iso), zone, pattern);

describe('patterns of Utilities.formatDate', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-03-02 15:05:09'],
    ['yy/M/d', '26/3/2'],
    ['y', '2026'],
    ['MMM d, yyyy', 'Mar 2, 2026'],
    ['MMMM', 'March'],
    ['EEE EEEE u', 'Mon Monday 1'],
    ['h:mm a', '3:05 PM'],
    ['hh K k H', '03 3 15 15'],
    ['SSS S', '042 42'],
    ['D F w W', '61 1 10 1'],
    ['G', 'AD'],
    ['Z X XX XXX', '+0800 +08 +0800 +08:00'],
    ["yyyy'年'M'月'd'日'", '2026年3月2日'],
    ["yyyy年 'o''clock' ''", "2026年 o'clock '"],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", '2026-03-02T15:05:09.042Z'],
  ])('%s gives %s', (pattern, expected) => {
    expect(shown(pattern)).toBe(expected);
  });

  it('shows midnight as 0, 24 and 12', () => {
    expect(shown('H k h K a', '2026-03-01T16:00:00Z')).toBe('0 24 12 0 AM');
  });

  it('shows UTC as Z and other offsets with sign', () => {
    expect(shown('X Z', undefined, 'UTC')).toBe('Z +0000');
    expect(shown('XXX', undefined, 'America/St_Johns')).toBe('-03:30');
  });

  it('counts the weeks of an American calendar', () => {
    expect(shown('YYYY w', '2026-12-31T00:00:00Z')).toBe('2027 1');
    expect(shown('YYYY w', '2026-01-01T00:00:00Z')).toBe('2026 1');
    expect(shown('YYYY w', '2026-01-04T00:00:00Z')).toBe('2026 2');
  });

  it('refuses letters that mean nothing, and an open quote', () => {
    expect(() => shown('yyyy-bb')).toThrow("Illegal pattern character 'b'");
    expect(() => shown("yyyy 'open")).toThrow('Unterminated quote');
  });
});
