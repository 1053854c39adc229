import { describe, expect, it } from 'vitest';
import { ACTIONS, may, notAllowed } from '../../../src/domain/role/permission';
import { ROLES, type Role } from '../../../src/domain/settings/settings';

const person = (...roles: Role[]) => ({ email: 'a@factory.example', roles });

describe('permission', () => {
  it('is denied to nobody in particular, to a blank address and to a person without a role (M1)', () => {
    for (const action of ACTIONS) {
      expect(may(null, action)).toBe(false);
      expect(may({ email: ' ', roles: ['administrator'] }, action)).toBe(false);
      expect(may(person(), action)).toBe(false);
    }
  });

  it('lets the clerk file everything, but neither change prices nor answer for production, waive payment or install (M1, G5)', () => {
    const clerk = person('clerk');
    expect(ACTIONS.filter((action) => may(clerk, action))).toEqual([
      'open-order-form',
      'register-order',
      'save-draft',
      'discard-draft',
      'find-order',
      'read-order',
      'confirm-order',
      'ask-follower',
      'check-order',
      'release-order',
      'ship-order',
      'report-transit',
      'receive-slip',
      'close-order',
      'hold-order',
      'resume-order',
      'take-back-step',
      'tell-customer',
      'record-loss',
      'draft-notice',
      'sign-notice',
      'discard-notice',
      'hand-edit-order',
      'hand-edit-customer',
      'see-work-list',
      'see-money',
      'print-statement',
      'track-paper',
      'record-complaint',
      'settle-complaint',
      'book-return',
      'read-customer',
      'edit-customer',
      'tick-customer-checks',
      'record-contact',
      'print-production-order',
      'print-notice',
      'print-delivery-note',
      'read-statistics',
      'recompute-statistics',
      'read-volumes',
      'print-volume-cover',
      'read-stock',
      'keep-stock',
    ]);
  });

  it('lets only salespeople, managers and the administrator change a price (G5)', () => {
    expect(ROLES.filter((role) => may(person(role), 'change-price'))).toEqual([
      'salesperson',
      'manager',
      'administrator',
    ]);
  });

  it('lets only the administrator install (M1)', () => {
    expect(ROLES.filter((role) => may(person(role), 'install'))).toEqual(['administrator']);
  });

  it('lets a salesperson open and keep a draft to set its price, but not register it (G5)', () => {
    const allowed = ['open-order-form', 'save-draft', 'register-order'] as const;
    expect(allowed.map((action) => may(person('salesperson'), action))).toEqual([true, true, false]);
  });

  it('lets the administrator do everything (M1)', () => {
    expect(ACTIONS.every((action) => may(person('administrator'), action))).toBe(true);
  });

  it('adds up over the roles of a person (M1)', () => {
    expect(may(person('clerk', 'salesperson'), 'change-price')).toBe(true);
  });

  it('that is denied names those who have it, the administrator only where nobody else does (M1)', () => {
    expect(notAllowed('start-production')).toMatchObject({ params: { roles: 'production follower manager' } });
    expect(notAllowed('reopen-month')).toMatchObject({ code: 'not-allowed', params: { roles: 'administrator' } });
  });
});
