import { everyone, followersOf, managers, type Staff, salespersonOf } from '../reminder/whose';
import type { CategoryId } from '../settings/settings';
import type { ComplaintKind } from './complaint';

/** The order that a complaint is about, as far as it says who answers. */
export interface ComplainedOrder {
  categoryId: CategoryId;
  salesperson: string;
}

/**
 * Who answers a complaint (I1): price the salesperson, quality production, delivery the follower of the category, service
 * the managers. Where nobody does that work, the managers.
 */
export function answerersOf(kind: ComplaintKind, order: ComplainedOrder, staff: Staff): string[] {
  switch (kind) {
    case 'price':
      return salespersonOf(order, staff);
    case 'quality': {
      const production = everyone(staff, 'production');
      return production.length > 0 ? production : managers(staff);
    }
    case 'delivery':
      return followersOf(order, staff);
    case 'service':
      return managers(staff);
  }
}
