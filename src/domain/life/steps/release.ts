import { isOpen, REQUIRED_ITEM_FIELDS } from '../../order/complete-entry';
import { entryOfItem } from '../../order/item-entry';
import type { Order } from '../../order/order';
import type { Problem } from '../../problem';
import { isChecked } from '../stage';
import type { NoInput, StepInputs, StepNeed, StepWork } from '../step';

/** A5: who entered what stands, the order or its last revision, is not its checker. */
export const checkerDiffers: StepNeed = (order, { person, facts }) => {
  const entered = [order.registeredBy, order.life.notices.revisedBy];
  return facts.settings.checkerDiffers && entered.includes(person.email)
    ? [{ code: 'checker-entered-it', rule: 'A5' }]
    : [];
};

/** A5: the production order was compared with the register, field by field. */
export const crossCheckStep: StepWork<StepInputs['cross-check']> = {
  check: ({ revision, promisedOn }, order) =>
    revision === order.revision && promisedOn === order.promise.promisedOn
      ? []
      : [{ code: 'order-changed', rule: 'A5' }],
  write: (_order, { revision, promisedOn }, { person, now }) => ({
    life: { crossCheck: { revision, promisedOn, by: person.email, at: now } },
  }),
};

/** A2: nothing incomplete is released, also where somebody emptied a cell by hand. */
export const complete: StepNeed = (order) => missingInOrder(order);

/** A4: unconfirmed is not released. */
export const confirmed: StepNeed = ({ life }) => (life.confirmation ? [] : [{ code: 'not-confirmed', rule: 'A4' }]);

/** A5: what stands was cross-checked. */
export const checked: StepNeed = (order) => (isChecked(order) ? [] : [{ code: 'not-checked', rule: 'A5' }]);

/** E2: a notice that waits for signatures is decided first. */
export const noOpenNotice = ({ life }: Pick<Order, 'life'>): Problem[] =>
  life.notices.open ? [{ code: 'notice-open', rule: 'E2', params: { number: life.notices.open } }] : [];

/** Production order released (下单), C1. */
export const releaseStep: StepWork<NoInput> = {
  check: () => [],
  write: (_order, _input, { person, now }) => ({ life: { released: { by: person.email, at: now } } }),
};

/** What a registered order lacks of A2, with the paths of an entry's fields. */
export function missingInOrder(order: Order): Problem[] {
  const fields = ['phone', 'deliveryAddress', 'wantedOn'] as const;
  const missing = (field: string): Problem => ({ code: 'missing', field, rule: 'A2' });
  if (order.items.length === 0) return [{ code: 'no-items', field: 'items', rule: 'A2' }];
  return [
    ...fields.filter((field) => isOpen(order[field])).map(missing),
    ...order.items.flatMap((item, index) => {
      const entry = entryOfItem(item, order.categoryId);
      return REQUIRED_ITEM_FIELDS.filter((field) => isOpen(entry[field])).map((field) =>
        missing(`items.${index}.${field}`),
      );
    }),
  ];
}
