import type { Order } from '../../domain/order/order';
import type { Action } from '../../domain/role/permission';
import type { LocalMoment } from '../../domain/time/local-time';
import { bind } from '../../domain/volume/volume';
import { ordersByKey } from '../orders/order-in-hand';
import type { ChangeSet, Need, Snapshot } from '../ports/order-book';

type Change = Omit<ChangeSet, 'request'>;

/** Releasing an order binds it (K1), so the volumes come with the same read. */
export function withVolumesNeeded(action: Action, need: Need): Need {
  return action === 'release-order' ? { ...need, records: { ...need.records, volumes: 'all' } } : need;
}

/** Orders that a commit releases get their places in the volumes, in the same commit. */
export function withVolumes(snapshot: Snapshot, change: Change, now: LocalMoment): Change {
  const { updateOrders = [] } = change;
  const filed = ordersByKey(snapshot);
  const isReleased = ({ key, life }: Order): boolean =>
    life.released !== null && life.volume === null && filed.get(key)?.life.released === null;
  const released = updateOrders.filter(isReleased);
  if (released.length === 0) return change;
  const { orders, added, updated } = bind(snapshot.records.volumes, released, now.date);
  const bound = new Map(orders.map((order) => [order.key, order]));
  return {
    ...change,
    updateOrders: updateOrders.map((order) => bound.get(order.key) ?? order),
    addRecords: { ...change.addRecords, volumes: added },
    updateRecords: { ...change.updateRecords, volumes: updated },
  };
}
