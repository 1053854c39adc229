import { monthOf } from '../time/local-date';
import type { LocalDate, LocalMonth } from '../time/local-time';
import type { OrderKey } from './order';

/** What a key says: the month whose sequence it is, and its place there (B2). */
export interface OrderNumber {
  month: LocalMonth;
  sequence: number;
}

/** More orders than a month can hold: longer digits are a phone number, not an order's. */
const LARGEST_SEQUENCE = 99_999;

/** A short number is looked for so many years back, and one ahead: a clock may have been set back. */
const YEARS_BACK = 10;
const YEARS_AHEAD = 1;

/** The unique key of an order (B2): `2026-03-0001`. */
export function formatOrderKey(month: LocalMonth, sequence: number): OrderKey {
  return `${month}-${String(sequence).padStart(4, '0')}`;
}

/** What an order's key says, or null where the text is none. Exactly the keys that `formatOrderKey` makes. */
export function parseOrderKey(text: string): OrderNumber | null {
  const match = /^(\d{4}-(?:0[1-9]|1[0-2]))-(\d{4,5})$/.exec(text);
  if (!match) return null;
  const [, month = '', digits = ''] = match;
  const sequence = Number(digits);
  return sequence > 0 && formatOrderKey(month, sequence) === text ? { month, sequence } : null;
}

/** The number that people read, say and search for (B1): `301` for `2026-03-0001`. */
export function shortNumberOf(key: OrderKey): string {
  const number = parseOrderKey(key);
  if (!number) throw new RangeError(`not an order key: ${key}`);
  return `${Number(number.month.slice(5))}${String(number.sequence).padStart(2, '0')}`;
}

/** An item's number (B3): `301-2`. */
export function itemNumber(shortNumber: string, place: number): string {
  return `${shortNumber}-${place}`;
}

/**
 * Every order that a short number can mean (B2), nearest month first and of two equally near the past one:
 * `1101` is the first of November and the 101st of January, of any year.
 */
export function meaningsOf(shortNumber: string, today: LocalDate): OrderNumber[] {
  const thisMonth = monthIndex(monthOf(today));
  const thisYear = Math.floor(thisMonth / 12);
  const meanings: (OrderNumber & { distance: number })[] = [];
  for (const { monthOfYear, sequence } of readingsOf(shortNumber)) {
    for (let year = thisYear - YEARS_BACK; year <= thisYear + YEARS_AHEAD; year += 1) {
      const month = `${String(year).padStart(4, '0')}-${String(monthOfYear).padStart(2, '0')}`;
      meanings.push({ month, sequence, distance: monthIndex(month) - thisMonth });
    }
  }
  return meanings
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance) || a.distance - b.distance)
    .map(({ month, sequence }) => ({ month, sequence }));
}

/** What a search text can mean, before anything is looked up. */
export interface OrderQuery {
  /** The order itself, where the text is a key or an item's key. */
  key: OrderKey | null;
  /** Where the text is a short number or an item's number: nearest month first (B2). */
  meanings: OrderNumber[];
  /** The place of the item that was named: 2 for `301-2`. */
  itemPlace: number | null;
  /** The trimmed text: a customer's name or phone. */
  words: string;
}

/** Reads a search text: a key, a short number, an item's number (`301-2`), a name or a phone. */
export function parseOrderQuery(text: string, today: LocalDate): OrderQuery {
  const words = text.normalize('NFKC').trim();
  const item = /^(.+)-([1-9]\d{0,2})$/.exec(words);
  const candidates = item
    ? [
        { number: words, place: null },
        { number: item[1] ?? '', place: Number(item[2]) },
      ]
    : [{ number: words, place: null }];
  for (const { number, place } of candidates) {
    if (parseOrderKey(number)) return { key: number, meanings: [], itemPlace: place, words };
    const meanings = meaningsOf(number, today);
    if (meanings.length > 0) return { key: null, meanings, itemPlace: place, words };
  }
  return { key: null, meanings: [], itemPlace: null, words };
}

/** The one or two ways to cut a short number into month and sequence, the sequence written as B1 writes it. */
function readingsOf(shortNumber: string): { monthOfYear: number; sequence: number }[] {
  if (!/^\d{3,7}$/.test(shortNumber)) return [];
  return [1, 2].flatMap((cut) => {
    const monthOfYear = Number(shortNumber.slice(0, cut));
    const sequence = Number(shortNumber.slice(cut));
    const written = `${monthOfYear}${String(sequence).padStart(2, '0')}`;
    const exists = monthOfYear >= 1 && monthOfYear <= 12 && sequence >= 1 && sequence <= LARGEST_SEQUENCE;
    return exists && written === shortNumber ? [{ monthOfYear, sequence }] : [];
  });
}

function monthIndex(month: LocalMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
