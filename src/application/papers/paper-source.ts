import type { PaperSet } from '../../domain/papers/paper';
import type { PaperReader } from '../../domain/papers/paper-reader';
import type { Action } from '../../domain/role/permission';
import type { LocalDate } from '../../domain/time/local-time';
import type { Hearing } from '../carry-out';
import type { Need } from '../ports/order-book';

/** Where a kind of paper comes from: who may print it, what it reads, and what is printed. */
export interface PaperSource<Request> {
  action: Action;
  /** @throws Refusal `invalid` where the request names nothing that can be printed */
  need(request: Request, today: LocalDate): Need;
  /**
   * The papers in the order in which they come out of the printer.
   * @throws Refusal `invalid` where there is nothing to print
   */
  papers(request: Request, hearing: Hearing, reader: PaperReader): PaperSet[];
}
