import { wholeNumberProblem } from '../../domain/order/check-value';
import { Refusal } from '../../domain/problem';
import { STOCK_LIMITS, type StockFields, stockFieldProblems } from '../../domain/stock/check-stock';
import { moved } from '../../domain/stock/movement';
import { nextCode, noted, type StockItem } from '../../domain/stock/stock-item';
import { carryOut, type Decision, type Desk, type Hearing } from '../carry-out';
import { stockNeed } from './commit-stock';
import { stockItemIn, stockOn } from './stock-in-hand';

export interface SaveStockItemRequest {
  requestKey: string;
  /** Null for a new one. */
  code: string | null;
  fields: StockFields;
  /** What lies there when a new one is added; afterwards only movements change it. */
  onHand: number;
}

export interface StockItemSaved {
  code: string;
  name: string;
}

/** Adds a stock item with what is there of it, or changes what it is called and when it is bought (N1). @throws Refusal `invalid` */
export function makeSaveStockItem(desk: Desk) {
  return (request: SaveStockItemRequest): StockItemSaved =>
    carryOut(
      desk,
      { action: 'keep-stock', requestKey: request.requestKey, need: stockNeed({}, desk.clock.now()) },
      (hearing) => {
        stockOn(hearing.snapshot);
        return request.code === null ? add(request, hearing) : change(request.code, request, hearing);
      },
    );
}

function add({ fields, onHand }: SaveStockItemRequest, hearing: Hearing): Decision<StockItemSaved> {
  const { snapshot, person, now } = hearing;
  const { stockItems } = snapshot.records;
  const max = STOCK_LIMITS.items;
  if (stockItems.length >= max) {
    throw new Refusal('invalid', [{ code: 'too-many-stock-items', rule: 'N1', params: { max } }]);
  }
  refuseWrong([
    ...stockFieldProblems(fields, stockItems, snapshot.settings.categories),
    ...wholeNumberProblem(onHand, STOCK_LIMITS.quantity, 'onHand', 'N1'),
  ]);
  const code = nextCode(stockItems.map((each) => each.code));
  const empty: StockItem = { code, ...fields, onHand: 0, reserved: 0, version: 0, shortSince: null };
  const opening = { kind: 'opening' as const, onHand, reserved: 0, order: null, reason: '' };
  const { item, move } = moved(empty, opening, { by: person.email, at: now });
  return {
    outcome: { code, name: item.name },
    changes: {
      addRecords: { stockItems: [item], stockMoves: [move] },
      audit: [auditOf(hearing, code, '', JSON.stringify({ ...fields, onHand }))],
    },
  };
}

function change(code: string, { fields }: SaveStockItemRequest, hearing: Hearing): Decision<StockItemSaved> {
  const { snapshot, now } = hearing;
  const former = stockItemIn(snapshot, code);
  const others = snapshot.records.stockItems.filter((each) => each.code !== code);
  refuseWrong(stockFieldProblems(fields, others, snapshot.settings.categories));
  const item = noted({ ...former, ...fields }, now.date);
  const outcome = { code, name: item.name };
  if (JSON.stringify(item) === JSON.stringify(former)) return { outcome, changes: null };
  const audit = [auditOf(hearing, code, JSON.stringify(fieldsOf(former)), JSON.stringify(fields))];
  return { outcome, changes: { updateRecords: { stockItems: [item] }, audit } };
}

const fieldsOf = ({ name, unit, reorderLevel, usage }: StockItem): StockFields => ({ name, unit, reorderLevel, usage });

function refuseWrong(problems: ReturnType<typeof stockFieldProblems>): void {
  if (problems.length > 0) throw new Refusal('invalid', problems);
}

function auditOf({ person, now }: Hearing, subject: string, before: string, after: string) {
  return { at: now.instant, by: person.email, action: 'keep-stock', subject, before, after };
}
