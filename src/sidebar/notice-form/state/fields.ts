import type { FieldName } from '../../../domain/texts/field-names';
import type { NoticeFormData } from '../../../entry/contract-life';

type SheetOrder = NoticeFormData['order'];
type SheetItem = SheetOrder['items'][number];

/** A field of the notice: what is typed is text, whatever it means. */
export type NoticeField = { name: FieldName } & (
  | { kind: 'text' | 'whole' | 'yuan' | 'date' | 'yes-no' }
  | { kind: 'choice'; list: 'paymentWay' | 'openingDirection' | 'sizeBasis' }
  | { kind: 'salesperson' }
  | { kind: 'words'; list: 'styles' | 'colours' }
);

/** What a notice can change of the order itself. */
export const HEAD_FIELDS: readonly NoticeField[] = [
  { name: 'promisedOn', kind: 'date' },
  { name: 'wantedOn', kind: 'date' },
  { name: 'rush', kind: 'yes-no' },
  { name: 'paymentWay', kind: 'choice', list: 'paymentWay' },
  { name: 'phone', kind: 'text' },
  { name: 'salesperson', kind: 'salesperson' },
  { name: 'deliveryAddress', kind: 'text' },
  { name: 'note', kind: 'text' },
];

/** What a notice can change of an item. */
export const ITEM_FIELDS: readonly NoticeField[] = [
  { name: 'style', kind: 'words', list: 'styles' },
  { name: 'colour', kind: 'words', list: 'colours' },
  { name: 'quantity', kind: 'whole' },
  { name: 'sizeBasis', kind: 'choice', list: 'sizeBasis' },
  { name: 'widthMm', kind: 'whole' },
  { name: 'heightMm', kind: 'whole' },
  { name: 'wallThicknessMm', kind: 'whole' },
  { name: 'openingDirection', kind: 'choice', list: 'openingDirection' },
  { name: 'hardware', kind: 'yes-no' },
  { name: 'frameShape', kind: 'text' },
  { name: 'frameType', kind: 'text' },
  { name: 'lineStyle', kind: 'text' },
  { name: 'lineHeightMm', kind: 'whole' },
  { name: 'technicalConditions', kind: 'text' },
];

/** For whoever may set prices (G5). */
export const PRICE_FIELDS: readonly NoticeField[] = [
  { name: 'unitPriceFen', kind: 'yuan' },
  { name: 'priceReason', kind: 'text' },
];

/** Texts by the names of their fields. */
export type Typed = Readonly<Record<string, string>>;

/** The order's own fields as texts. */
export function headTexts(order: SheetOrder): Typed {
  return textsOf(HEAD_FIELDS, order);
}

/** An item's fields as texts; its price is typed only where it is to change. */
export function itemTexts(item: SheetItem): Typed {
  return textsOf(ITEM_FIELDS, item);
}

function textsOf(fields: readonly NoticeField[], source: object): Typed {
  const values = source as Readonly<Record<string, unknown>>;
  return Object.fromEntries(fields.map(({ name }) => [name, textOf(values[name])]));
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === undefined || value === null ? '' : String(value);
}
