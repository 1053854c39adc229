import type { PaperRequest } from '../domain/papers/paper-request';
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

export interface PaperCallables {
  /** Opens the dialog that prints them. */
  openPapers(request: PapersRequest): Answer<PapersShown>;
  papersPdf(request: PapersRequest): Answer<PdfFile>;
}
