import type { StockState } from '../../../domain/stock/stock-item';
import { words } from '../texts';

const TONE = { enough: 'tag tag-success', short: 'tag tag-warning', miscounted: 'tag tag-error' } as const;

/** How a stock item stands, in a word and a colour. */
export function StateTag({ state }: { state: StockState }) {
  return <span class={TONE[state]}>{words.states[state]}</span>;
}
