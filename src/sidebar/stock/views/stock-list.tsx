import { searchStock } from '../../../domain/stock/search';
import { fill } from '../../../domain/texts/fill';
import type { ShownStock, ShownStockItem } from '../../../entry/stock/contract';
import { SearchRow } from '../../parts/search-row';
import { words } from '../texts';
import { StateTag } from './state-tag';

/** All stock items, what is to be bought first; Enter opens the first that was found. */
export function StockList(props: {
  stock: ShownStock;
  query: string;
  onQuery(query: string): void;
  onOpen(code: string): void;
  onNew(): void;
}) {
  const { stock, query, onQuery, onOpen, onNew } = props;
  const found = searchStock(stock.items, query);
  const [first] = found;
  const short = stock.items.filter(({ state }) => state !== 'enough').length;
  return (
    <>
      <SearchRow
        query={query}
        label={words.search}
        placeholder={words.searchHint}
        onQuery={onQuery}
        onEnter={() => first && onOpen(first.code)}
        add={stock.mayKeep ? { label: words.newItem, main: stock.items.length === 0, onClick: onNew } : null}
      />
      <p class="quiet" role="status">
        {stock.items.length === 0
          ? words.none
          : found.length === 0
            ? fill(words.nothingFound, { query: query.trim() })
            : fill(short > 0 ? words.count : words.countAll, { count: stock.items.length, short })}
      </p>
      <div class="stock-list">
        {found.map((item) => (
          <Line key={item.code} item={item} onOpen={onOpen} />
        ))}
      </div>
      <p class="quiet">{words.startsWithRelease}</p>
    </>
  );
}

function Line({ item, onOpen }: { item: ShownStockItem; onOpen(code: string): void }) {
  const { code, name, unit, onHand, reserved, available, state, missing } = item;
  return (
    <button type="button" class="stock-line" onClick={() => onOpen(code)}>
      <span class="stock-name">{name}</span>
      <StateTag state={state} />
      <span class="stock-figures">
        {code} · {words.onHand} {onHand} · {words.reserved} {reserved} · {words.available} {available} {unit}
      </span>
      {missing > 0 ? <span class="stock-figures">{fill(words.missing, { count: missing, unit })}</span> : null}
    </button>
  );
}
