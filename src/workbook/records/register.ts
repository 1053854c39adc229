import { parseOrderKey } from '../../domain/order/number';
import type { RegisterLine } from '../../domain/order/register-line';
import { registerTab } from '../schema/register';
import { recordTab } from './record-tab';

/** `2026-11-0001/0` is the order, `2026-11-0001/2` its second item. */
const keyOf = ({ orderKey, place }: RegisterLine): string => `${orderKey}/${place}`;

/** The register stands on a tab of its order's month. */
export const registerRecords = recordTab<RegisterLine, (typeof registerTab)['columns'], 'key' | 'content'>({
  tab: registerTab,
  keyOf,
  monthOf({ orderKey }) {
    const number = parseOrderKey(orderKey);
    if (!number) throw new Error(`not an order key: ${orderKey}`);
    return number.month;
  },
  readFrom: ['key', 'content'],
  fromRow({ key, content }) {
    const [orderKey = '', place = ''] = key.split('/');
    return { orderKey, place: Number(place), head: null, item: null, ...contentOf(content) } as RegisterLine;
  },
  toRow: (line) => ({
    key: keyOf(line),
    content: JSON.stringify(line.head ? { head: line.head } : { item: line.item }),
  }),
});

/** A line whose content somebody broke says nothing. */
function contentOf(content: string): Partial<RegisterLine> {
  try {
    return JSON.parse(content) as Partial<RegisterLine>;
  } catch {
    return {};
  }
}
