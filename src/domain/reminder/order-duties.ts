import { liableSince } from '../life/liability';
import { END_OF_DAY } from '../order/release-deadline';
import { addDays, daysBetween, laterOf } from '../time/local-date';
import type { DutyTarget, DutyTask } from './duty';
import { type DutyHearing, type NewDuty, remindedOn } from './hearing';
import { ofOrder } from './make-duty';
import type { OpenOrder } from './open-order';
import { checkersOf, clerkOf, followersOf, managers, salespersonOf } from './whose';

type DutiesOf = (order: OpenOrder, hearing: DutyHearing) => NewDuty[];

/** Everything that is to be done about one open order, but for its notices. */
export function orderDuties(order: OpenOrder, hearing: DutyHearing): NewDuty[] {
  if (order.stage === 'withdrawn' || order.stage === 'closed') return [];
  const kinds: DutiesOf[] = [
    deliveryDuties,
    releaseDuties,
    consultationDuties,
    delayDuties,
    liabilityDuties,
    shipmentDuties,
  ];
  return kinds.flatMap((duties) => duties(order, hearing));
}

const DELIVERED = ['shipped', 'received'];

/** Due soon, rush, overdue (D3, L1). The promise that stands is what people work to, whichever one punctuality is judged by. */
const deliveryDuties: DutiesOf = (order, { now, settings, calendar }) => {
  // What is exchanged leaves once more, but was delivered (I2).
  if (!order.isPromised || DELIVERED.includes(order.stage) || order.deliveredOn !== null) return [];
  const { promisedOn, rush, stage } = order;
  const people = followersOf(order, settings);
  const due = { on: promisedOn, time: END_OF_DAY };
  if (now.date > promisedOn) {
    const params = { days: daysBetween(promisedOn, now.date), stage };
    const target: DutyTarget = { to: 'step', step: 'report-delay' };
    const since = addDays(promisedOn, 1);
    return [
      ofOrder(order, 'overdue', 'deliver-or-report', promisedOn, {
        urgency: 'urgent',
        people,
        since,
        due,
        target,
        params,
      }),
    ];
  }
  const since = remindedOn(promisedOn, rush ? settings.rushDueSoonDays : settings.dueSoonDays, calendar);
  if (now.date < since) return [];
  const urgency = now.date === promisedOn ? (rush ? 'urgent' : 'today') : rush ? 'today' : 'soon';
  const params = { days: daysBetween(now.date, promisedOn), stage };
  const target: DutyTarget = { to: 'order' };
  return [
    ofOrder(order, rush ? 'rush' : 'due-soon', 'keep-promise', promisedOn, {
      urgency,
      people,
      since,
      due,
      target,
      params,
    }),
  ];
};

/** Not released by its deadline, or to be released today (C3): what stands in the way is what is to be done. */
const releaseDuties: DutiesOf = (order, { now, settings }) => {
  const { stage, release, status } = order;
  if (stage !== 'registered' && stage !== 'confirmed') return [];
  if (now.date < release.releaseOn) return [];
  const late = now.date > release.releaseOn || now.time >= release.byTime;
  const [task, step, people]: [DutyTask, string, string[]] =
    status === 'on-hold'
      ? ['resume-or-withdraw', 'resume', clerkOf(order, settings)]
      : !order.isConfirmed
        ? ['confirm', 'confirm', clerkOf(order, settings)]
        : !order.isChecked
          ? ['cross-check', 'cross-check', checkersOf(order, settings)]
          : ['release', 'release', clerkOf(order, settings)];
  const due = { on: release.releaseOn, time: release.byTime };
  const urgency = late && status !== 'on-hold' ? 'urgent' : 'today';
  const target: DutyTarget = { to: 'step', step };
  return [
    ofOrder(order, 'not-released', task, release.releaseOn, {
      ...{ urgency, people, since: release.releaseOn, due, target, params: {} },
    }),
  ];
};

