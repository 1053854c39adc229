import { describe, expect, it } from 'vitest';
import { inEffect, withdrawal } from '../../support/notice-desk';
import {
  checkedOrder,
  deskSettings,
  hearing,
  lorry,
  moment,
  orderAt,
  registeredOrder,
  stepped,
} from '../../support/order-in-life';
import { dutiesAt, told } from './support';

// Taken 2026-11-24 15:00, released the same day, promised for Wednesday 2026-12-09.
const inProduction = orderAt('start-production');

describe('what is due (D3)', () => {
  it('is told to its follower the day before, and on the day', () => {
    expect(dutiesAt('2026-12-07', [inProduction])).toEqual([]);
    expect(dutiesAt('2026-12-08', [inProduction]).map(told)).toEqual(['due-soon keep-promise soon follow']);
    expect(dutiesAt('2026-12-09', [inProduction]).map(told)).toEqual(['due-soon keep-promise today follow']);
  });

  it('is told two days before for a rush order', () => {
    const rush = { ...inProduction, rush: true };
    expect(dutiesAt('2026-12-06', [rush])).toEqual([]);
    expect(dutiesAt('2026-12-07', [rush]).map(told)).toEqual(['rush keep-promise today follow']);
    expect(dutiesAt('2026-12-09', [rush]).map(told)).toEqual(['rush keep-promise urgent follow']);
  });

  it('is told on the last working day before, where the day itself is a rest day', () => {
    const monday = { ...inProduction, promise: { ...inProduction.promise, promisedOn: '2026-12-14' } };
    expect(dutiesAt('2026-12-10', [monday])).toEqual([]);
    expect(dutiesAt('2026-12-11', [monday]).map(told)).toEqual(['due-soon keep-promise soon follow']);
    // Spring Festival of 2026 is off from 15 to 23 February, and 14 February is a make-up day.
    const festival = { ...inProduction, promise: { ...inProduction.promise, promisedOn: '2026-02-24' } };
    expect(dutiesAt('2026-02-13', [festival])).toEqual([]);
    expect(dutiesAt('2026-02-14', [festival]).map(told)).toEqual(['due-soon keep-promise soon follow']);
  });

  it('follows the settings', () => {
    const settings = deskSettings({ dueSoonDays: 5 });
    expect(dutiesAt('2026-12-04', [inProduction], { settings }).map(told)).toEqual([
      'due-soon keep-promise soon follow',
    ]);
  });

  it('is overdue from the next day until it is shipped; a new promise is a new duty', () => {
    const late = dutiesAt('2026-12-10', [inProduction]);
    expect(late.map(told)).toEqual(['overdue deliver-or-report urgent follow']);
    expect(late[0]?.params).toEqual({ days: 1, stage: 'in-production' });
    const delay = { cause: 'material' as const, detail: '缺料', responsible: '', newOn: '2026-12-16' };
    const moved = stepped(inProduction, 'report-delay', delay, hearing('follower', moment('2026-12-10')));
    expect(dutiesAt('2026-12-10', [moved]).map(({ kind }) => kind)).toEqual(['customer-not-told']);
    const again = dutiesAt('2026-12-17', [moved]).find(({ kind }) => kind === 'overdue');
    expect(again?.id).not.toBe(late[0]?.id);
    const finished = orderAt('finish-production');
    const shipped = stepped(
      finished,
      'ship',
      { ...lorry, items: [{ place: 1, quantity: 1 }] },
      {
        ...hearing('clerk', moment('2026-12-08', '16:00'), { payment: { paidFen: 180_000, creditFen: 0 } }),
      },
    );
    expect(dutiesAt('2026-12-10', [shipped])).toEqual([]);
  });
});

describe('what is not released (C3)', () => {
  const order = registeredOrder();

  it('is told from its release day on, with what stands in the way, and is urgent after the deadline', () => {
    expect(dutiesAt('2026-11-24', [order], { time: '16:00' }).map(told)).toEqual(['not-released confirm today clerk']);
    expect(dutiesAt('2026-11-25', [order]).map(told)).toEqual(['not-released confirm urgent clerk']);
    const confirmed = stepped(order, 'confirm', { how: 'salesperson', confirmedBy: '' }, hearing('sales'));
    expect(dutiesAt('2026-11-24', [confirmed]).map(told)).toEqual(['not-released cross-check today checker']);
    expect(dutiesAt('2026-11-24', [checkedOrder(order)]).map(told)).toEqual(['not-released release today clerk']);
    expect(dutiesAt('2026-11-25', [orderAt('release', order)])).toEqual([]);
  });

  it('has until 10:00 of the next working day where it was taken after the cut-off (C1)', () => {
    const evening = registeredOrder({}, deskSettings(), moment('2026-11-24', '17:00'));
    expect(dutiesAt('2026-11-24', [evening], { time: '18:00' })).toEqual([]);
    expect(dutiesAt('2026-11-25', [evening], { time: '09:59' })[0]).toMatchObject({
      ...{ urgency: 'today', due: { on: '2026-11-25', time: '10:00' } },
    });
    expect(dutiesAt('2026-11-25', [evening], { time: '10:00' })[0]?.urgency).toBe('urgent');
  });

  it('is checked by whoever may, where the factory needs no second person (A5)', () => {
    const confirmed = stepped(order, 'confirm', { how: 'salesperson', confirmedBy: '' }, hearing('sales'));
    const settings = deskSettings({ checkerDiffers: false });
    expect(dutiesAt('2026-11-24', [confirmed], { settings }).map(told)).toEqual([
      'not-released cross-check today clerk+checker',
    ]);
  });
});

