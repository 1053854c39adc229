import type { PriceApproval } from '../pricing/price-changes';
import type { LocalMoment } from '../time/local-time';
import type { OrderEntry } from './entry';

/** A register entry saved incomplete (草稿, 待补): it has no number yet (A2, B4). */
export interface Draft {
  id: string;
  savedBy: string;
  saved: LocalMoment;
  /** Raised by one at each save, so that an older form can't overwrite a newer draft. */
  version: number;
  entry: OrderEntry;
  /** Price changes already allowed, each for one style at one price (G5). */
  priceApprovals: PriceApproval[];
}
