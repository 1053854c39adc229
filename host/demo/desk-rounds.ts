import { laterDay, workdayAfter } from './days';
import { clerkAt, type DemoFactory, groupBy, to } from './factory';
import { clerks, followerOf, manager } from './people';

/** The follower answers rush orders, the factory manager those of security doors (D2). */
export function answerRushes(factory: DemoFactory, today: string): void {
  const asked = factory.at('consulting');
  for (const [person, orders] of groupBy(asked, (order) =>
    order.categoryId === 'security' ? manager.email : followerOf(order.categoryId),
  )) {
    const answers = orders.map((order) => [
      order.key,
      { possible: true, deliverOn: laterDay(order.promisedOn, workdayAfter(today, 3)), note: '' },
    ]);
    factory.step('answer-consultation', person, orders, Object.fromEntries(answers), (order) => {
      order.stage = 'registered';
      order.promisedOn = laterDay(order.promisedOn, workdayAfter(today, 3));
      order.firstPromisedOn = order.promisedOn;
    });
  }
}

/** What came in until now is confirmed by the customer's returned contract, or by signature (A4). */
export function confirmOrders(factory: DemoFactory, today: string): void {
  const waiting = factory.at('registered');
  const ways = waiting.map(({ key, intake }) => {
    const how = intake.entry.channel === 'walk-in' ? 'customer-signed' : 'contract-returned';
    return [key, { how, confirmedBy: '' }];
  });
  factory.step('confirm', clerkAt(0), waiting, Object.fromEntries(ways), to('confirmed', today));
}

/** Each order is checked by the clerk who did not enter it (A5). */
export function checkOrders(factory: DemoFactory, today: string): void {
  for (const [entered, orders] of groupBy(factory.at('confirmed'), ({ intake }) => intake.clerk)) {
    const checker = clerks.find(({ email }) => email !== entered)?.email ?? entered;
    const seen = orders.map(({ key, revision, promisedOn }) => [key, { revision, promisedOn }]);
    factory.step('cross-check', checker, orders, Object.fromEntries(seen), to('checked', today));
  }
}

export function releaseOrders(factory: DemoFactory, today: string): void {
  factory.step('release', clerkAt(1), factory.at('checked'), {}, to('released', today));
}
