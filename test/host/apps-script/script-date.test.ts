import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callInProcess } from './script-fixture';

function look(expression: string, timeZone = 'Asia/Shanghai', now = '2026-03-02T16:30:15.250Z'): unknown {
  return callInProcess(`function look() { return ${expression}; }`, { now, manifest: { timeZone } }).value('look');
}

describe("a script's dates", () => {
  it("show local time in the script's zone", () => {
    const parts = `(d => [d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getMinutes(),
      d.getSeconds(), d.getMilliseconds(), d.getTimezoneOffset()])(new Date())`;
    expect(look(parts)).toEqual([2026, 2, 3, 2, 0, 30, 15, 250, -480]);
    expect(look(parts, 'America/New_York')).toEqual([2026, 2, 2, 1, 11, 30, 15, 250, 300]);
  });

  it("are made of local parts in the script's zone", () => {
    expect(look('new Date(2026, 2, 3).toISOString()')).toBe('2026-03-02T16:00:00.000Z');
    expect(look('new Date(2026, 2, 3, 9, 30).toISOString()', 'Europe/Berlin')).toBe('2026-03-03T08:30:00.000Z');
    expect(look('new Date(2026, 6, 3, 9, 30).toISOString()', 'Europe/Berlin')).toBe('2026-07-03T07:30:00.000Z');
  });

  it('are read from texts: with a zone as it says, a day alone in UTC, a time without zone locally', () => {
    const iso = (text: string) => look(`new Date('${text}').toISOString()`, 'Europe/Berlin');
    expect(iso('2026-03-02T09:00:00Z')).toBe('2026-03-02T09:00:00.000Z');
    expect(iso('2026-03-02T09:00:00+08:00')).toBe('2026-03-02T01:00:00.000Z');
    expect(iso('2026-03-02')).toBe('2026-03-02T00:00:00.000Z');
    expect(iso('2026-03-02T09:00:00')).toBe('2026-03-02T08:00:00.000Z');
    expect(iso('2026/03/02 09:00')).toBe('2026-03-02T08:00:00.000Z');
    expect(iso('Mon, 02 Mar 2026 09:00:00 GMT')).toBe('2026-03-02T09:00:00.000Z');
    expect(look(`String(new Date('nonsense'))`)).toBe('Invalid Date');
    expect(look(`Date.parse('2026-03-02T09:00')`, 'Asia/Shanghai')).toBe(Date.parse('2026-03-02T01:00:00Z'));
  });

  it('are set by local parts', () => {
    const set = `(d => { d.setHours(0, 0, 0, 0); d.setDate(1); d.setMonth(11); d.setFullYear(2027); return d.toISOString(); })(new Date())`;
    expect(look(set)).toBe('2027-11-30T16:00:00.000Z');
  });

  it('are shown as texts', () => {
    expect(look('String(new Date())')).toBe('Tue Mar 03 2026 00:30:15 GMT+0800 (Asia/Shanghai)');
    expect(look('[new Date().toDateString(), Date().slice(0, 24)]', 'America/New_York')).toEqual([
      'Mon Mar 02 2026',
      'Mon Mar 02 2026 11:30:15',
    ]);
    expect(look(`new Date().toLocaleDateString('en-GB')`)).toBe('03/03/2026');
    expect(look(`new Date().toLocaleTimeString('en-GB', { timeZone: 'UTC' })`)).toBe('16:30:15');
    expect(look('JSON.stringify(new Date())')).toBe('"2026-03-02T16:30:15.250Z"');
    expect(look('new Date() + 0 === String(new Date()) + "0"')).toBe(true);
  });

  it('go back to what they were made of, in any zone', () => {
    const script = (timeZone: string) =>
      callInProcess(
        `function again(ms) { var d = new Date(ms);
          return new Date(d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds())
            .toString() === d.toString(); }`,
        { manifest: { timeZone } },
      );
    const scripts = ['Asia/Shanghai', 'Europe/Berlin', 'Australia/Lord_Howe'].map(script);
    const instant = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(instant, fc.constantFrom(...scripts), (ms, { value }) => {
        const secondOfTwo = value('again', [ms]) === false;
        if (secondOfTwo) expect(value('again', [ms - 3_600_000]) || value('again', [ms - 1_800_000])).toBe(true);
      }),
    );
  });

  it('can be subclassed and compared as usual', () => {
    expect(
      look(
        '(() => { class Day extends Date { iso() { return this.toISOString().slice(0, 10); } } return [new Day(0).iso(), new Day() instanceof Date, new Date(5) - new Date(2), new Date(new Date(7)).getTime(), new Date(null).getTime()]; })()',
      ),
    ).toEqual(['1970-01-01', true, 3, 7, 0]);
  });
});
