import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectOfAll } from '../../../src/domain/ledger/effect';
import type { LedgerEntry } from '../../../src/domain/ledger/entry';
import { periodProblems, statementOf } from '../../../src/domain/ledger/statement';
import { addDays } from '../../../src/domain/time/local-date';
import { anyBooking, booking } from './booking';

const TODAY = '2026-12-31';
const owed = (entries: readonly LedgerEntry[]): number => {
  const { owedFen, receivedFen, writtenOffFen } = effectOfAll(entries);
  return owedFen - receivedFen - writtenOffFen;
};
/** Bookings of a year, each on a day of it. */
const anyYear = fc.array(
  fc.tuple(anyBooking, fc.nat(364)).map(([entry, day]) => {
    const happenedOn = addDays('2026-01-01', day);
    return { ...entry, happenedOn, month: happenedOn.slice(0, 7) };
  }),
  { maxLength: 40 },
);

describe('a statement of account (对账单)', () => {
  it('opening + due − received − written off is closing, and its lines lead from one to the other (H3)', () => {
    fc.assert(
      fc.property(anyYear, fc.nat(364), fc.nat(364), (entries, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((day) => addDays('2026-01-01', day)) as [
          string,
          string,
        ];
        const statement = statementOf(entries, owed(entries), { from, to });
        const { openingFen, owedFen, receivedFen, writtenOffFen, closingFen, lines } = statement;
        expect(openingFen + owedFen - receivedFen - writtenOffFen).toBe(closingFen);
        expect(openingFen).toBe(owed(entries.filter(({ happenedOn }) => happenedOn < from)));
        expect(closingFen).toBe(owed(entries.filter(({ happenedOn }) => happenedOn <= to)));
        expect(lines[lines.length - 1]?.balanceFen ?? openingFen).toBe(closingFen);
      }),
    );
  });

  it('goes on where the one before it ended (H3)', () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: 1, max: 363 }), (entries, day) => {
        const between = addDays('2026-01-01', day);
        const now = owed(entries);
        const first = statementOf(entries, now, { from: '2026-01-01', to: between });
        const second = statementOf(entries, now, { from: addDays(between, 1), to: TODAY });
        expect(second.openingFen).toBe(first.closingFen);
        expect(second.closingFen).toBe(now);
      }),
    );
  });

  it('leaves out credit that only moved, and counts what was booked late on the day it was entered (J5)', () => {
    const moved = booking({ id: 'C1/1', kind: 'credit-used', amountFen: 500 });
    const late = booking({
      ...{ id: 'R2/1', kind: 'balance', amountFen: 700, happenedOn: '2026-10-30', month: '2026-11' },
      concerns: '2026-10',
    });
    const { lines, openingFen } = statementOf([moved, late], -700, { from: '2026-11-01', to: '2026-11-30' });
    expect(lines).toMatchObject([{ on: '2026-11-24', receivedFen: 700, balanceFen: -700 }]);
    expect(openingFen).toBe(0);
  });

  it('is of a period that has begun, and not too long ago', () => {
    const codes = (from: string, to: string) => periodProblems(from, to, TODAY).map(({ code }) => code);
    expect(codes('2026-12-01', '2026-12-31')).toEqual([]);
    expect(codes('2026-12-01', '2027-01-01')).toEqual(['date-to-come']);
    expect(codes('2026-12-02', '2026-12-01')).toEqual(['period-backwards']);
    expect(codes('2020-01-01', '2026-12-01')).toEqual(['payment-too-old']);
    expect(codes('x', '2026-12-01')).toEqual(['not-a-date']);
  });
});
