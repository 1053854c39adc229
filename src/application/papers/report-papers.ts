import { monthReportPaper } from '../../domain/papers/month-report-paper';
import type { LocalMonth } from '../../domain/time/local-time';
import { reportContent, reportRecords } from '../statistics/report-mails';
import type { PaperSource } from './paper-source';

/** The report of a month (J5, J6): of a closed one as it was fixed, of any other as its figures stand. */
export const reportPapers: PaperSource<{ month: LocalMonth }> = {
  action: 'read-statistics',
  need: ({ month }) => ({ records: reportRecords(month) }),
  papers: ({ month }, { snapshot, now, person }, reader) => [
    [monthReportPaper(reportContent(snapshot, month, now.date, person), reader)],
  ],
};
