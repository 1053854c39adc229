import * as v from 'valibot';
import type { makeBookStock } from '../../application/stock/book-stock';
import type { makeOpenStock, makeReadStockMoves } from '../../application/stock/read-stock';
import type { makeSaveStockItem } from '../../application/stock/save-stock-item';
import type { Texts } from '../../domain/texts';
import type { AnswerPerson } from '../answer';
import { parse, requestKey, text, whole } from '../parse';
import type { StockCallables } from './contract';
import { showStock, showStockMoves } from './present';

/** The use cases behind the callables of stock. */
export interface StockUseCases {
  openStock: ReturnType<typeof makeOpenStock>;
  saveStockItem: ReturnType<typeof makeSaveStockItem>;
  bookStock: ReturnType<typeof makeBookStock>;
  readStockMoves: ReturnType<typeof makeReadStockMoves>;
}

const code = v.pipe(v.string(), v.maxLength(20));

const schemas = {
  save: v.object({
    requestKey,
    code: v.nullable(code),
    fields: v.object({
      name: text,
      unit: text,
      reorderLevel: whole,
      usage: v.object({
        perPiece: v.record(v.pipe(v.string(), v.maxLength(60)), whole),
        onlyWithHardware: v.boolean(),
        style: text,
      }),
    }),
    onHand: whole,
  }),
  book: v.object({
    requestKey,
    code,
    kind: v.picklist(['received', 'counted']),
    quantity: whole,
    reason: text,
    version: whole,
  }),
  moves: v.object({ code, month: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))) }),
};

/** What the page of stock may call. */
export function stockCallables(
  useCases: () => StockUseCases,
  answerPerson: AnswerPerson,
  texts: () => Texts,
): StockCallables {
  return {
    openStock: () => answerPerson('openStock', () => showStock(useCases().openStock(), texts())),
    saveStockItem: (request) =>
      answerPerson('saveStockItem', () => useCases().saveStockItem(parse(schemas.save, request))),
    bookStock: (request) => answerPerson('bookStock', () => useCases().bookStock(parse(schemas.book, request))),
    readStockMoves: (request) =>
      answerPerson('readStockMoves', () =>
        showStockMoves(useCases().readStockMoves(parse(schemas.moves, request)), texts()),
      ),
  };
}
