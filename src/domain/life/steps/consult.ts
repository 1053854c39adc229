import type { DeliveryPromise, Order } from '../../order/order';
import type { Problem } from '../../problem';
import { may } from '../../role/permission';
import { rolesForOrder } from '../../role/roles-for-order';
import type { RushConsent } from '../../settings/settings';
import type { LocalDate } from '../../time/local-time';
import { dayToCome, requiredText } from '../check-input';
import type { Consultation } from '../order-life';
import { awaitsFirstPromise } from '../stage';
import type { StepFacts, StepInputs, StepNeed, StepWork } from '../step';

/** Who answers: the follower (A6), or whom the category names for its rush orders (D2). */
export function whoAnswers(
  order: Pick<Order, 'rush' | 'categoryId'>,
  { settings }: Pick<StepFacts, 'settings'>,
): RushConsent {
  const category = settings.categories.find(({ id }) => id === order.categoryId);
  return order.rush && category ? category.rushConsent : 'follower';
}

/** The date of a rush security door is set by the factory manager, not by its follower (D2). */
export const answeredByWhoMust: StepNeed = (order, { person, facts }) => {
  if (whoAnswers(order, facts) === 'follower') return [];
  const roles = rolesForOrder(person, order, facts.settings.categories);
  if (may({ email: person.email, roles: roles.filter((role) => role !== 'follower') }, 'answer-consultation'))
    return [];
  return [{ code: 'factory-manager-answers', rule: 'D2' }];
};

/** A6: the clerk asks where they can't tell whether an order can be taken, or for when. */
export const askStep: StepWork<StepInputs['ask-follower']> = {
  check: ({ question }) => requiredText(question, 'question', 'A6'),
  write: (order, { question }, { person, now }) => ({
    life: {
      consultation: {
        cause: awaitsFirstPromise(order) ? 'rush' : 'question',
        question,
        asked: { by: person.email, at: now },
        formerStatus: order.life.confirmation ? 'confirmed' : 'registered',
        answer: null,
      },
    },
  }),
};

/**
 * The answer (A6, D2): yes with the day, or no. After a yes the order goes on where it stood; what was confirmed for another
 * day is confirmed and checked anew. After a no it waits: the clerk asks again, or a notice changes or withdraws it.
 */
export const answerStep: StepWork<StepInputs['answer-consultation']> = {
  check({ possible, deliverOn, note }, _order, { now }) {
    const problems: Problem[] = possible ? dayToCome(deliverOn, 'deliverOn', 'D2', now.date) : [];
    return possible && note === '' ? problems : [...problems, ...requiredText(note, 'note', 'A6')];
  },
  write(order, { possible, deliverOn, note }, { person, now, facts }) {
    const on = possible && deliverOn ? facts.calendar.onOrAfter(deliverOn) : null;
    const answer = { possible, deliverOn: on, note, by: person.email, at: now };
    const consultation: Consultation = { ...consultationOf(order), answer };
    if (on === null) return { status: 'consulting', life: { consultation } };
    if (consultation.formerStatus === 'confirmed' && on === order.promise.promisedOn) {
      return { status: 'confirmed', life: { consultation } };
    }
    const promise = answeredPromise(order, on, now.date);
    return { status: 'registered', life: { consultation, confirmation: null, crossCheck: null }, promise };
  },
};

/** The question that is open; a row whose life was lost still can be answered. */
function consultationOf(order: Order): Consultation {
  return (
    order.life.consultation ?? {
      cause: order.rush ? 'rush' : 'question',
      question: '',
      asked: { by: order.registeredBy, at: order.registered },
      formerStatus: 'registered',
      answer: null,
    }
  );
}

/**
 * The consent to a rush order makes its first promise: until then nothing was promised (D2). Any other answer, or one about
 * a day that is over, moves the promise and leaves the first (D4).
 */
function answeredPromise(order: Order, on: LocalDate, today: LocalDate): Partial<DeliveryPromise> {
  const first = awaitsFirstPromise(order) && today <= order.promise.firstPromisedOn;
  return first ? { promisedOn: on, firstPromisedOn: on } : { promisedOn: on };
}
