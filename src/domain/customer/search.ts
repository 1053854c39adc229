import { phoneDigits } from './phone';
import { matchPinyin } from './pinyin';

/** Fewer digits than these would find every phone. */
const FEWEST_DIGITS = 3;

/** Better matches have lower ranks. */
const RANK = { exact: 0, nameStart: 1, phone: 2, nameInside: 3, pinyinStart: 4, pinyinInside: 5, words: 10 } as const;

/**
 * Finds customers by name, by pinyin in full or initials, and by any digits of the phone; the best matches
 * first, equal ones in the order given. Several words (`张 1380`) must all match. A blank query finds none.
 */
export function searchCustomers<Each extends { name: string; phone: string }>(
  customers: readonly Each[],
  query: string,
  limit: number,
): Each[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = customers.flatMap((customer) => {
    const rank = rankOf(customer, words);
    return rank === null ? [] : [{ customer, rank }];
  });
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ customer }) => customer);
}

function rankOf(customer: { name: string; phone: string }, words: readonly string[]): number | null {
  const asOne = rankOfWord(customer, words.join(''));
  if (asOne !== null || words.length === 1) return asOne;
  const ranks = words.map((word) => rankOfWord(customer, word));
  return ranks.reduce<number | null>(
    (worst, rank) => (worst === null || rank === null ? null : Math.max(worst, rank + RANK.words)),
    0,
  );
}

function rankOfWord(customer: { name: string; phone: string }, word: string): number | null {
  const name = plain(customer.name).replace(/\s+/g, '');
  const at = name.indexOf(word);
  if (at === 0) return name === word ? RANK.exact : RANK.nameStart;
  if (isInPhone(customer.phone, word)) return RANK.phone;
  if (at > 0) return RANK.nameInside;
  const pinyin = matchPinyin(name, word);
  if (!pinyin) return null;
  return pinyin === 'from-start' ? RANK.pinyinStart : RANK.pinyinInside;
}

function isInPhone(phone: string, word: string): boolean {
  if (!/^[+\d()-]+$/.test(word)) return false;
  const digits = phoneDigits(word);
  return digits.length >= FEWEST_DIGITS && phone.normalize('NFKC').replace(/\D/g, '').includes(digits);
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
