import { describe, expect, it } from 'vitest';
import { dueFen } from '../../../src/domain/life/payment';
import { possibleSteps } from '../../../src/domain/life/take-step';
import { draftNotice } from '../../../src/domain/notice/draft-notice';
import { signNotice } from '../../../src/domain/notice/sign-notice';
import { at, drafted, inEffect, overridden, refusals, signed, withdrawal } from '../../support/notice-desk';
import { hearing, moment, orderAt, registeredOrder, stepped } from '../../support/order-in-life';

const order = registeredOrder();
const money = (refundFen = 0, creditFen = 0, forfeitFen = 0) => ({ refundFen, creditFen, forfeitFen });

describe('a withdrawal', () => {
  it('takes effect by both signatures: the order keeps number and content, and owes nothing (E5)', () => {
    const { notice, order: gone } = inEffect(order, withdrawal(order));
    expect(notice).toMatchObject({ number: '1101-C1', kind: 'withdrawal', status: 'in-effect', changes: [] });
    expect({ ...gone, status: order.status, life: order.life }).toEqual(order);
    expect(gone).toMatchObject({
      status: 'withdrawn',
      life: { withdrawal: { notice: '1101-C1', formerStatus: 'registered' } },
    });
    expect([dueFen(order), dueFen(gone)]).toEqual([180_000, 0]);
    expect(possibleSteps(gone, hearing('administrator'))).toEqual([]);
  });

  it('says what becomes of the money already paid, to the fen (E5)', () => {
    const paid = at('clerk', undefined, { paidFen: 50_000 });
    const parts = money(30_000, 15_000, 5_000);
    expect(inEffect(order, withdrawal(order, parts), paid).order.life.withdrawal?.money).toEqual(parts);
    for (const wrong of [money(), money(50_001), money(60_000, 0, -10_000), money(49_999.5, 0.5)]) {
      expect(refusals(draftNotice(order, withdrawal(order, wrong), paid))).toEqual(['withdrawal-money E5']);
    }
  });

  it('waits where money came in after it was drafted (E5)', () => {
    const half = signed(drafted(order, withdrawal(order)), 'clerk', at('clerk'));
    const later = at('follower', undefined, { paidFen: 50_000 });
    expect(refusals(signNotice(half.order, half.notice, 'follower', later))).toEqual(['withdrawal-money E5']);
  });

  it('is possible on hold, in consultation and once released (E1, E5)', () => {
    const held = stepped(order, 'hold', { reason: '等客户' }, hearing('clerk'));
    const consulting = registeredOrder({ rush: true });
    for (const each of [held, consulting, orderAt('release')]) {
      expect(inEffect(each, withdrawal(each)).order.status).toBe('withdrawn');
    }
  });

  it('in production takes a manager, who may charge the customer (E3)', () => {
    const started = orderAt('start-production');
    const now = moment('2026-11-28');
    expect(refusals(draftNotice(started, withdrawal(started), at('clerk', now)))).toEqual(['change-window-closed E1']);
    const asked = drafted(started, withdrawal(started, money(), true), at('clerk', now));
    const half = signed(signed(asked, 'clerk', at('clerk', now)), 'follower', at('follower', now));
    const gone = overridden(half, at('manager', now), 80_000);
    expect([gone.order.status, dueFen(gone.order)]).toEqual(['withdrawn', 80_000]);
  });
});
