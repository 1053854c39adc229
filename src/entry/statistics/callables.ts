import type { makeReadOwedParts } from '../../application/money/read-receivables';
import type { GridSelection } from '../../application/ports/order-book';
import type { makeCloseMonth, makePreviewClosing, makeReopenMonth } from '../../application/statistics/close-month';
import type { makeLocateFigure } from '../../application/statistics/locate-figure';
import type { makeMailReport } from '../../application/statistics/mail-report';
import type { makeReadFigureParts } from '../../application/statistics/read-figure-parts';
import type { makeReadStatistics } from '../../application/statistics/read-statistics';
import type { makeRecomputeMonth } from '../../application/statistics/recompute-month';
import type { Texts } from '../../domain/texts';
import type { AnswerPerson } from '../answer';
import type { StatisticsCallables } from './contract';
import {
  parseFigureParts,
  parseMonth,
  parseMonthIntent,
  parseOpenStatistics,
  parseOwedParts,
  parseReopening,
} from './parse';
import { showClosing, showParts, showRecomputed, showStatistics } from './present';
import { showOwed } from './present-owed';
import { showReport } from './report-html';

/** The use cases behind the statistics' callables. */
export interface StatisticsUseCases {
  readStatistics: ReturnType<typeof makeReadStatistics>;
  locateFigure: ReturnType<typeof makeLocateFigure>;
  readFigureParts: ReturnType<typeof makeReadFigureParts>;
  readOwedParts: ReturnType<typeof makeReadOwedParts>;
  recomputeMonth: ReturnType<typeof makeRecomputeMonth>;
  previewClosing: ReturnType<typeof makePreviewClosing>;
  closeMonth: ReturnType<typeof makeCloseMonth>;
  mailReport: ReturnType<typeof makeMailReport>;
  reopenMonth: ReturnType<typeof makeReopenMonth>;
}

/** What the panel of the statistics may call. */
export function statisticsCallables(
  useCases: () => StatisticsUseCases,
  answerPerson: AnswerPerson,
  texts: () => Texts,
  selection: () => GridSelection | null,
): StatisticsCallables {
  return {
    openStatistics: (request) =>
      answerPerson('openStatistics', () => {
        const { month, dimension, value } = parseOpenStatistics(request);
        return showStatistics(useCases().readStatistics({ month, slice: { dimension, value } }), texts());
      }),
    readFigureParts: (request) =>
      answerPerson('readFigureParts', () => {
        const { month, measure, dimension, value } = parseFigureParts(request);
        const parts = useCases().readFigureParts({ month, measure, slice: { dimension, value } });
        return showParts(parts, parts.settings, texts());
      }),
    openSelectedFigure: () =>
      answerPerson('openSelectedFigure', () => {
        const parts = useCases().readFigureParts(useCases().locateFigure(selection()));
        return { month: parts.month, ...parts.slice, parts: showParts(parts, parts.settings, texts()) };
      }),
    readOwedParts: (request) =>
      answerPerson('readOwedParts', () => showOwed(useCases().readOwedParts(parseOwedParts(request)), texts())),
    recomputeStatistics: (request) =>
      answerPerson('recomputeStatistics', () =>
        showRecomputed(useCases().recomputeMonth(parseMonthIntent(request)), texts()),
      ),
    previewClosing: (request) =>
      answerPerson('previewClosing', () => showClosing(useCases().previewClosing(parseMonth(request)), texts())),
    mailReport: (request) => answerPerson('mailReport', () => useCases().mailReport(parseMonthIntent(request))),
    closeMonth: (request) => answerPerson('closeMonth', () => useCases().closeMonth(parseMonthIntent(request))),
    reopenMonth: (request) => answerPerson('reopenMonth', () => useCases().reopenMonth(parseReopening(request))),
    readMonthReport: (request) =>
      answerPerson('readMonthReport', () => showReport(useCases().readStatistics(parseMonth(request)), texts())),
  };
}
