import { dequal } from 'dequal/lite';
import type { DeskTrouble } from '../../domain/reminder/other-work';
import { asMoved, type StockDifference } from '../../domain/stock/compare';
import { moved, type StockMove } from '../../domain/stock/movement';
import { noted, type StockItem } from '../../domain/stock/stock-item';
import { textsFor } from '../../domain/texts';
import type { LocalDate } from '../../domain/time/local-time';
import { carryOut, type Hearing } from '../carry-out';
import { keeping, keptTroubles } from '../reminders/kept-values';
import { stockNeed } from '../stock/commit-stock';
import { lookAtStock, type StockLook } from '../stock/look-at-stock';
import { keep } from './keep';
import type { MoreSteps, NightlyDesk } from './nightly-step';

type StockTrouble = Extract<DeskTrouble, { what: 'stock-differed' | 'stock-apart' }>;

/** Compares what stock items keep with their movements and with the orders, puts right what can be, and tells the administrator (N1). */
export const stockSteps: MoreSteps = () => [{ name: 'stock', work: checkStock }];

function checkStock(desk: NightlyDesk, run: string): void {
  const on = desk.clock.now().date;
  const look = lookAtStock(desk.book, on);
  if (look !== 'off' && look.differences.some(isMended)) {
    mend(desk, look, `${run}-stock`);
    return;
  }
  const told = look === 'off' ? [] : troublesOf(look.differences, on);
  const mendedToday = keptStockTroubles(desk).filter(({ what, on: day }) => what === 'stock-differed' && day === on);
  keep(desk, `${run}-stock`, keptAs([...mendedToday, ...told]));
}

/** What was put right, told in the same commit. An item that moved since it was looked at is left to the next night. */
function mend(desk: NightlyDesk, look: StockLook, requestKey: string): void {
  const { records, addingTo } = stockNeed({ records: { keptValues: 'all' } }, desk.clock.now());
  const need = { ...(records ? { records } : {}), ...(addingTo ? { addingTo } : {}) };
  carryOut(desk, { action: 'run-desk', requestKey, need }, (hearing) => {
    const { stockItems, keptValues } = hearing.snapshot.records;
    const wanted = new Set(look.differences.filter(isMended).map(({ code }) => code));
    const asSeen = look.items.filter(({ code }) => wanted.has(code));
    const stands = asSeen.filter((item) =>
      dequal(
        item,
        stockItems.find(({ code }) => code === item.code),
      ),
    );
    const done = stands.map((item) => mended(item, look, hearing));
    const isTold = (each: StockDifference) => !isMended(each) || done.some(({ item }) => item.code === each.code);
    const told = troublesOf(look.differences.filter(isTold), hearing.now.date);
    const kept = keeping(keptValues, keptAs(told));
    const audit = done.map(({ item }, nth) => ({
      ...{ at: hearing.now.instant, by: hearing.person.email, action: 'keep-stock', subject: item.code },
      ...{ before: JSON.stringify(stands[nth]), after: JSON.stringify(item) },
    }));
    return {
      outcome: { count: done.length },
      changes: {
        addRecords: { ...kept.addRecords, stockMoves: done.flatMap(({ moves }) => moves) },
        updateRecords: { ...kept.updateRecords, stockItems: done.map(({ item }) => item) },
        removeRecords: kept.removeRecords,
        audit,
      },
    };
  });
}

/** The item as its movements left it; what its orders reserve otherwise is booked, so that its figures stay the sums of its movements. */
function mended(
  former: StockItem,
  look: StockLook,
  { snapshot, person, now }: Hearing,
): { item: StockItem; moves: StockMove[] } {
  const item = noted(asMoved(former, look.moves.get(former.code) ?? []), now.date);
  const reserved = look.reserved ? (look.reserved.get(item.code) ?? 0) - item.reserved : 0;
  if (reserved === 0) return { item, moves: [] };
  const reason = textsFor(snapshot.settings.language).stock.matched;
  const change = {
    kind: reserved > 0 ? ('reserve' as const) : ('free' as const),
    onHand: 0,
    reserved,
    order: null,
    reason,
  };
  const after = moved(item, change, { by: person.email, at: now });
  return { item: after.item, moves: [after.move] };
}

const isMended = ({ kind }: StockDifference): boolean => kind === 'on-hand' || kind === 'reserved';

function troublesOf(differences: readonly StockDifference[], on: LocalDate): StockTrouble[] {
  const named = (which: readonly StockDifference[]) =>
    [...new Set(which.map(({ name }) => name))].slice(0, 5).join('、');
  const mendedOnes = differences.filter(isMended);
  const apart = differences.filter((each) => !isMended(each));
  return [
    ...(mendedOnes.length > 0 ? [{ what: 'stock-differed' as const, on, items: named(mendedOnes) }] : []),
    ...(apart.length > 0 ? [{ what: 'stock-apart' as const, on, items: named(apart) }] : []),
  ];
}

function keptStockTroubles({ book }: Pick<NightlyDesk, 'book'>): StockTrouble[] {
  const { keptValues } = book.read({ records: { keptValues: 'all' } }).records;
  return keptTroubles(keptValues).filter(
    (each): each is StockTrouble => each.what === 'stock-differed' || each.what === 'stock-apart',
  );
}

const keptAs = (troubles: readonly StockTrouble[]) => ({
  'trouble.stock': troubles.length > 0 ? JSON.stringify(troubles) : '',
});
