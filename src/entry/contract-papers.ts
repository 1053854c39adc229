import type { MailStatementRequest } from '../application/papers/mail-statement';
import type { PaperNewsRequest, SendPaperRequest } from '../application/sent-papers/track-paper';
import type { PaperRequest } from '../domain/papers/paper-request';
import type { LocalDate } from '../domain/time/local-time';
import type { Answer } from './contract';

/** What was put into the dialog. */
export interface PapersShown {
  papers: number;
  sheets: number;
}

/** A PDF as a page can offer it for saving. */
export interface PdfFile {
  fileName: string;
  base64: string;
}

/** Request of both callables: the papers are read anew for each, so that a PDF never shows what a dialog did an hour ago. */
export type PapersRequest = PaperRequest;

/** A paper that was sent, in words (H3). */
export interface ShownSentPaper {
  id: string;
  kindName: string;
  about: string;
  sentOn: LocalDate;
  arrived: { on: LocalDate; confirmedBy: string } | null;
  returnedOn: LocalDate | null;
}

export interface PaperCallables {
  /** Puts a statement of account with its PDF into the outbox, for the asker or the customer's salesperson. */
  mailStatement(request: MailStatementRequest): Answer<{ to: string }>;
  /** What was sent to a customer, what is still out first. */
  listSentPapers(request: { customerId: string }): Answer<{ papers: ShownSentPaper[]; today: LocalDate }>;
  noteSentPaper(request: SendPaperRequest): Answer<{ id: string }>;
  /** It arrived, or is back with stamp. */
  notePaperNews(request: PaperNewsRequest): Answer<{ id: string }>;
  /** Opens the dialog that prints them. */
  openPapers(request: PapersRequest): Answer<PapersShown>;
  papersPdf(request: PapersRequest): Answer<PdfFile>;
}
