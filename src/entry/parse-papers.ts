import * as v from 'valibot';
import { SENT_PAPER_KINDS } from '../domain/sent-paper/sent-paper';
import type { PapersRequest } from './contract-papers';
import { parse, requestKey, text } from './parse';
import { month } from './statistics/parse';

const key = v.pipe(v.string(), v.maxLength(20));
const number = v.pipe(v.string(), v.maxLength(30));

const papers = v.variant('kind', [
  v.object({ kind: v.literal('production-order'), keys: v.pipe(v.array(key), v.maxLength(500)) }),
  v.object({ kind: v.literal('released-today') }),
  v.object({ kind: v.literal('notice'), key, number }),
  v.object({ kind: v.literal('delivery-note'), key, number }),
  v.object({ kind: v.literal('volume-cover'), volume: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) }),
  v.object({ kind: v.literal('statement'), customerId: key, from: key, to: key }),
  v.object({ kind: v.literal('month-report'), month }),
]);

export const parsePapers = (input: unknown): PapersRequest => parse(papers, input);

const id = v.pipe(v.string(), v.maxLength(60));

const schemas = {
  mail: v.object({ requestKey, customerId: key, from: key, to: key, addressee: v.picklist(['me', 'salesperson']) }),
  list: v.object({ customerId: key }),
  sent: v.object({
    requestKey,
    customerId: key,
    entry: v.object({ kind: v.picklist(SENT_PAPER_KINDS), about: text, sentOn: key }),
  }),
  news: v.object({
    requestKey,
    id,
    news: v.variant('what', [
      v.object({ what: v.literal('arrived'), confirmedBy: text }),
      v.object({ what: v.literal('returned'), returnedOn: key }),
    ]),
  }),
};

export const parseMailStatement = (input: unknown) => parse(schemas.mail, input);
export const parseListSentPapers = (input: unknown) => parse(schemas.list, input);
export const parseSendPaper = (input: unknown) => parse(schemas.sent, input);
export const parsePaperNews = (input: unknown) => parse(schemas.news, input);
