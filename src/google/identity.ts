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
