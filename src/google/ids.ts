import type { IdSource } from '../application/ports/office';

/** Random ids of the platform. */
export const uuids: IdSource = { next: () => Utilities.getUuid() };
