import type { OrderKey } from '../../domain/order/order';
import { may } from '../../domain/role/permission';
import { rolesForOrder } from '../../domain/role/roles-for-order';
import { isSalesperson } from '../../domain/role/salesperson';
import type { Person } from '../../domain/settings/settings';
import { type Desk, lookUp } from '../carry-out';
import { monthOfKey, orderLine } from '../orders/order-in-hand';
import { type OrderPanel, panelOf } from '../orders/read-order';
import { noticeNeed } from './notice-hearing';

/** What the dialog that drafts notices works with. */
export interface OpenedNoticeForm {
  panel: OrderPanel;
  /** May this person set prices of this order (G5)? */
  mayChangePrices: boolean;
  /** May sign as clerk at once (E2). */
  isClerk: boolean;
  paidFen: number;
  salespeople: Person[];
}

/** Opens the dialog for an order, in one read. @throws Refusal `invalid` where no order has this key. */
export function makeOpenNoticeForm(desk: Omit<Desk, 'lock'>) {
  return (key: OrderKey): OpenedNoticeForm =>
    lookUp(desk, { action: 'draft-notice', need: noticeNeed(key) }, (hearing) => {
      const panel = panelOf(hearing, key);
      const { person, snapshot } = hearing;
      const { categories, people } = snapshot.settings;
      const roles = rolesForOrder(person, panel.order, categories);
      return {
        panel,
        mayChangePrices: may({ email: person.email, roles }, 'change-price'),
        isClerk: roles.includes('clerk') || roles.includes('administrator'),
        paidFen: panel.order.life.money.paidFen,
        salespeople: people.filter(isSalesperson),
      };
    });
}

/** The order for which a notice is to be drafted, before its dialog opens. @throws Refusal `invalid` where no order has this key. */
export function makeOrderForNotice(desk: Omit<Desk, 'lock'>) {
  return (key: OrderKey): OrderKey => {
    const need = { index: [monthOfKey(key)] };
    return lookUp(desk, { action: 'draft-notice', need }, ({ snapshot }) => orderLine(snapshot, key).key);
  };
}
