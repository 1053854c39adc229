import type { Identity } from '../application/ports/office';

/** The person at the keyboard; blank where the platform does not tell or fails (M1: blank is denied). */
export const activeUser: Identity = {
  email() {
    try {
      return Session.getActiveUser().getEmail().trim().toLowerCase();
    } catch (error) {
      console.warn(`identity: ${error}`);
      return '';
    }
  },
};

/** As whom the run works: a trigger's owner; in a sidebar the person at the keyboard. A trigger has no person at a keyboard. */
export const effectiveUser: Identity = {
  email() {
    try {
      return Session.getEffectiveUser().getEmail().trim().toLowerCase();
    } catch (error) {
      console.warn(`identity: ${error}`);
      return '';
    }
  },
};
