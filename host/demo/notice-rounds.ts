import { dayAfter, workdayAfter } from './days';
import type { DemoFactory } from './factory';
import type { DemoNotice } from './fates';
import type { DemoOrder } from './order-in-flight';
import { followerOf } from './people';

/** Second thoughts of customers, and the desk's own mistakes, before production (E). */
export function draftNotices(factory: DemoFactory, today: string): void {
  const open = factory.orders.filter(
    ({ fate, notice, intake, stage }) =>
      fate.notice &&
      !notice &&
      ['registered', 'confirmed', 'checked', 'released'].includes(stage) &&
      dayOfNotice(intake.date, fate.notice) === today,
  );
  for (const order of open) {
    const drafted = factory.desk.do<{ number: string }>('draftNotice', order.intake.clerk, {
      key: order.key,
      request: noticeRequest(order),
    });
    order.notice = { number: drafted.number, on: today, state: 'open' };
  }
}

/** Clerk and follower sign what was drafted (E2). */
export function signNotices(factory: DemoFactory, today: string): void {
  for (const order of factory.orders.filter(({ notice }) => notice?.state === 'open')) {
    const { notice, key, intake, categoryId } = order;
    if (!notice) continue;
    const ref = { key, number: notice.number };
    factory.desk.do('signNotice', intake.clerk, { ...ref, as: 'clerk' });
    const after = factory.desk.do<{ orderStatus: string; revision: number; amountFen: number; promisedOn: string }>(
      'signNotice',
      followerOf(categoryId),
      { ...ref, as: 'follower' },
    );
    Object.assign(order, {
      revision: after.revision,
      amountFen: after.amountFen,
      promisedOn: after.promisedOn,
      notice: { ...notice, on: today, state: 'unbound' },
    });
    if (order.fate.notice?.kind === 'quantity') order.left.set(1, (order.left.get(1) ?? 0) + 1);
    if (order.fate.notice?.kind === 'withdrawal') order.stage = 'over';
    else if (order.stage === 'checked') order.stage = 'confirmed';
  }
}

/** The production copy is bound with the process card (E4), mostly. */
export function bindNotices(factory: DemoFactory, today: string): void {
  for (const { key, notice, fate, categoryId, stage } of factory.orders) {
    if (notice?.state !== 'unbound' || notice.on >= today || !fate.notice?.bound || stage === 'over') continue;
    factory.desk.do('bindNotice', followerOf(categoryId), { key, number: notice.number });
    notice.state = 'over';
  }
}

/** The working day on which a customer has second thoughts. Those about the colour come in time for it: by the next day (E1). */
function dayOfNotice(takenOn: string, { kind, afterDays }: DemoNotice): string {
  const day = workdayAfter(takenOn, afterDays);
  return kind === 'colour' && day > dayAfter(takenOn, 1) ? workdayAfter(takenOn, 0) : day;
}

function noticeRequest(order: DemoOrder) {
  const { notice } = order.fate;
  const [first] = order.intake.entry.items;
  const common = {
    askedBy: order.customerName,
    cause: notice?.cause ?? 'customer',
    baseRevision: order.revision,
    outOfTime: false,
  };
  const change = (reason: string, item: object) => ({
    kind: 'change',
    ...common,
    reason,
    edit: { items: [{ place: 1, ...item }], addItems: [], removePlaces: [] },
  });
  if (notice?.kind === 'withdrawal') {
    return {
      kind: 'withdrawal',
      ...common,
      reason: '客户工程取消',
      money: { refundFen: 0, creditFen: 0, forfeitFen: 0 },
    };
  }
  if (notice?.kind === 'quantity') return change('客户加订一樘', { quantity: Number(first?.quantity) + 1 });
  return change('客户改颜色', { colour: first?.colour === '白色' ? '浅灰' : '白色' });
}
