import { dequal } from 'dequal/lite';
import type { ChangeSet, Need, Snapshot } from '../../src/application/ports/order-book';
import { reportOf } from '../../src/application/statistics/report-after';

/** Of so many commits one is looked at: a report takes longer than the commit. */
const EVERY = 50;

/** Looks at what commits would show on the page 统计: it must be what is kept once they are done (J4). */
export class YearPage {
  seen = 0;
  readonly wrong: string[] = [];
  private commits = 0;

  /** What the page shows by this change; null where it shows nothing new, or is not looked at. */
  shown({ statistics }: ChangeSet): ReturnType<NonNullable<ChangeSet['statistics']>>['after'] | null {
    if (!statistics) return null;
    this.commits += 1;
    return this.commits % EVERY === 0 ? statistics().after : null;
  }

  /** @param read reads what is kept after the change */
  compare(shown: NonNullable<ReturnType<YearPage['shown']>>, request: string, read: (need: Need) => Snapshot): void {
    const { month, today, receivables } = shown;
    const kept = read({ records: { totals: 'all', figures: [month], receivables: 'all' } });
    const right = reportOf(kept, month, today, receivables ? kept.records.receivables : undefined);
    this.seen += 1;
    if (!dequal(shown, right)) this.wrong.push(`${today} ${request}`);
  }
}
