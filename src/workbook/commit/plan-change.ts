import type { ChangeSet, Snapshot } from '../../application/ports/order-book';
import type { Draft } from '../../domain/order/draft';
import type { Order } from '../../domain/order/order';
import { AUDIT, CUSTOMERS, DRAFTS } from '../read/need-wishes';
import { ordersOf } from '../read/read-orders';
import type { Sight } from '../read/sight';
import { rowIndexesOf, type Table } from '../read/table';
import { customerToRow } from '../rows/customer-row';
import { draftToRow } from '../rows/draft-row';
import { type Names, namesOf } from '../rows/names';
import { orderToRow } from '../rows/order-row';
import type { Place } from '../schema/place';
import { text } from '../schema/value-kinds';
import { CommitPlan } from './plan';
import { monthOfOrder, planOrders } from './plan-orders';
import { planRequest } from './plan-request';
import { standing } from './write-target';

/** What a commit needs to know beside the change itself. */
export interface CommitContext {
  readonly plan: CommitPlan;
  readonly sight: Sight;
  readonly snapshot: Snapshot;
  readonly names: Names;
  titleOf(place: Place): string;
}

/** One change set as one batch. @throws Refusal `setup` or `invalid`: nothing was written. */
export function planChange(
  sight: Sight,
  snapshot: Snapshot,
  change: ChangeSet,
  titleOf: (place: Place) => string,
): CommitPlan {
  const plan = new CommitPlan(sight.language);
  const context: CommitContext = { plan, sight, snapshot, names: namesOf(snapshot.settings), titleOf };
  planRequest(context, change.request);
  planOrders(context, change.addOrders ?? []);
  for (const order of change.updateOrders ?? []) planOrderUpdate(context, order);
  planCustomers(context, change);
  planDrafts(context, change);
  plan.append(standing(sight.table(AUDIT)), change.audit);
  return plan;
}

function planOrderUpdate({ plan, sight, names }: CommitContext, order: Order): void {
  const table = sight.table(ordersOf(monthOfOrder(order)));
  plan.update(table, rowOf(table, order.key), orderToRow(order, names));
}

function planCustomers({ plan, sight }: CommitContext, change: ChangeSet): void {
  const { addCustomers = [], updateCustomers = [] } = change;
  if (addCustomers.length === 0 && updateCustomers.length === 0) return;
  const table = sight.table(CUSTOMERS);
  for (const customer of updateCustomers) plan.update(table, rowOf(table, customer.id), customerToRow(customer));
  plan.appendChecked(standing(table), addCustomers.map(customerToRow));
}

function planDrafts({ plan, sight, snapshot, names }: CommitContext, change: ChangeSet): void {
  const { saveDrafts = [], removeDraftIds = [] } = change;
  if (saveDrafts.length === 0 && removeDraftIds.length === 0) return;
  const table = sight.table(DRAFTS);
  const customers = [...snapshot.customers, ...(change.addCustomers ?? [])];
  const customerName = (id: string): string => customers.find((customer) => customer.id === id)?.name ?? id;
  const toRow = (draft: Draft) => draftToRow(draft, names, customerName);
  const known = new Set(snapshot.drafts.map(({ id }) => id));
  for (const draft of saveDrafts.filter(({ id }) => known.has(id)))
    plan.update(table, rowOf(table, draft.id), toRow(draft));
  plan.appendChecked(standing(table), saveDrafts.filter(({ id }) => !known.has(id)).map(toRow));
  plan.remove(
    table,
    removeDraftIds.map((id) => rowOf(table, id)),
  );
}

/** A row that the use case saw in its snapshot; a change of any other is a mistake in the code. */
function rowOf(table: Table, key: string): number {
  const row = rowIndexesOf(table).find((rowIndex) => text.read(table.content(rowIndex, table.place.tab.key)) === key);
  if (row === undefined) throw new Error(`${table.place.name} ${key} was not read before it was changed`);
  return row;
}
