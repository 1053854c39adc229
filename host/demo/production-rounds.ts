import { workdayAfter } from './days';
import { type DemoFactory, to } from './factory';
import { shipDay } from './order-in-flight';
import { followerOf, producer } from './people';

export function startProduction(factory: DemoFactory, today: string): void {
  const due = factory.at('released').filter(({ since, fate }) => workdayAfter(since, fate.startLag) <= today);
  factory.step('start-production', producer.email, due, {}, to('producing', today));
}

export function finishProduction(factory: DemoFactory, today: string): void {
  const due = factory
    .at('producing')
    .filter((order) => workdayAfter(shipDay(order), -1 - order.fate.restDays) <= today);
  factory.step('finish-production', producer.email, due, {}, to('finished', today));
}

/** The follower reports what can't be kept on the working day before the promise; mostly the customer is told (D4). */
export function reportDelays(factory: DemoFactory, today: string): void {
  const late = factory.orders.filter(
    (order) =>
      order.fate.delay?.reported &&
      !order.delayReported &&
      ['released', 'producing', 'finished'].includes(order.stage) &&
      order.notice?.state !== 'open' &&
      workdayAfter(order.firstPromisedOn, -1) <= today &&
      today < order.firstPromisedOn,
  );
  for (const order of late) {
    const { delay } = order.fate;
    if (!delay) continue;
    const newOn = workdayAfter(order.firstPromisedOn, delay.byDays);
    const { cause, detail, responsible } = delay;
    const said = { cause, detail, responsible, newOn };
    factory.step('report-delay', followerOf(order.categoryId), [order], said, (moved) => {
      moved.promisedOn = newOn;
      moved.delayReported = true;
    });
    if (delay.told) factory.step('tell-customer', order.intake.clerk, [order], { toldBy: '电话' }, () => {});
  }
}
