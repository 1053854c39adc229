import type { Problem } from '../problem';
import type { Category } from '../settings/settings';
import { choiceProblem, priceProblem, textProblem, wholeNumberProblem } from './check-value';
import { type ItemEntry, OPENING_DIRECTIONS } from './entry';
import { LIMITS } from './limits';

const TEXT_FIELDS = [
  'style',
  'frameShape',
  'frameType',
  'lineStyle',
  'wallThicknessSaid',
  'colour',
  'openingDirectionSaid',
  'technicalConditions',
  'priceReason',
] as const satisfies readonly (keyof ItemEntry)[];

const NUMBER_FIELDS = {
  lineHeightMm: { ...LIMITS.lineHeightMm, rule: 'A2' },
  widthMm: { ...LIMITS.sizeMm, rule: 'A8' },
  heightMm: { ...LIMITS.sizeMm, rule: 'A8' },
  otherWidthMm: { ...LIMITS.otherSizeMm, rule: 'A8' },
  otherHeightMm: { ...LIMITS.otherSizeMm, rule: 'A8' },
  wallThicknessMm: { ...LIMITS.wallThicknessMm, rule: 'A8' },
  quantity: { ...LIMITS.quantity, rule: 'A2' },
} as const;

/** What is wrong with an item; `path` is where it stands in the entry: `items.0.`. */
export function checkItem(item: ItemEntry, path: string, categories: readonly Pick<Category, 'id'>[]): Problem[] {
  const { categoryId } = item;
  const knownCategory = categoryId === undefined || categories.some(({ id }) => id === categoryId);
  const numbers = Object.keys(NUMBER_FIELDS) as (keyof typeof NUMBER_FIELDS)[];
  return [
    ...(knownCategory ? [] : [{ code: 'unknown-category' as const, field: `${path}categoryId`, rule: 'A2' }]),
    ...TEXT_FIELDS.flatMap((field) => textProblem(item[field], path + field)),
    ...choiceProblem(item.sizeBasis, ['opening', 'leaf'], `${path}sizeBasis`, 'A8'),
    ...choiceProblem(item.openingDirection, OPENING_DIRECTIONS, `${path}openingDirection`, 'A8'),
    ...numbers.flatMap((field) =>
      wholeNumberProblem(item[field], NUMBER_FIELDS[field], path + field, NUMBER_FIELDS[field].rule),
    ),
    ...priceProblem(item.unitPriceFen, `${path}unitPriceFen`),
  ];
}
