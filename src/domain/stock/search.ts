import { searchCustomers } from '../customer/search';

/** The items whose name, pinyin or code holds what was typed, in the order given; all of them where nothing was. */
export function searchStock<Each extends { code: string; name: string }>(
  items: readonly Each[],
  query: string,
): Each[] {
  const typed = query.normalize('NFKC').trim();
  if (typed === '') return [...items];
  const named = searchCustomers(
    items.map((item) => ({ name: item.name, phone: '', item })),
    typed,
    items.length,
  ).map(({ item }) => item);
  return items.filter((item) => named.includes(item) || item.code.toLowerCase().startsWith(typed.toLowerCase()));
}
