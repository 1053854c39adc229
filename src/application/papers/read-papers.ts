import type { PaperSet } from '../../domain/papers/paper';
import type { PaperRequest, PaperRequests } from '../../domain/papers/paper-request';
import type { Language } from '../../domain/settings/settings';
import { textsFor } from '../../domain/texts';
import { type Desk, lookUp } from '../carry-out';
import { deliveryPapers } from './delivery-papers';
import { noticePapers } from './notice-papers';
import { productionOrders, releasedToday } from './order-papers';
import type { PaperSource } from './paper-source';
import { reportPapers } from './report-papers';
import { statementPapers } from './statement-papers';
import { volumePapers } from './volume-papers';

/** Where each kind comes from: a new kind is one line here and one in `PaperRequests`. */
const SOURCES: { [Kind in keyof PaperRequests]: PaperSource<PaperRequests[Kind]> } = {
  'production-order': productionOrders,
  'released-today': releasedToday,
  notice: noticePapers,
  'delivery-note': deliveryPapers,
  'volume-cover': volumePapers,
  statement: statementPapers,
  'month-report': reportPapers,
};

export interface PapersRead {
  sets: PaperSet[];
  /** The language of the workbook, which is that of its papers. */
  language: Language;
}

/** Reads what is printed on papers: one read, however many. @throws Refusal `invalid` where there is nothing to print */
export function makeReadPapers(desk: Omit<Desk, 'lock'>) {
  return (request: PaperRequest): PapersRead => {
    // The table pairs each kind with its own request, which the compiler can't follow through the lookup.
    const source = SOURCES[request.kind] as PaperSource<PaperRequest>;
    const need = source.need(request, desk.clock.now().date);
    return lookUp(desk, { action: source.action, need }, (hearing) => {
      const { settings } = hearing.snapshot;
      const reader = { texts: textsFor(settings.language), settings };
      return { sets: source.papers(request, hearing, reader), language: settings.language };
    });
  };
}
