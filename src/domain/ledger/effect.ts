import type { Fen } from '../money/fen';
import type { LedgerEntry, LedgerKind } from './entry';

/** What a booking changes. Money in whole fen. */
export interface LedgerEffect {
  /** Money that came in, refunds deducted: the money received of the statistics (收款金额, J1). */
  receivedFen: Fen;
  /** What counts as paid on the order. */
  paidFen: Fen;
  /** What the customer has to their credit (客户余额). */
  creditFen: Fen;
  /** What the customer owes for the order; it falls due on the booking's `dueOn`. */
  owedFen: Fen;
  /** What will not be collected any more. */
  writtenOffFen: Fen;
  /** Delivered pieces and their value: shipped less returned (交货数量, F3, J1). */
  deliveredPieces: number;
  deliveredFen: Fen;
}

type Direction = Partial<Record<'received' | 'paid' | 'credit' | 'owed' | 'writtenOff' | 'delivered', 1 | -1>>;

/** The one definition of what each kind of booking changes, and in which direction. */
const DIRECTIONS: Readonly<Record<LedgerKind, Direction>> = {
  // Money that came for an order, before it left and after (定金, 货款).
  deposit: { received: 1, paid: 1 },
  balance: { received: 1, paid: 1 },
  // Money of an order that was paid back (退款).
  refund: { received: -1, paid: -1 },
  // Money that came for no order yet, and such money that was paid back.
  'credit-received': { received: 1, credit: 1 },
  'credit-refunded': { received: -1, credit: -1 },
  // Credit that pays an order, and money of an order that becomes credit (E5): no money changes hands.
  'credit-used': { credit: -1, paid: 1 },
  'credit-kept': { credit: 1, paid: -1 },
  // Money of a withdrawn order that the factory keeps (E5), and a charge for a change out of time (E3).
  forfeit: { owed: 1 },
  charge: { owed: 1 },
  // A reduction after a complaint (折让, I1).
  allowance: { owed: -1 },
  'write-off': { writtenOff: 1 },
  // What leaves is owed; what comes back is not (F3, I2). What is exchanged is owed again once it leaves again.
  shipment: { owed: 1, delivered: 1 },
  return: { owed: -1, delivered: -1 },
  exchange: { owed: -1, delivered: -1 },
};

/** What one booking changes; a reversal changes it back. */
export function effectOf({
  kind,
  amountFen,
  pieces,
}: Pick<LedgerEntry, 'kind' | 'amountFen' | 'pieces'>): LedgerEffect {
  const direction = DIRECTIONS[kind];
  const of = (what: keyof Direction, amount: number): number => (direction[what] ?? 0) * amount || 0; // never -0
  return {
    receivedFen: of('received', amountFen),
    paidFen: of('paid', amountFen),
    creditFen: of('credit', amountFen),
    owedFen: of('owed', amountFen),
    writtenOffFen: of('writtenOff', amountFen),
    deliveredPieces: of('delivered', pieces),
    deliveredFen: of('delivered', amountFen),
  };
}

/** Does money change hands, so that method and reference are asked for (H1)? */
export function isMoney(kind: LedgerKind): boolean {
  return DIRECTIONS[kind].received !== undefined;
}

/** The sum of what several bookings change. */
export function effectOfAll(entries: readonly Pick<LedgerEntry, 'kind' | 'amountFen' | 'pieces'>[]): LedgerEffect {
  return entries.map(effectOf).reduce(
    (sum, each) => ({
      receivedFen: sum.receivedFen + each.receivedFen,
      paidFen: sum.paidFen + each.paidFen,
      creditFen: sum.creditFen + each.creditFen,
      owedFen: sum.owedFen + each.owedFen,
      writtenOffFen: sum.writtenOffFen + each.writtenOffFen,
      deliveredPieces: sum.deliveredPieces + each.deliveredPieces,
      deliveredFen: sum.deliveredFen + each.deliveredFen,
    }),
    NOTHING,
  );
}

const NOTHING: LedgerEffect = {
  receivedFen: 0,
  paidFen: 0,
  creditFen: 0,
  owedFen: 0,
  writtenOffFen: 0,
  deliveredPieces: 0,
  deliveredFen: 0,
};
