import * as v from 'valibot';
import type { PapersRequest } from './contract-papers';
import { parse } from './parse';

const key = v.pipe(v.string(), v.maxLength(20));
const number = v.pipe(v.string(), v.maxLength(30));

const papers = v.variant('kind', [
  v.object({ kind: v.literal('production-order'), keys: v.pipe(v.array(key), v.maxLength(500)) }),
  v.object({ kind: v.literal('released-today') }),
  v.object({ kind: v.literal('notice'), key, number }),
  v.object({ kind: v.literal('delivery-note'), key, number }),
  v.object({ kind: v.literal('volume-cover'), volume: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) }),
]);

export const parsePapers = (input: unknown): PapersRequest => parse(papers, input);
