import type { HolidayTable } from '../../domain/calendar/working-calendar';
import type { Customer } from '../../domain/customer/customer';
import type { Draft } from '../../domain/order/draft';
import type { PriceRow } from '../../domain/pricing/price-list';
import { type Problem, Refusal } from '../../domain/problem';
import { may } from '../../domain/role/permission';
import type { Person } from '../../domain/settings/settings';
import type { LocalMoment } from '../../domain/time/local-time';
import { type Desk, type Hearing, lookUp } from '../carry-out';
import type { SettingsForForm } from '../order-form-data';
import { reviewEntry } from '../orders/entry-review';
import type { Scratch } from '../ports/office';
import { holidaysAround } from '../working-calendar-of';

/** A draft as the list shows it. */
export interface ListedDraft {
  draft: Draft;
  customerName: string;
  missing: Problem[];
}

/** Everything that the order form works with. */
export interface OpenedForm {
  person: Person;
  mayChangePrices: boolean;
  now: LocalMoment;
  settings: SettingsForForm;
  holidays: HolidayTable;
  customers: Customer[];
  prices: PriceRow[];
  drafts: ListedDraft[];
  draft: Draft | null;
  scratch: string | null;
}

/** Opens the order form, empty or with a draft, in one read. @throws Refusal `conflict` where the draft is gone. */
export function makeOpenOrderForm(desk: Omit<Desk, 'lock'> & { scratch: Scratch }) {
  return (request: { draftId: string | null }): OpenedForm => {
    const need = { customers: true, prices: true, drafts: true };
    return lookUp(desk, { action: 'open-order-form', need }, (hearing) => {
      const { snapshot, person, now } = hearing;
      const draft = snapshot.drafts.find(({ id }) => id === request.draftId) ?? null;
      if (request.draftId && !draft) throw new Refusal('conflict', [{ code: 'draft-gone', rule: 'A2' }]);
      return {
        person,
        mayChangePrices: may(person, 'change-price'),
        now,
        settings: settingsForForm(hearing),
        holidays: holidaysAround(now.date, snapshot.settings),
        customers: snapshot.customers,
        prices: snapshot.prices,
        drafts: snapshot.drafts.map((each) => listed(each, hearing)),
        draft,
        scratch: desk.scratch.recall(),
      };
    });
  };
}

function settingsForForm({ snapshot }: Hearing): SettingsForForm {
  const { people, calendarOverrides: _, ...settings } = snapshot.settings;
  const salespeople = people
    .filter(({ roles }) => roles.includes('salesperson'))
    .map(({ email, name }) => ({ email, name }));
  return { ...settings, salespeople };
}

function listed(draft: Draft, { snapshot, person, now }: Hearing): ListedDraft {
  const known = snapshot.customers.find(({ id }) => id === draft.entry.customerId);
  const reviewer = { person, approvals: draft.priceApprovals, at: now.instant };
  return {
    draft,
    customerName: known?.name ?? draft.entry.newCustomer?.name ?? '',
    missing: reviewEntry(draft.entry, snapshot, reviewer).missing,
  };
}