/** A question waits for its answer, or the answer was no and the clerk must act on it (A6, D2). */
const consultationDuties: DutiesOf = (order, { settings }) => {
  const { consultation, categoryId } = order;
  if (!consultation) return [];
  const { cause, askedOn, refusedOn } = consultation;
  if (refusedOn !== null) {
    const target: DutyTarget = { to: 'step', step: 'ask-follower' };
    const people = clerkOf(order, settings);
    return [
      ofOrder(order, 'consultation', 'ask-again', `no-${refusedOn}`, {
        ...{ urgency: 'today' as const, people, since: refusedOn, due: null, target, params: {} },
      }),
    ];
  }
  const consent = settings.categories.find(({ id }) => id === categoryId)?.rushConsent;
  const isManagers = order.rush && consent === 'factory-manager';
  const people = isManagers ? managers(settings) : followersOf(order, settings);
  const urgency = cause === 'rush' ? 'urgent' : 'today';
  const due = { on: laterOf(askedOn, order.release.releaseOn), time: order.release.byTime };
  const target: DutyTarget = { to: 'step', step: 'answer-consultation' };
  const task = cause === 'rush' ? 'answer-rush' : 'answer-question';
  return [ofOrder(order, 'consultation', task, askedOn, { urgency, people, since: askedOn, due, target, params: {} })];
};

/** The customer does not know yet that the day can't be kept (D4). */
const delayDuties: DutiesOf = (order, { settings }) => {
  const { untoldDelay, stage } = order;
  if (!untoldDelay || stage === 'received') return [];
  const { reportedOn, cause, newOn } = untoldDelay;
  const due = { on: reportedOn, time: END_OF_DAY };
  const target: DutyTarget = { to: 'step', step: 'tell-customer' };
  const people = clerkOf(order, settings);
  return [
    ofOrder(order, 'customer-not-told', 'tell-customer', `${reportedOn}-${newOn}`, {
      ...{ urgency: 'today' as const, people, since: reportedOn, due, target, params: { cause, day: newOn } },
    }),
  ];
};

/** On the liability list, and nobody said yet what it cost the customer (D5). */
const liabilityDuties: DutiesOf = (order, { now, settings }) => {
  if (!order.peopleDelay || order.peopleDelay.isLossKnown || !order.isPromised) return [];
  const promisedOn = settings.punctualityBy === 'first' ? order.firstPromisedOn : order.promisedOn;
  const isUndelivered = !DELIVERED.includes(order.stage);
  const since = liableSince({ promisedOn, deliveredOn: order.deliveredOn, isUndelivered }, now.date, settings);
  if (since === null) return [];
  const people = [...new Set([...clerkOf(order, settings), ...managers(settings)])];
  const target: DutyTarget = { to: 'step', step: 'record-loss' };
  return [
    ofOrder(order, 'liability', 'record-loss', since, {
      ...{ urgency: 'today' as const, people, since, due: null, target, params: {} },
    }),
  ];
};

/** Shipments on the way: trouble that the customer must hear of (F5), slips that did not come back (F3). */
const shipmentDuties: DutiesOf = (order, { now, settings }) =>
  order.shipmentsOut.flatMap(({ number, shippedOn, trouble, troubleOn }) => {
    const target: DutyTarget = { to: 'step', step: 'receive-slip' };
    const duties: NewDuty[] = [];
    if (trouble !== null && troubleOn !== null) {
      const people = [...new Set([...clerkOf(order, settings), ...salespersonOf(order, settings)])];
      const params = { shipment: number, trouble };
      const due = { on: troubleOn, time: END_OF_DAY };
      const more = { urgency: 'urgent' as const, people, since: troubleOn, due, target, params };
      duties.push(ofOrder(order, 'transit-trouble', 'tell-trouble', `${number}-${trouble}-${troubleOn}`, more));
    }
    const due = addDays(shippedOn, settings.slipBackDays);
    if (now.date > due) {
      const people = clerkOf(order, settings);
      const params = { shipment: number, day: shippedOn };
      const more = { urgency: 'soon' as const, people, since: addDays(due, 1), target, params };
      duties.push(ofOrder(order, 'slip-missing', 'get-slip', number, { ...more, due: { on: due, time: END_OF_DAY } }));
    }
    return duties;
  });
