import type { PaperOut } from '../../domain/reminder/other-work';
import { addDays } from '../../domain/time/local-date';
import type { WorkSource } from './work-source';

/** Papers that were sent and are not back (H3): reminded after the days set. */
export const PAPERS_OUT: WorkSource = {
  records: { sentPapers: 'all' },
  workOf: ({ records, settings }) => ({
    papers: records.sentPapers.flatMap((paper): PaperOut[] => {
      const { id, kind, customerName, salesperson, sentOn, returned } = paper;
      const dueOn = addDays(sentOn, settings.papersBackDays);
      return returned ? [] : [{ id, order: null, customerName, salesperson, paper: kind, sentOn, dueOn }];
    }),
  }),
};
