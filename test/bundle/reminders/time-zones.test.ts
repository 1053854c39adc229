import { describe, expect, it } from 'vitest';
import { bundleDesk } from '../../support/bundle-desk';
import { accepted, orderDesk, peopleRows, priceRows, staff, threeDoors, typeRows } from '../../support/order-desk';
import { installTriggers, runHourly } from './reminder-desk';

/** The instant at which a wall clock in the zone shows this local time: `2026-12-31T08:10`. */
function instantIn(timeZone: string, local: string): string {
  const wanted = Date.parse(`${local}:00Z`);
  const shown = (at: number) => {
    const text = new Date(at).toLocaleString('sv-SE', { timeZone, hour12: false });
    return Date.parse(`${text.replace(' ', 'T')}Z`);
  };
  const guess = wanted - (shown(wanted) - wanted);
  return new Date(guess - (shown(guess) - wanted)).toISOString();
}

/** A workbook of that zone with one order that nobody ever releases. */
function deskIn(timeZone: string, local: string) {
  const now = instantIn(timeZone, local);
  const made = bundleDesk({ timeZone, now });
  made.call('install', [], { user: staff.administrator, kind: 'menu' });
  typeRows(made, '人员', peopleRows);
  typeRows(made, '价目表', priceRows);
  const desk = orderDesk({ from: made.engine, now });
  const request = threeDoors('intent-0001');
  accepted(desk.as(staff.clerk, 'registerOrder', { ...request, entry: { ...request.entry, wantedOn: '2026-04-01' } }));
  installTriggers(desk);
  return desk;
}

/** Around Spring Festival, month's end, year's end and a 29 February, each just before and after midnight and in the morning. */
const MOMENTS = [
  '2026-02-17T08:10', // Chinese New Year
  '2026-02-28T23:50',
  '2026-03-01T00:10',
  '2026-03-01T08:10',
  '2026-12-31T23:50',
  '2027-01-01T00:10',
  '2027-01-01T08:10',
  '2028-02-29T08:10',
  '2028-03-01T08:10',
];

describe.each(['Asia/Shanghai', 'America/New_York', 'Europe/Berlin'])('the day of a workbook in %s', (zone) => {
  it('is the spreadsheet’s own, whatever the script’s zone: digests, tabs of months, and the warning (L)', () => {
    const desk = deskIn(zone, '2026-02-10T10:00');
    const days = new Set<string>();
    for (const moment of MOMENTS) {
      desk.clock.set(instantIn(zone, moment));
      const before = desk.kernel.mailbox().length;
      accepted(runHourly(desk));
      const [day = '', time = ''] = moment.split('T');
      const isNew = !days.has(day) && time >= '08:00';
      const digests = desk.kernel
        .mailbox()
        .slice(before)
        .filter(({ to }) => to.includes(staff.clerk));
      expect([moment, digests.map(({ subject }) => subject.slice(8, 18))]).toEqual([moment, isNew ? [day] : []]);
      if (time >= '08:00') days.add(day);
      expect(desk.column('系统', '值')).toContain(day.slice(0, 7));
    }
    const warned = desk.column('今日待办', '要做的事').join().includes('时区');
    expect(warned).toBe(zone !== 'Asia/Shanghai');
  });
});
