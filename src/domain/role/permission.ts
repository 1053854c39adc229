import type { Problem } from '../problem';
import type { Person, Role } from '../settings/settings';

/** Who may do what (M1). The administrator may do everything that is listed. */
const ALLOWED = {
  // A salesperson opens a draft to set its price (G5).
  'open-order-form': ['clerk', 'salesperson', 'manager'],
  'register-order': ['clerk', 'manager'],
  'save-draft': ['clerk', 'salesperson', 'manager'],
  'discard-draft': ['clerk', 'manager'],
  'find-order': ['clerk', 'follower', 'salesperson', 'production', 'finance', 'manager'],
  'read-order': ['clerk', 'follower', 'salesperson', 'production', 'finance', 'manager'],
  'change-price': ['salesperson', 'manager'],
  // The life of an order (F1): which step each action takes stands in `life/transitions.ts`.
  'confirm-order': ['clerk', 'salesperson', 'manager'],
  'ask-follower': ['clerk', 'manager'],
  'answer-consultation': ['follower', 'manager'],
  'check-order': ['clerk', 'manager'],
  'release-order': ['clerk', 'manager'],
  'start-production': ['production', 'follower', 'manager'],
  'finish-production': ['production', 'follower', 'manager'],
  'ship-order': ['clerk', 'follower', 'manager'],
  'report-transit': ['clerk', 'follower', 'manager'],
  'receive-slip': ['clerk', 'manager'],
  'close-order': ['clerk', 'finance', 'manager'],
  'hold-order': ['clerk', 'follower', 'manager'],
  'resume-order': ['clerk', 'follower', 'manager'],
  // Whoever took a step may take it back the same day; a manager anybody's, and later.
  'take-back-step': ['clerk', 'follower', 'salesperson', 'production', 'finance', 'manager'],
  'take-back-any-step': ['manager'],
  'report-delay': ['follower', 'manager'],
  'tell-customer': ['clerk', 'salesperson', 'manager'],
  'record-loss': ['clerk', 'manager'],
  // What isn't paid leaves, or is closed, on a manager's word only (F2).
  'waive-payment': ['manager'],
  // Change and withdrawal notices (E).
  'draft-notice': ['clerk', 'salesperson', 'manager'],
  'sign-notice': ['clerk', 'follower', 'manager'],
  'override-notice': ['manager'],
  'discard-notice': ['clerk', 'follower', 'manager'],
  'bind-notice': ['follower', 'manager'],
  // What may be typed into the tabs by hand: column by column in `hand-edit/policies.ts`.
  'hand-edit-order': ['clerk', 'manager'],
  'hand-edit-customer': ['clerk', 'manager'],
  'hand-edit-price': ['manager'],
  'hand-edit-setting': ['manager'],
  'hand-edit-person': [],
  // The work list (L3), and what the triggers do of themselves (L2).
  'see-work-list': ['clerk', 'follower', 'salesperson', 'production', 'finance', 'manager'],
  'settle-mail': [],
  'run-desk': [],
  // Money (H). The desk sees what is open, finance books it; giving money up is a manager's word.
  'see-money': ['clerk', 'salesperson', 'finance', 'manager'],
  'take-receipt': ['finance', 'manager'],
  'pay-back': ['finance', 'manager'],
  'reverse-booking': ['finance', 'manager'],
  'write-off': ['manager'],
  'print-statement': ['clerk', 'salesperson', 'finance', 'manager'],
  'track-paper': ['clerk', 'salesperson', 'finance', 'manager'],
  // Complaints and what came back (I): everybody writes down what a customer says; who answers it settles it.
  'record-complaint': ['clerk', 'follower', 'salesperson', 'finance', 'manager'],
  'settle-complaint': ['clerk', 'follower', 'salesperson', 'production', 'manager'],
  'grant-allowance': ['salesperson', 'manager'],
  'book-return': ['clerk', 'follower', 'manager'],
  // Customers (G): a salesperson sees and keeps the ones they sell to.
  'read-customer': ['clerk', 'follower', 'salesperson', 'finance', 'manager'],
  'edit-customer': ['clerk', 'salesperson', 'manager'],
  'set-credit': ['finance', 'manager'],
  'tick-customer-checks': ['clerk', 'salesperson', 'manager'],
  'record-contact': ['clerk', 'salesperson', 'manager'],
  // Papers: what leaves the workbook printed. A delivery note carries the customer's phone and address (M3).
  'print-production-order': ['clerk', 'follower', 'production', 'manager'],
  'print-notice': ['clerk', 'follower', 'production', 'manager'],
  'print-delivery-note': ['clerk', 'follower', 'manager'],
  // Statistics (J).
  'read-statistics': ['clerk', 'follower', 'salesperson', 'production', 'finance', 'manager'],
  'recompute-statistics': ['clerk', 'finance', 'manager'],
  'read-volumes': ['clerk', 'follower', 'production', 'manager'],
  'print-volume-cover': ['clerk', 'manager'],
  // Stock (N): who sees what there is, and who books what came and what was counted.
  'read-stock': ['clerk', 'follower', 'salesperson', 'production', 'manager'],
  'keep-stock': ['clerk', 'production', 'manager'],
  'close-month': ['finance', 'manager'],
  'mail-report': ['finance', 'manager'],
  'reopen-month': [],
  install: [],
  // Who works here and what they may do (M1).
  'edit-people': [],
  'check-workbook': [],
  'import-table': ['manager'],
  'take-back-import': ['manager'],
  'back-up': [],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** Something that a person asks the desk to do. */
export type Action = keyof typeof ALLOWED;

export const ACTIONS = Object.keys(ALLOWED) as readonly Action[];

/** May this person do it (M1)? Nobody, or a person without an address or a role, may do nothing. */
export function may(person: Pick<Person, 'email' | 'roles'> | null, action: Action): boolean {
  if (!person || person.email.trim() === '') return false;
  const allowed: readonly Role[] = ALLOWED[action];
  return person.roles.some((role) => role === 'administrator' || allowed.includes(role));
}

/** Tells who may do it, for somebody who may not: its roles are named, the administrator's only where nobody else has it. */
export function notAllowed(action: Action | null, code: 'not-allowed' | 'not-your-step' = 'not-allowed'): Problem {
  const allowed: readonly Role[] = action ? ALLOWED[action] : [];
  const roles: readonly Role[] = allowed.length > 0 ? allowed : ['administrator'];
  return { code, rule: 'M1', params: { roles: roles.join(' ') } };
}
