import type { ItemEntry, OrderEntry } from '../order/entry';
import type { LocalDate } from '../time/local-time';

/** What a notice asks of one item; a field that is left out stays as it is. The category can't change (A3). */
export type ItemEdit = { place: number } & Omit<ItemEntry, 'categoryId'>;

/** What a change notice asks of an order; a field that is left out stays as it is. */
export interface OrderEdit
  extends Pick<OrderEntry, 'phone' | 'deliveryAddress' | 'salesperson' | 'wantedOn' | 'rush' | 'paymentWay' | 'note'> {
  /** Another day to deliver on, sooner or later. */
  promisedOn?: LocalDate;
  items: ItemEdit[];
  addItems: Omit<ItemEntry, 'categoryId'>[];
  removePlaces: number[];
}
