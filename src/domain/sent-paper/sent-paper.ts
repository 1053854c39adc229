import { pastDay, requiredText } from '../life/check-input';
import type { Act } from '../life/order-life';
import { textProblem } from '../order/check-value';
import type { Problem } from '../problem';
import { addDays, isLocalDate } from '../time/local-date';
import type { LocalDate } from '../time/local-time';

/** Papers that go to a customer and come back stamped (合同、请款单、对账单), H3. */
export const SENT_PAPER_KINDS = ['contract', 'payment-request', 'statement'] as const;
export type SentPaperKind = (typeof SENT_PAPER_KINDS)[number];

/** What is known of a paper when it leaves. */
export interface SentPaperEntry {
  kind: SentPaperKind;
  /** The order's number, the period or the like. */
  about: string;
  sentOn: LocalDate;
}

/** A paper on its way (单据跟踪): sent, its arrival confirmed by phone, returned with stamp (H3). */
export interface SentPaper extends SentPaperEntry {
  id: string;
  customerId: string;
  customerName: string;
  salesperson: string;
  sent: Act;
  /** Who confirmed it at the customer's, by phone. */
  arrived: (Act & { confirmedBy: string }) | null;
  returned: (Act & { returnedOn: LocalDate }) | null;
}

/** So long ago a paper is not entered any more: it is a typing mistake. */
const LONGEST_AGO_DAYS = 366;

export function sentPaperProblems({ about, sentOn }: SentPaperEntry, today: LocalDate): Problem[] {
  const earliest = addDays(today, -LONGEST_AGO_DAYS);
  return [...requiredText(about, 'about', 'H3'), ...pastDay(sentOn, 'sentOn', 'H3', { takenOn: earliest, today })];
}

/** What happens to a paper that was sent: the customer has it, or it is back. */
export type PaperNews = { what: 'arrived'; confirmedBy: string } | { what: 'returned'; returnedOn: LocalDate };

/** A paper arrives once and comes back once, not before it was sent; one that is back has arrived. */
export function newsProblems(paper: SentPaper, news: PaperNews, today: LocalDate): Problem[] {
  if (paper.returned || (news.what === 'arrived' && paper.arrived)) return [{ code: 'paper-settled', rule: 'H3' }];
  if (news.what === 'arrived') return textProblem(news.confirmedBy, 'confirmedBy', 'H3');
  if (!isLocalDate(news.returnedOn)) return [{ code: 'not-a-date', field: 'returnedOn', rule: 'H3' }];
  if (news.returnedOn > today) {
    return [{ code: 'date-to-come', field: 'returnedOn', rule: 'H3', params: { today } }];
  }
  return news.returnedOn < paper.sentOn
    ? [{ code: 'returned-before-sent', field: 'returnedOn', rule: 'H3', params: { sentOn: paper.sentOn } }]
    : [];
}

export function withNews(paper: SentPaper, news: PaperNews, act: Act): SentPaper {
  return news.what === 'arrived'
    ? { ...paper, arrived: { ...act, confirmedBy: news.confirmedBy } }
    : { ...paper, returned: { ...act, returnedOn: news.returnedOn } };
}
