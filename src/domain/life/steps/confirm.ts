import type { Problem } from '../../problem';
import { rolesForOrder } from '../../role/roles-for-order';
import { requiredText } from '../check-input';
import type { StepInputs, StepWork } from '../step';

/**
 * Confirmation (A4): a walk-in customer signs the entry; any other order is confirmed by its salesperson, or by the
 * customer's returned contract. A salesperson confirms as themselves; a clerk records what was signed on paper.
 */
export const confirmStep: StepWork<StepInputs['confirm']> = {
  check({ how, confirmedBy }, order, { person, facts }) {
    const problems: Problem[] = confirmedBy ? requiredText(confirmedBy, 'confirmedBy', 'A4') : [];
    const walkIn = order.channel === 'walk-in';
    if (walkIn && how === 'salesperson') problems.push({ code: 'walk-in-signs', field: 'how', rule: 'A4' });
    if (!walkIn && how === 'customer-signed') problems.push({ code: 'customer-not-here', field: 'how', rule: 'A4' });
    const roles = rolesForOrder(person, order, facts.settings.categories);
    if (how !== 'salesperson' && roles.every((role) => role === 'salesperson' || role === 'follower')) {
      problems.push({ code: 'desk-records', field: 'how', rule: 'A4' });
    }
    return problems;
  },
  write(order, { how, confirmedBy }, { person, now }) {
    const usual = how === 'salesperson' ? order.salesperson : order.customerName;
    return { life: { confirmation: { how, confirmedBy: confirmedBy || usual, by: person.email, at: now } } };
  },
};
