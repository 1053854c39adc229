import { may } from '../../domain/role/permission';
import type { Settings } from '../../domain/settings/settings';
import { EARLIER } from '../../domain/statistics/earlier-months';
import { readFigureKey } from '../../domain/statistics/figures';
import { isClosedBy } from '../../domain/statistics/kept-figure';
import type { MonthReport } from '../../domain/statistics/month-report';
import { monthOf } from '../../domain/time/local-date';
import type { LocalMonth } from '../../domain/time/local-time';
import { type Desk, lookUp } from '../carry-out';
import { reportOf } from './report-after';
import { accountsFor, REPORT_RECORDS } from './report-mails';

export interface StatisticsOverview {
  report: MonthReport;
  settings: Settings;
  /** Months that have figures, the latest first. */
  months: LocalMonth[];
  isClosed: boolean;
  may: { recompute: boolean; close: boolean; reopen: boolean; mail: boolean };
}

/** A month's figures as they are kept; the month under way where none is named. One read. */
export function makeReadStatistics(desk: Omit<Desk, 'lock'>) {
  return ({ month }: { month: LocalMonth | null }): StatisticsOverview => {
    const wanted = month ?? monthOf(desk.clock.now().date);
    const need = { records: { ...REPORT_RECORDS, figures: [wanted] } } as const;
    return lookUp(desk, { action: 'read-statistics', need }, ({ snapshot, person, now }) => {
      const known = snapshot.records.totals.map(({ key }) => readFigureKey(key).month);
      const past = known.filter((each) => each <= monthOf(now.date) && each !== EARLIER);
      return {
        report: reportOf(snapshot, wanted, now.date, accountsFor(person, snapshot)),
        settings: snapshot.settings,
        months: [...new Set([...past, wanted])].sort().reverse(),
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
