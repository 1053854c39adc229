import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../src/domain/notice/draft-notice';
import { bindNotice, discardNotice } from '../../../src/domain/notice/end-notice';
import { signNotice } from '../../../src/domain/notice/sign-notice';
import type { Person } from '../../../src/domain/settings/settings';
import { doorItem } from '../../support/door-entry';
import { at, bound, change, done, drafted, inEffect, refusals, signed } from '../../support/notice-desk';
import { hearing, moment, PEOPLE, registeredOrder, stepped } from '../../support/order-in-life';

const order = registeredOrder();
const red = { items: [{ place: 1, colour: '红橡' }] };

describe('a notice', () => {
  it('holds reason, who asked, and old and new of each field; nothing changes yet (E2)', () => {
    const { notice, order: waiting } = drafted(order, change(order, red));
    expect(notice).toMatchObject({
      number: '1101-G1',
      status: 'open',
      reason: '客户改主意',
      askedBy: '王经理',
      changes: [{ place: 1, field: 'colour', before: '黑胡桃', after: '红橡' }],
      signers: ['clerk', 'follower'],
    });
    expect({ ...waiting, life: order.life }).toEqual(order);
    expect(waiting.life.notices).toMatchObject({ open: '1101-G1', changes: 1 });
  });

  it('takes effect when clerk and follower have both signed, all at once (E2)', () => {
    const half = signed(drafted(order, change(order, red)), 'follower', at('follower'));
    expect([half.notice.status, half.order.revision, half.order.items[0]?.colour]).toEqual(['open', 0, '黑胡桃']);
    const whole = signed(half, 'clerk', at('clerk', moment('2026-11-25', '10:30')));
    expect(whole.notice).toMatchObject({ status: 'in-effect', effectiveAt: moment('2026-11-25', '10:30') });
    expect(whole.order).toMatchObject({ revision: 1, items: [{ colour: '红橡' }] });
    expect(whole.order.life.notices).toMatchObject({ open: null, unbound: ['1101-G1'], revisedBy: PEOPLE.clerk.email });
  });

  it('is signed by each in their own name and role, once (E2, M1)', () => {
    const { order: waiting, notice } = drafted(order, change(order, red));
    expect(refusals(signNotice(waiting, notice, 'follower', at('clerk')))).toEqual(['not-this-signer E2']);
    expect(refusals(signNotice(waiting, notice, 'follower', at('otherFollower')))).toEqual(['not-this-signer E2']);
    expect(refusals(signNotice(waiting, notice, 'clerk', at('manager')))).toEqual(['not-this-signer E2']);
    expect(refusals(signNotice(waiting, notice, 'manager', at('manager')))).toEqual(['signature-not-asked E2']);
    const half = signed({ order: waiting, notice }, 'clerk', at('clerk'));
    expect(refusals(signNotice(half.order, half.notice, 'clerk', at('checker')))).toEqual(['signed-already E2']);
  });

  it('is not signed twice by one person who has both roles (E2)', () => {
    const both: Person = { ...PEOPLE.follower, roles: ['clerk', 'follower'] };
    const by = { ...at('clerk'), person: both };
    const half = signed(drafted(order, change(order, red)), 'clerk', by);
    expect(refusals(signNotice(half.order, half.notice, 'follower', by))).toEqual(['one-person-signs-once E2']);
  });

  it('is numbered after those before it, discarded or not; one waits at a time (E2)', () => {
    const first = drafted(order, change(order, red));
    expect(refusals(draftNotice(first.order, change(first.order, red), at('clerk')))).toEqual(['notice-open E2']);
    const given = done(discardNotice(first.order, first.notice, '客户又不改了', at('clerk')));
    expect(given.notice).toMatchObject({ status: 'discarded', discarded: { reason: '客户又不改了' } });
    expect({ ...given.order, life: order.life }).toEqual(order);
    expect(drafted(given.order, change(given.order, red)).notice.number).toBe('1101-G2');
    expect(refusals(signNotice(given.order, given.notice, 'clerk', at('clerk')))).toEqual(['notice-not-open E2']);
  });

  it('is refused where the order changed since the form was opened or since it was drafted (E2)', () => {
    expect(refusals(draftNotice(order, change(order, red, { baseRevision: 1 }), at('clerk')))).toEqual([
      'order-changed E2',
    ]);
    const later = drafted(order, change(order, { promisedOn: '2026-12-21' }));
    const meanwhile = { ...later.order, promise: { ...later.order.promise, promisedOn: '2026-12-14' } };
    expect(refusals(signNotice(meanwhile, later.notice, 'clerk', at('clerk')))).toEqual(['notice-stale E2']);
  });

  it('says why, who asked, and something that changes (E2)', () => {
    const empty = change(order, {}, { reason: ' ', askedBy: '' });
    expect(refusals(draftNotice(order, empty, at('clerk')))).toEqual([
      'missing E2',
      'missing E2',
      'nothing-changed E2',
    ]);
    const same = change(order, { items: [{ place: 1, colour: '黑胡桃' }], note: '' });
    expect(refusals(draftNotice(order, same, at('clerk')))).toEqual(['nothing-changed E2']);
  });

  it('of which the production copy is bound is bound, by the follower (E4)', () => {
    const effective = inEffect(order, change(order, red));
    expect(effective.order.life.notices.unbound).toEqual(['1101-G1']);
    expect(refusals(bindNotice(effective.order, effective.notice, at('otherFollower')))).toEqual(['not-your-order M1']);
    const after = bound(effective);
    expect([after.notice.status, after.order.life.notices.unbound]).toEqual(['bound', []]);
    expect(refusals(bindNotice(after.order, after.notice, at('follower')))).toEqual(['bound-already E4']);
    const open = drafted(order, change(order, red));
    expect(refusals(bindNotice(open.order, open.notice, at('follower')))).toEqual(['not-in-effect E4']);
  });

  it('of a checked order makes a new check necessary, by somebody who did not draft it (A5)', () => {
    const confirm = { how: 'salesperson', confirmedBy: '' } as const;
    const confirmed = stepped(order, 'confirm', confirm, hearing('clerk'));
    const seen = { revision: 0, promisedOn: confirmed.promise.promisedOn };
    const checked = stepped(confirmed, 'cross-check', seen, hearing('checker'));
    const changed = inEffect(checked, change(checked, red), at('checker')).order;
    expect(() => stepped(changed, 'release', {}, hearing('clerk'))).toThrow('not-checked');
    expect(() => stepped(changed, 'cross-check', { ...seen, revision: 1 }, hearing('checker'))).toThrow(
      'checker-entered-it',
    );
  });
});

describe('a rush by notice', () => {
  it('is consented to by the follower’s signature; a security door’s by a manager’s too (D2)', () => {
    expect(drafted(order, change(order, { rush: true })).notice.signers).toEqual(['clerk', 'follower']);
    const security = registeredOrder({ items: [doorItem({ categoryId: 'security', style: '甲级单开' })] });
    const asked = drafted(security, change(security, { rush: true }));
    expect(asked.notice.signers).toEqual(['clerk', 'follower', 'manager']);
    const both = signed(signed(asked, 'clerk', at('clerk')), 'follower', at('follower'));
    expect(both.notice.status).toBe('open');
    expect(signed(both, 'manager', at('manager')).order).toMatchObject({ rush: true, revision: 1 });
  });
});
