import { Refusal } from '../../domain/problem';
import { bookingProblems, type StockBooking } from '../../domain/stock/check-stock';
import { moved } from '../../domain/stock/movement';
import { availableOf } from '../../domain/stock/stock-item';
import { carryOut, type Desk } from '../carry-out';
import { stockNeed } from './commit-stock';
import { stockItemIn, stockOn } from './stock-in-hand';

export interface BookStockRequest extends StockBooking {
  requestKey: string;
  code: string;
  /** How many movements the item had when it was looked at: what was counted then says nothing about what moved since. */
  version: number;
}

export interface StockBooked {
  code: string;
  name: string;
  unit: string;
  kind: StockBooking['kind'];
  quantity: number;
  onHand: number;
  available: number;
}

/** Books by hand what came, or what was counted (N1). @throws Refusal `invalid`; `conflict` where it moved while it was counted */
export function makeBookStock(desk: Desk) {
  return ({ requestKey, code, version, ...booking }: BookStockRequest): StockBooked => {
    const need = stockNeed({}, desk.clock.now());
    return carryOut(desk, { action: 'keep-stock', requestKey, need }, ({ snapshot, person, now }) => {
      stockOn(snapshot);
      const former = stockItemIn(snapshot, code);
      const { kind, quantity, reason } = booking;
      const problems = bookingProblems(booking, former);
      if (problems.length > 0) throw new Refusal('invalid', problems);
      if (kind === 'counted' && former.version !== version) {
        const { name, onHand } = former;
        throw new Refusal('conflict', [
          { code: 'stock-moved', field: 'quantity', rule: 'N1', params: { name, onHand } },
        ]);
      }
      const onHand = kind === 'received' ? quantity : quantity - former.onHand;
      const change = { kind, onHand, reserved: 0, order: null, reason };
      const { item, move } = moved(former, change, { by: person.email, at: now });
      const { name, unit } = item;
      const before = JSON.stringify({ onHand: former.onHand });
      const after = JSON.stringify({ kind, quantity, reason, onHand: item.onHand });
      return {
        outcome: { code, name, unit, kind, quantity, onHand: item.onHand, available: availableOf(item) },
        changes: {
          updateRecords: { stockItems: [item] },
          addRecords: { stockMoves: [move] },
          audit: [{ at: now.instant, by: person.email, action: 'keep-stock', subject: move.id, before, after }],
        },
      };
    });
  };
}
