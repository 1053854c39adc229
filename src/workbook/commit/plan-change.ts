import type { ChangeSet, Snapshot } from '../../application/ports/order-book';
import type { Draft } from '../../domain/order/draft';
import { planKept } from '../kept/plan-kept';
import { pageRequests, STATISTICS_PAGE } from '../page/statistics-page';
import { AUDIT, CUSTOMERS, DRAFTS } from '../read/need-wishes';
import type { Sight } from '../read/sight';
import type { Taken } from '../read/take-snapshot';
import { planRecords } from '../records/record-tabs';
import { customerToRow } from '../rows/customer-row';
import { draftToRow } from '../rows/draft-row';
import { type Names, namesOf } from '../rows/names';
import type { Place } from '../schema/place';
import { CommitPlan } from './plan';
import { planForgotten, planMends } from './plan-mends';
import { planOpenWork } from './plan-open-work';
import { planOrders } from './plan-orders';
import { planPeople } from './plan-people';
import { planProtection } from './plan-protection';
import { planRequest } from './plan-request';
import { planOrderUpdate, planRevision } from './plan-revision';
import { rowOf } from './row-of';
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
  { sight, snapshot, need }: Taken,
  change: ChangeSet,
  titleOf: (place: Place) => string,
): CommitPlan {
  const plan = new CommitPlan(sight.language);
  const context: CommitContext = { plan, sight, snapshot, names: namesOf(snapshot.settings), titleOf };
  planRequest(context, change.request);
  planMends(context, change.mendCells ?? []);
  planForgotten(context, change.forgetRows ?? []);
  planOrders(context, change.addOrders ?? []);
  for (const order of change.updateOrders ?? []) planOrderUpdate(context, order);
  for (const order of change.reviseOrders ?? []) planRevision(context, order);
  planOpenWork(context, change);
  planRecords(context, need, change);
  planCustomers(context, change);
  planDrafts(context, change);
  planPeople(context, change.people);
  planStatistics(context, change);
  planProtection(context, change);
  plan.append(standing(sight.table(AUDIT)), change.audit);
  planKept(context);
  return plan;
}

/** A workbook whose page somebody deleted keeps its figures all the same. */
function planStatistics({ plan, sight, snapshot }: CommitContext, { statistics }: ChangeSet): void {
  const header = sight.header(STATISTICS_PAGE);
  if (statistics && header) plan.show(pageRequests(statistics(), header, sight.language, snapshot.settings));
}

function planCustomers({ plan, sight }: CommitContext, change: ChangeSet): void {
  const { addCustomers = [], updateCustomers = [], removeCustomerIds = [] } = change;
  if (addCustomers.length + updateCustomers.length + removeCustomerIds.length === 0) return;
  const table = sight.table(CUSTOMERS);
  for (const customer of updateCustomers) plan.update(table, rowOf(table, customer.id), customerToRow(customer));
  plan.appendChecked(standing(table), addCustomers.map(customerToRow));
  plan.remove(
    table,
    removeCustomerIds.map((id) => rowOf(table, id)),
  );
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
