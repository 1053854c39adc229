import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../src/domain/notice/draft-notice';
import { overrideNotice, signNotice } from '../../../src/domain/notice/sign-notice';
import { changeWindow } from '../../../src/domain/notice/window';
import { at, change, drafted, inEffect, overridden, refusals, signed, withdrawal } from '../../support/notice-desk';
import { deskSettings, hearing, moment, orderAt, registeredOrder, stepped } from '../../support/order-in-life';

const order = registeredOrder();
const red = { items: [{ place: 1, colour: '红橡' }] };
const taller = { items: [{ place: 1, heightMm: 2150 }] };
const released = orderAt('release');
/** In production since 2026-11-27 10:20. */
const started = orderAt('start-production');
const lateMorning = moment('2026-11-27', '11:00');

describe('the window for changes', () => {
  it('is open until the order is in production (E1)', () => {
    expect(inEffect(released, change(released, taller)).order.revision).toBe(1);
    const late = draftNotice(started, change(started, taller), at('clerk', lateMorning));
    expect(late.problems).toEqual([
      { code: 'change-window-closed', rule: 'E1', params: { closedOn: '2026-11-27', closedAt: '10:20' } },
    ]);
    expect(refusals(draftNotice(started, withdrawal(started), at('clerk', lateMorning)))).toEqual([
      'change-window-closed E1',
    ]);
  });

  it('for a colour alone closes at 16:00 of the day after the order was taken (E1)', () => {
    expect(drafted(order, change(order, red), at('clerk', moment('2026-11-25', '15:59'))).notice.number).toBe(
      '1101-G1',
    );
    const late = draftNotice(order, change(order, red), at('clerk', moment('2026-11-25', '16:00')));
    expect(late.problems).toEqual([
      { code: 'change-window-closed', rule: 'E1', params: { closedOn: '2026-11-25', closedAt: '16:00' } },
    ]);
  });

  it('for a colour alone depends on production only where the setting says so (E1)', () => {
    const early = stepped(released, 'start-production', {}, hearing('production', moment('2026-11-25', '08:30')));
    expect(drafted(early, change(early, red)).notice.outOfTime).toBeNull();
    const strict = { settings: deskSettings({ colourOnlyBeforeProduction: true }) };
    const refused = draftNotice(early, change(early, red), at('clerk', undefined, strict));
    expect(refused.problems).toMatchObject([{ params: { closedOn: '2026-11-25', closedAt: '08:30' } }]);
    const longer = { settings: deskSettings({ colourChangeUntil: '17:30' }) };
    expect(drafted(order, change(order, red), at('clerk', moment('2026-11-25', '17:29'), longer)).notice).toBeTruthy();
  });

  it('for a colour among other changes of doors is that of the order (E1)', () => {
    const both = { items: [{ place: 1, colour: '红橡', heightMm: 2150 }] };
    expect(drafted(order, change(order, both), at('clerk', moment('2026-11-26', '09:00'))).notice).toBeTruthy();
  });

  it('for a colour stays that of a colour, whatever else of the order is written beside it (E1)', () => {
    const beside = { ...red, note: '门口有台阶', phone: '13800002222' };
    const late = draftNotice(order, change(order, beside), at('clerk', moment('2026-11-26', '09:00')));
    expect(refusals(late)).toEqual(['change-window-closed E1']);
  });

  it('says until when it is open, where that is known (E1)', () => {
    const settings = deskSettings();
    const moments = { now: moment('2026-11-25'), filed: moment('2026-11-25') };
    const colour = [{ place: 1, field: 'colour', before: '黑胡桃', after: '红橡' }];
    expect(changeWindow(order, colour, settings, moments)).toEqual({
      open: true,
      closes: { date: '2026-11-25', time: '16:00' },
    });
    expect(changeWindow(order, null, settings, moments)).toEqual({ open: true, closes: null });
  });

  it('asks the hour of the moment of filing: a signature may follow later (E1)', () => {
    const filed = drafted(order, change(order, red), at('clerk', moment('2026-11-25', '15:50')));
    const half = signed(filed, 'clerk', at('clerk', moment('2026-11-25', '15:55')));
    const whole = signed(half, 'follower', at('follower', moment('2026-11-25', '16:30')));
    expect(whole.order.items[0]?.colour).toBe('红橡');
  });

  it('is judged again when it is signed: production may have begun (E1)', () => {
    const half = signed(drafted(released, change(released, taller)), 'clerk', at('clerk'));
    const meanwhile = { ...started, life: { ...started.life, notices: half.order.life.notices } };
    expect(refusals(signNotice(meanwhile, half.notice, 'follower', at('follower', lateMorning)))).toEqual([
      'change-window-closed E1',
    ]);
    const { notice } = half;
    const lifted = overridden({ order: meanwhile, notice }, at('manager', lateMorning));
    const whole = signed(lifted, 'follower', at('follower', lateMorning));
    expect(whole.notice).toMatchObject({ status: 'in-effect', outOfTime: { date: '2026-11-27', time: '10:20' } });
  });

  it('does not exist for what left or is over (E1)', () => {
    const over = { ...started, status: 'shipped' as const };
    expect(refusals(draftNotice(over, { ...change(over, red), outOfTime: true }, at('manager', lateMorning)))).toEqual([
      'order-over E1',
    ]);
  });
});

describe('a manager’s override', () => {
  const asked = drafted(started, { ...change(started, taller), outOfTime: true }, at('clerk', lateMorning));

  it('is what a notice out of time waits for, beside its signatures (E3)', () => {
    expect(asked.notice.outOfTime).toEqual({ date: '2026-11-27', time: '10:20' });
    const half = signed(asked, 'clerk', at('clerk', lateMorning));
    const both = signed(half, 'follower', at('follower', lateMorning));
    expect([both.notice.status, both.order.revision]).toEqual(['open', 0]);
    const lifted = overridden(both, at('manager', lateMorning), 30_000);
    expect(lifted.notice).toMatchObject({ status: 'in-effect', override: { reason: '老客户', chargeFen: 30_000 } });
    expect(lifted.order).toMatchObject({ revision: 1, life: { notices: { chargesFen: 30_000 } } });
    expect(lifted.order.amountFen).toBe(lifted.order.items.reduce((sum, { amountFen }) => sum + amountFen, 0));
  });

  it('needs a reason, and is refused where nothing is out of time (E3)', () => {
    const input = { reason: ' ', chargeFen: -1 };
    expect(refusals(overrideNotice(asked.order, asked.notice, input, at('manager', lateMorning)))).toEqual([
      'missing E3',
      'too-small E3',
    ]);
    const inTime = drafted(order, change(order, taller));
    expect(
      refusals(overrideNotice(inTime.order, inTime.notice, { reason: '急', chargeFen: 0 }, at('manager'))),
    ).toEqual(['override-not-needed E3']);
  });
});
