import * as v from 'valibot';
import { OWED_BY } from '../../domain/ledger/receivables-by';
import { DIMENSIONS, WORK_STEPS } from '../../domain/statistics/figures';
import { isStepMeasure, MEASURE_IDS, STEP_MEASURE_IDS } from '../../domain/statistics/measures';
import { parse, requestKey, text } from '../parse';

export const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

const dimension = v.picklist(['total', 'category', 'salesperson', 'customer']);
const value = v.pipe(v.string(), v.maxLength(200));
const open = v.object({
  month: v.nullish(month, null),
  dimension: v.optional(dimension, 'total'),
  value: v.optional(value, ''),
});
/** What only tells late changes by orders is shown to nobody. */
const SHOWN_DIMENSIONS = DIMENSIONS.filter((each) => each !== 'late');

/** A step's figures are of a step, and all others are not. */
const parts = v.pipe(
  v.object({
    month,
    measure: v.picklist([...MEASURE_IDS, ...STEP_MEASURE_IDS]),
    dimension: v.picklist(SHOWN_DIMENSIONS),
    value,
  }),
  v.check(({ measure, dimension: of }) => isStepMeasure(measure) === (of === 'step')),
  v.check(({ dimension: of, value: step }) => of !== 'step' || WORK_STEPS.some((each) => each === step)),
);

const owed = v.object({ by: v.picklist(OWED_BY), key: value });

export const parseOpenStatistics = (input: unknown) => parse(open, input);
export const parseFigureParts = (input: unknown) => parse(parts, input);
export const parseOwedParts = (input: unknown) => parse(owed, input);
export const parseMonth = (input: unknown) => parse(v.object({ month }), input);
export const parseMonthIntent = (input: unknown) => parse(v.object({ requestKey, month }), input);
export const parseReopening = (input: unknown) => parse(v.object({ requestKey, month, reason: text }), input);
