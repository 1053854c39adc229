import type { SentPaper } from '../../domain/sent-paper/sent-paper';
import { sentPapersTab } from '../schema/sent-papers';
import { recordTab } from './record-tab';

/** Papers that were sent stand on one running tab. */
export const sentPaperRecords = recordTab<SentPaper, (typeof sentPapersTab)['columns'], 'id' | 'paper'>({
  tab: sentPapersTab,
  keyOf: ({ id }) => id,
  monthOf: () => null,
  readFrom: ['id', 'paper'],
  fromRow: ({ paper }) => paper,
  toRow: (paper, { names }) => ({
    ...{ sentOn: paper.sentOn, customerName: paper.customerName, kind: paper.kind, about: paper.about },
    salespersonName: names.person(paper.salesperson),
    arrivedOn: paper.arrived?.at.date ?? null,
    confirmedBy: paper.arrived?.confirmedBy ?? '',
    returnedOn: paper.returned?.returnedOn ?? null,
    sentByName: names.person(paper.sent.by),
    ...{ id: paper.id, paper },
  }),
});
