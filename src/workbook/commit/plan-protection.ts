import type { ChangeSet } from '../../application/ports/order-book';
import { textsFor } from '../../domain/texts';
import { fill } from '../../domain/texts/fill';
import { itemsOf, ordersOf } from '../read/read-orders';
import { monthPlace } from '../schema/place';
import { TABS } from '../schema/tabs';
import type { SheetsRequest } from '../sheets-service';
import type { CommitContext } from './plan-change';

/** What goes on after a month is closed: an order moves on, is delayed, shipped, received, paid, returned, withdrawn. All else is frozen. */
const GOES_ON = [
  ...['status', 'earliestOn', 'latestOn', 'promisedOn', 'openPromise', 'estimated', 'confirmedOn', 'confirmedBy'],
  ...['checkedOn', 'checkedByName', 'releasedOn', 'releasedAt', 'releasedByName', 'productionOn', 'finishedOn'],
  ...['shippedQuantity', 'shippedOn', 'receivedOn', 'delayCause', 'holdReason', 'openNotice', 'unboundNotices', 'life'],
  ...['paid', 'open', 'returnedQuantity'],
] as const;

/**
 * Protects the orders and items of a closed month, and what was owed by age then, from everybody but the administrators (J5), or takes that back. A protection carries the
 * id of its sheet, so it is found without looking for it.
 */
export function planProtection({ plan, sight, snapshot }: CommitContext, { protect, addRecords }: ChangeSet): void {
  if (!protect) return;
  const ages = monthPlace(TABS.owedAtClosing, protect.month);
  const makesAges = (addRecords?.owedAtClosing ?? []).length > 0; // the tab comes with its first row
  const places = [ordersOf(protect.month), itemsOf(protect.month), ages].filter(
    (place) => sight.shows(place) || (place === ages && makesAges),
  );
  if (!sight.shows(ordersOf(protect.month))) return;
  if (!protect.on) {
    plan.show(places.map(({ sheetId }) => ({ deleteProtectedRange: { protectedRangeId: sheetId } })));
    return;
  }
  const administrators = snapshot.settings.people.filter(({ roles }) => roles.includes('administrator'));
  const users = administrators.map(({ email }) => email);
  const description = fill(textsFor(sight.language).statistics.closedTab, { month: protect.month });
  const orders = sight.table(ordersOf(protect.month));
  const open = GOES_ON.map((id) => {
    const startColumnIndex = orders.position(id);
    return { sheetId: orders.place.sheetId, startColumnIndex, endColumnIndex: startColumnIndex + 1 };
  });
  plan.show(
    places.map(({ sheetId }): SheetsRequest => {
      const unprotectedRanges = sheetId === orders.place.sheetId ? open : [];
      const range = { sheetId };
      const protectedRange = { protectedRangeId: sheetId, range, description, editors: { users }, unprotectedRanges };
      return { addProtectedRange: { protectedRange } };
    }),
  );
}
