import { may } from '../../domain/role/permission';
import type { Settings } from '../../domain/settings/settings';
import { oldestKept } from '../../domain/statistics/earlier-months';
import { type Slice, TOTAL } from '../../domain/statistics/figures';
import { isClosedBy } from '../../domain/statistics/kept-figure';
import type { MonthReport } from '../../domain/statistics/month-report';
import { monthOf } from '../../domain/time/local-date';
import type { LocalMonth } from '../../domain/time/local-time';
import { lookUp } from '../carry-out';
import type { FiguresDesk } from './figures-desk';
import { narrowedReport, reportOf } from './report-after';
import { accountsFor, reportRecords } from './report-mails';

export interface StatisticsRequest {
  /** The month under way where none is named. */
  month: LocalMonth | null;
  /** Whose figures; all together where left out. */
  slice?: Slice;
}

export interface StatisticsOverview {
  report: MonthReport;
  settings: Settings;
  /** Months that have tabs, the latest first. */
  months: LocalMonth[];
  isClosed: boolean;
  /** Are these the figures of one category, salesperson or customer? */
  isNarrowed: boolean;
  may: { recompute: boolean; close: boolean; reopen: boolean; mail: boolean };
}

/**
 * A month's figures as they are kept, of all together or of one category, salesperson or customer. The totals hold 12 months and no single
 * customers: what they lack is summed up out of the figures that every month keeps by itself.
 */
export function makeReadStatistics(desk: FiguresDesk) {
  return ({ month, slice = TOTAL }: StatisticsRequest): StatisticsOverview => {
    const { date } = desk.clock.now();
    const wanted = month ?? monthOf(date);
    const known = [...new Set([...desk.months().filter((each) => each <= monthOf(date)), wanted])].sort();
    const isInTotals = wanted >= oldestKept(date) && slice.dimension !== 'customer';
    const need = { records: reportRecords(wanted, isInTotals ? [wanted] : known) };
    return lookUp(desk, { action: 'read-statistics', need }, ({ snapshot, person, now }) => {
      const isWhole = isInTotals && slice.dimension === 'total';
      return {
        report: isWhole
          ? reportOf(snapshot, wanted, now.date, accountsFor(person, snapshot))
          : narrowedReport(snapshot, wanted, now.date, { slice, isInTotals }),
        settings: snapshot.settings,
        months: [...known].reverse(),
        isNarrowed: slice.dimension !== 'total',
        isClosed: isClosedBy(snapshot.records.closings)(wanted),
        may: {
          recompute: may(person, 'recompute-statistics'),
          close: may(person, 'close-month'),
          reopen: may(person, 'reopen-month'),
          mail: may(person, 'mail-report'),
        },
      };
    });
  };
}
