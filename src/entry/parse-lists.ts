import * as v from 'valibot';
import { MOST_ORDERS_A_STEP } from '../application/life/take-step';
import { ORDER_LISTS } from '../domain/life/order-lists';
import { parse } from './parse';

const schemas = {
  list: v.object({
    list: v.picklist(ORDER_LISTS),
    from: v.nullish(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)), null),
  }),
  keys: v.object({
    keys: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.minLength(1), v.maxLength(MOST_ORDERS_A_STEP)),
  }),
};

export const parseList = (input: unknown) => parse(schemas.list, input);
export const parseKeys = (input: unknown) => parse(schemas.keys, input);
