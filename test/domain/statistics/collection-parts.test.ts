import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFigure, partsOf } from '../../../src/domain/statistics/figure-parts';
import { figuresOf, sumOfFigures, TOTAL } from '../../../src/domain/statistics/figures';
import { ledgerContributions, subjectOfEntry } from '../../../src/domain/statistics/ledger-contributions';
import { measuresFor } from '../../../src/domain/statistics/measures';
import { addDays } from '../../../src/domain/time/local-date';
import { anyBooking } from '../ledger/booking';

const TODAY = '2026-12-31';
const { collection } = measuresFor({ punctualityBy: 'first' });
const figuresOfEntry = (entry: Parameters<typeof ledgerContributions>[0]) =>
  figuresOf(ledgerContributions(entry), subjectOfEntry(entry));

/** Bookings of half a year, each owed some days after it. */
const anyHalfYear = fc.array(
  fc.tuple(anyBooking, fc.nat(180), fc.nat(60)).map(([entry, day, later]) => {
    const happenedOn = addDays('2026-07-01', day);
    return { ...entry, happenedOn, month: happenedOn.slice(0, 7), dueOn: addDays(happenedOn, later) };
  }),
  { minLength: 1, maxLength: 25 },
);

describe('what the collection rate is made of (J3)', () => {
  it('sums to the rate above and below the line, also where money was overdue before or paid ahead', () => {
    fc.assert(
      fc.property(anyHalfYear, fc.constantFrom('2026-08', '2026-10', '2026-12'), (entries, month) => {
        const sources = entries.map((entry) => ({ subject: entry.id, figures: figuresOfEntry(entry) }));
        const all = sumOfFigures(sources.map(({ figures }) => figures));
        const figure = keptFigure(collection, month, TOTAL, all, TODAY);
        const parts = partsOf(collection, month, TOTAL, sources, TODAY);
        expect(parts.reduce((sum, { part }) => sum + part, 0)).toBe(figure.part);
        expect(parts.reduce((sum, { whole }) => sum + whole, 0)).toBe(figure.whole);
      }),
    );
  });
});
