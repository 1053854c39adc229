import type { makeMoveAnswer, makeSettleComplaint } from '../application/complaints/answer-complaint';
import type { makeBookReturn } from '../application/complaints/book-goods-return';
import type { makeOpenComplaints } from '../application/complaints/open-complaints';
import type { makeRecordComplaint } from '../application/complaints/record-complaint';
import type { OrderKey } from '../domain/order/order';
import type { Texts } from '../domain/texts';
import type { AnswerPerson } from './answer';
import type { ComplaintCallables } from './contract-complaints';
import { parseOrderKey } from './parse';
import {
  parseBookReturn,
  parseMoveAnswer,
  parseOpenComplaints,
  parseRecordComplaint,
  parseSettleComplaint,
} from './parse-complaints';
import { showComplaints } from './present-complaints';

/** The use cases behind complaints and what came back (I). */
export interface ComplaintUseCases {
  openComplaints: ReturnType<typeof makeOpenComplaints>;
  recordComplaint: ReturnType<typeof makeRecordComplaint>;
  settleComplaint: ReturnType<typeof makeSettleComplaint>;
  moveAnswer: ReturnType<typeof makeMoveAnswer>;
  bookReturn: ReturnType<typeof makeBookReturn>;
}

export interface ComplaintDependencies {
  useCases: () => ComplaintUseCases;
  /** Opens the order's complaints in the sidebar of whoever asks. */
  openSidebar: (key: OrderKey) => void;
}

/** The callables of complaints. `answerPerson` is the one that all callables answer through. */
export function makeComplaintCallables(
  { useCases, openSidebar }: ComplaintDependencies,
  texts: () => Texts,
  answerPerson: AnswerPerson,
): ComplaintCallables {
  return {
    openComplaints: (request) =>
      answerPerson('openComplaints', () =>
        showComplaints(useCases().openComplaints(parseOpenComplaints(request)), texts()),
      ),
    recordComplaint: (request) =>
      answerPerson('recordComplaint', () => useCases().recordComplaint(parseRecordComplaint(request))),
    settleComplaint: (request) =>
      answerPerson('settleComplaint', () => useCases().settleComplaint(parseSettleComplaint(request))),
    moveAnswer: (request) => answerPerson('moveAnswer', () => useCases().moveAnswer(parseMoveAnswer(request))),
    bookReturn: (request) => answerPerson('bookReturn', () => useCases().bookReturn(parseBookReturn(request))),
    showOrderComplaints: (request) =>
      answerPerson('showOrderComplaints', () => {
        const { key } = parseOrderKey(request);
        useCases().openComplaints({ key });
        openSidebar(key);
        return { key };
      }),
  };
}
