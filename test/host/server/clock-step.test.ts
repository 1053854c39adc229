import { expect, it } from 'vitest';
import { stepMs } from '../../../host/server/page/clock-step';

const zone = 'Asia/Shanghai';

/** Where a step from an instant leads, as the instant's text. */
function after(step: Parameters<typeof stepMs>[0], from: string, timeZone = zone): string | undefined {
  const ms = stepMs(step, Date.parse(from), timeZone);
  return ms === undefined ? undefined : new Date(Date.parse(from) + ms).toISOString();
}

it.each([
  ['over a weekend', '2026-03-06T09:00:00+08:00', '2026-03-10T01:00:00.000Z'],
  ['within a week', '2026-03-02T15:59:00+08:00', '2026-03-04T07:59:00.000Z'],
  ['over the Spring Festival and its made-up days', '2026-02-13T09:00:00+08:00', '2026-02-24T01:00:00.000Z'],
  ['over the end of the year', '2025-12-30T23:30:00+08:00', '2026-01-04T15:30:00.000Z'],
])('goes two working days on %s, at the same time of day', (_what, from, to) => {
  expect(after({ workingDays: 2 }, from)).toBe(to);
});

it('counts days by the zone of the workbook, and minds its change of offset', () => {
  expect(after({ workingDays: 1 }, '2026-03-27T16:30:00Z', 'Europe/Berlin')).toBe('2026-03-30T15:30:00.000Z');
});

it('goes some minutes on', () => {
  expect(after({ minutes: 60 }, '2026-03-02T15:59:00+08:00')).toBe('2026-03-02T08:59:00.000Z');
});

it.each([
  { minutes: 0 },
  { minutes: -1 },
  { minutes: 1e9 },
  { workingDays: 0 },
  { workingDays: 1.5 },
  { workingDays: 1e6 },
])('refuses %j', (step) => expect(stepMs(step, 0, zone)).toBeUndefined());
