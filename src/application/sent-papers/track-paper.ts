import { Refusal } from '../../domain/problem';
import {
  newsProblems,
  type PaperNews,
  type SentPaper,
  type SentPaperEntry,
  sentPaperProblems,
  withNews,
} from '../../domain/sent-paper/sent-paper';
import { carryOut, type Desk, type Hearing, lookUp } from '../carry-out';
import { customerInHand } from '../customers/customer-in-hand';
import type { IdSource } from '../ports/office';
import type { AuditEntry, Need } from '../ports/order-book';

const NEED = { customers: true, records: { sentPapers: 'all' } } as const satisfies Need;

/** A customer's papers, those that are still out first, each latest first. @throws Refusal for a customer who is not seen */
export function makeListSentPapers(desk: Omit<Desk, 'lock'>) {
  return ({ customerId }: { customerId: string }): SentPaper[] =>
    lookUp(desk, { action: 'see-money', need: NEED }, (hearing) => {
      customerInHand(hearing, customerId);
      const own = hearing.snapshot.records.sentPapers.filter((paper) => paper.customerId === customerId);
      const rank = ({ returned, sentOn, id }: SentPaper) => `${returned ? 0 : 1} ${sentOn} ${id}`;
      return own.sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
    });
}

export interface SendPaperRequest {
  requestKey: string;
  customerId: string;
  entry: SentPaperEntry;
}

/** Notes that a paper was sent (H3). @throws Refusal `invalid` */
export function makeNoteSentPaper(desk: Desk & { ids: IdSource }) {
  return ({ requestKey, customerId, entry }: SendPaperRequest): { id: string } => {
    const need = { customers: true, addingTo: { sentPapers: 'all' as const } };
    return carryOut(desk, { action: 'track-paper', requestKey, need }, (hearing) => {
      const { name, salesperson } = customerInHand(hearing, customerId);
      const problems = sentPaperProblems(entry, hearing.now.date);
      if (problems.length > 0) throw new Refusal('invalid', problems);
      const paper: SentPaper = {
        ...{ ...entry, id: desk.ids.next(), customerId, customerName: name, salesperson },
        ...{ sent: actOf(hearing), arrived: null, returned: null },
      };
      const audit = [auditOf(hearing, null, paper)];
      return { outcome: { id: paper.id }, changes: { addRecords: { sentPapers: [paper] }, audit } };
    });
  };
}

export interface PaperNewsRequest {
  requestKey: string;
  id: string;
  news: PaperNews;
}

/** Notes that a paper arrived, or came back stamped (H3). @throws Refusal `invalid`, `conflict` where a colleague noted it */
export function makeNotePaperNews(desk: Desk) {
  return ({ requestKey, id, news }: PaperNewsRequest): { id: string } =>
    carryOut(desk, { action: 'track-paper', requestKey, need: NEED }, (hearing) => {
      const paper = hearing.snapshot.records.sentPapers.find((each) => each.id === id);
      if (!paper) throw new Refusal('invalid', [{ code: 'paper-not-found', rule: 'H3' }]);
      customerInHand(hearing, paper.customerId);
      const problems = newsProblems(paper, news, hearing.now.date);
      const isDone = problems.some(({ code }) => code === 'paper-settled');
      if (problems.length > 0) throw new Refusal(isDone ? 'conflict' : 'invalid', problems);
      const after = withNews(paper, news, actOf(hearing));
      const audit = [auditOf(hearing, paper, after)];
      return { outcome: { id }, changes: { updateRecords: { sentPapers: [after] }, audit } };
    });
}

function actOf({ person, now }: Hearing) {
  return { by: person.email, at: now };
}

function auditOf({ person, now }: Hearing, before: SentPaper | null, after: SentPaper): AuditEntry {
  return {
    ...{ at: now.instant, by: person.email, action: 'track-paper', subject: `${after.customerId} ${after.id}` },
    ...{ before: before ? JSON.stringify(before) : '', after: JSON.stringify(after) },
  };
}
