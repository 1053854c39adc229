/** Rows are loaded in blocks of this size. */
export const blockRows = 100;
/** At most so many rows are asked for at once: others have the server to themselves in between. */
const askedRows = 1000;

type BlockState = 'loading' | 'loaded';

export type RowSpan = { startRow: number; endRow: number };

/**
 * Which rows of one sheet the page holds. Pure bookkeeping: what is missing is asked for, what changed is forgotten,
 * and an answer that was overtaken by a change is not taken.
 */
export class RowBlocks {
  private readonly states = new Map<number, { state: BlockState; ticket: number }>();
  private lastTicket = 0;

  /**
   * Marks the missing blocks of a span as loading.
   * @returns spans of whole blocks to ask for, each with the ticket to hand in with its answer
   */
  claim({ startRow, endRow }: RowSpan, rowCount: number): (RowSpan & { ticket: number })[] {
    const spans: (RowSpan & { ticket: number })[] = [];
    const lastBlock = Math.ceil(Math.min(endRow, rowCount) / blockRows);
    for (let block = Math.floor(Math.max(0, startRow) / blockRows); block < lastBlock; block += 1) {
      if (this.states.has(block)) continue;
      const previous = spans[spans.length - 1];
      const isNext = previous?.endRow === block * blockRows && previous.endRow - previous.startRow < askedRows;
      const ticket = isNext ? previous.ticket : ++this.lastTicket;
      this.states.set(block, { state: 'loading', ticket });
      const blockEnd = Math.min((block + 1) * blockRows, rowCount);
      if (previous && previous.ticket === ticket) previous.endRow = blockEnd;
      else spans.push({ startRow: block * blockRows, endRow: blockEnd, ticket });
    }
    return spans;
  }

  /** Takes an answer. @returns false where any of its rows was forgotten or claimed again since: drop it then */
  fulfil({ startRow, endRow }: RowSpan, ticket: number): boolean {
    const blocks = this.blocksOf({ startRow, endRow });
    const isCurrent = blocks.every((block) => this.states.get(block)?.ticket === ticket);
    for (const block of blocks) {
      const known = this.states.get(block);
      if (known?.ticket !== ticket) continue;
      if (isCurrent) known.state = 'loaded';
      else this.states.delete(block);
    }
    return isCurrent;
  }

  /** Gives back a claim whose answer failed. */
  release(span: RowSpan, ticket: number): void {
    for (const block of this.blocksOf(span)) if (this.states.get(block)?.ticket === ticket) this.states.delete(block);
  }

  /** Forgets the rows of a span. @returns the spans that the page had loaded */
  forget(span: RowSpan): RowSpan[] {
    const loaded: RowSpan[] = [];
    for (const block of [...this.states.keys()]) {
      const start = block * blockRows;
      if (start >= span.endRow || start + blockRows <= span.startRow) continue;
      if (this.states.get(block)?.state === 'loaded') loaded.push({ startRow: start, endRow: start + blockRows });
      this.states.delete(block);
    }
    return loaded;
  }

  isLoaded(span: RowSpan, rowCount: number): boolean {
    const end = Math.min(span.endRow, rowCount);
    return this.blocksOf({ startRow: span.startRow, endRow: end }).every(
      (block) => this.states.get(block)?.state === 'loaded',
    );
  }

  private blocksOf({ startRow, endRow }: RowSpan): number[] {
    const first = Math.floor(startRow / blockRows);
    return Array.from({ length: Math.max(0, Math.ceil(endRow / blockRows) - first) }, (_, offset) => first + offset);
  }
}
