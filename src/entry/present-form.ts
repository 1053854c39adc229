import type { OpenedForm } from '../application/form/open-order-form';
import { problemText, type Texts } from '../domain/texts';
import type { DraftLine, OrderFormData } from './contract';

/** The form's data without what it has no use for: recent orders, approvals, other people's addresses. */
export function showForm(form: OpenedForm, texts: Texts): OrderFormData {
  const { person, mayChangePrices, now, draft, customers, drafts, ...rest } = form;
  return {
    ...rest,
    user: { email: person.email, name: person.name, mayChangePrices },
    now: { date: now.date, time: now.time },
    customers: customers.map(({ id, name, phone, address, region, salesperson }) => ({
      id,
      name,
      phone,
      address,
      region,
      salesperson,
    })),
    drafts: drafts.map(
      (listed): DraftLine => ({
        id: listed.draft.id,
        version: listed.draft.version,
        customerName: listed.customerName,
        savedBy: listed.draft.savedBy,
        savedOn: listed.draft.saved.date,
        savedAtTime: listed.draft.saved.time,
        itemCount: listed.draft.entry.items.length,
        missing: listed.missing.map((problem) => problemText(problem, texts)),
      }),
    ),
    draft: draft && { id: draft.id, version: draft.version, entry: draft.entry },
  };
}