describe('a consultation (A6, D2)', () => {
  it('is the follower’s until it is answered, and the clerk’s after a no', () => {
    const asked = stepped(registeredOrder(), 'ask-follower', { question: '做得了吗' }, hearing('clerk'));
    expect(dutiesAt('2026-11-25', [asked]).map(told)).toEqual(['consultation answer-question today follow']);
    const no = { possible: false, deliverOn: null, note: '没有料' };
    const refused = stepped(asked, 'answer-consultation', no, hearing('follower'));
    expect(dutiesAt('2026-11-25', [refused]).map(told)).toEqual(['consultation ask-again today clerk']);
  });

  it('of a rush order is urgent, and the factory manager’s for a security door', () => {
    const rush = registeredOrder({ rush: true, wantedOn: '2026-12-02' });
    expect(dutiesAt('2026-11-24', [rush]).map(told)).toEqual(['consultation answer-rush urgent follow']);
    const security = { ...rush, categoryId: 'security' };
    expect(dutiesAt('2026-11-24', [security]).map(told)).toEqual(['consultation answer-rush urgent boss']);
  });

  it('of a rush order without consent is nothing due or overdue: nothing was promised', () => {
    const rush = registeredOrder({ rush: true, wantedOn: '2026-12-02' });
    const kinds = dutiesAt('2026-12-20', [rush]).map(({ kind }) => kind);
    expect(kinds).toEqual(['consultation']);
  });
});

describe('a delay (D4, D5)', () => {
  const delay = { cause: 'people' as const, detail: '请假', responsible: '赵勇', newOn: '2026-12-16' };
  const delayed = stepped(inProduction, 'report-delay', delay, hearing('follower', moment('2026-12-08')));

  it('is to be told to the customer by the clerk', () => {
    expect(dutiesAt('2026-12-08', [delayed]).map(told)).toEqual(['customer-not-told tell-customer today clerk']);
    const toldOnce = stepped(delayed, 'tell-customer', { toldBy: '陈静' }, hearing('clerk', moment('2026-12-08')));
    expect(dutiesAt('2026-12-08', [toldOnce])).toEqual([]);
  });

  it('that people caused enters the liability list after three days until the loss is known', () => {
    const toldOnce = stepped(delayed, 'tell-customer', { toldBy: '陈静' }, hearing('clerk', moment('2026-12-08')));
    expect(dutiesAt('2026-12-11', [toldOnce])).toEqual([]);
    expect(dutiesAt('2026-12-12', [toldOnce]).map(told)).toEqual(['liability record-loss today clerk+boss']);
    const known = stepped(toldOnce, 'record-loss', { lossFen: 50_000 }, hearing('clerk', moment('2026-12-12')));
    expect(dutiesAt('2026-12-12', [known])).toEqual([]);
  });
});

describe('a shipment (F3, F5)', () => {
  const paid = { payment: { paidFen: 180_000, creditFen: 0 } };
  const shipped = stepped(
    orderAt('finish-production'),
    'ship',
    { ...lorry, items: [{ place: 1, quantity: 1 }] },
    hearing('clerk', moment('2026-12-08', '16:00'), paid),
  );

  it('whose slip is not back after the days set is to be asked for', () => {
    expect(dutiesAt('2026-12-15', [shipped])).toEqual([]);
    expect(dutiesAt('2026-12-16', [shipped]).map(told)).toEqual(['slip-missing get-slip soon clerk']);
  });

  it('with trouble on the way reaches clerk and salesperson at once', () => {
    const trouble = { shipment: '1101-S1', trouble: 'damage' as const, detail: '破角' };
    const troubled = stepped(shipped, 'report-transit', trouble, hearing('clerk', moment('2026-12-09')));
    expect(dutiesAt('2026-12-09', [troubled]).map(told)).toEqual(['transit-trouble tell-trouble urgent clerk+sales']);
    const slip = { shipment: '1101-S1', receivedOn: '2026-12-10', signedBy: '王', exceptions: '' };
    const back = stepped(troubled, 'receive-slip', slip, hearing('clerk', moment('2026-12-10')));
    expect(dutiesAt('2026-12-20', [back])).toEqual([]);
  });
});

describe('an order that is over', () => {
  it('has no duties, unless its withdrawal is not bound yet (E4, E5)', () => {
    const released = orderAt('release');
    const { order, notice } = inEffect(released, withdrawal(released));
    expect(order.status).toBe('withdrawn');
    expect(dutiesAt('2026-11-26', [order], { notices: [notice] }).map(told)).toEqual([
      'notice-unbound bind-notice today follow',
    ]);
    const bound = { ...order, life: { ...order.life, notices: { ...order.life.notices, unbound: [] } } };
    expect(dutiesAt('2027-02-01', [bound])).toEqual([]);
  });
});
