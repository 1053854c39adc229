import { formatYuan } from '../money/fen';
import type { FieldChange, FieldValue } from '../notice/notice';
import type { Item, PriceChange, SizeMm } from '../order/order';
import type { Texts } from './catalogue';
import { fill } from './fill';

/** One field of a notice as people read it: its name, its old and its new value. An empty value reads as a dash. */
export interface ChangeWords {
  field: string;
  before: string;
  after: string;
}

/** What the words are made from. */
export interface NoticeReader {
  texts: Pick<Texts, 'terms' | 'choices'>;
  /** The name of the person with this e-mail address. */
  personName(email: string): string;
}

/** How an empty value reads. */
export const NOTHING = '—';

/** A change in words (E2): `第 1 项颜色`, `黑胡桃`, `红橡`. */
export function changeWords({ place, field, before, after }: FieldChange, reader: NoticeReader): ChangeWords {
  const { terms } = reader.texts;
  const names: Readonly<Record<string, string>> = terms.fields;
  const name = names[field] ?? field;
  return {
    field: place === null ? name : fill(terms.itemField, { place, field: name }),
    before: valueWords(field, before, reader),
    after: valueWords(field, after, reader),
  };
}

/** All changes of a notice, one a line. */
export function changeLines(changes: readonly FieldChange[], reader: NoticeReader): string {
  return changes
    .map((change) => changeWords(change, reader))
    .map(({ field, before, after }) => `${field}: ${before} → ${after}`)
    .join('\n');
}

function valueWords(field: string, value: FieldValue, reader: NoticeReader): string {
  const { choices } = reader.texts;
  if (value === null || value === '') return NOTHING;
  switch (field) {
    case 'amountFen':
    case 'unitPriceFen':
      return formatYuan(Number(value));
    case 'opening':
    case 'leaf':
      return sizeWords(value as unknown as SizeMm);
    case 'priceChange':
      return (value as unknown as PriceChange).reason;
    case 'item':
      return itemWords(value as unknown as Item);
    case 'salesperson':
      return reader.personName(String(value));
    case 'rush':
    case 'estimated':
    case 'hardware':
      return choices[field][value ? 'yes' : 'no'] || NOTHING;
    case 'paymentWay':
    case 'sizeBasis':
    case 'openingDirection': {
      const words: Readonly<Record<string, string>> = choices[field];
      return words[String(value)] ?? String(value);
    }
    default:
      return String(value);
  }
}

function itemWords({ style, opening, colour, quantity, amountFen }: Item): string {
  return [style, sizeWords(opening), colour, `× ${quantity}`, formatYuan(amountFen)].join(' ');
}

export function sizeWords({ widthMm, heightMm }: SizeMm): string {
  return `${widthMm} × ${heightMm}`;
}
