import { ApiError } from './api-error';
import type { Caller } from './caller';

/** What someone may do with a workbook: not see it, read it, or edit it. */
export type Access = 'none' | 'reader' | 'writer';

/** With whom a workbook is shared. On Google this is Drive's business; the Sheets API only obeys. */
export interface Sharing {
  /** What everybody may do who is not named. */
  readonly general: Access;
  /** By e-mail address. */
  readonly people: Readonly<Record<string, Access>>;
}

const RANK: Readonly<Record<Access, number>> = { none: 0, reader: 1, writer: 2 };

/** What a caller may do. The owner may do everything, and so may a null user, who is nobody in particular. */
export function accessOf(sharing: Sharing | undefined, owner: string | null, { user }: Caller): Access {
  if (!sharing || user === null || owner === null) return 'writer';
  const address = user.toLowerCase();
  if (address === owner.toLowerCase()) return 'writer';
  const named = Object.entries(sharing.people).find(([person]) => person.toLowerCase() === address)?.[1] ?? 'none';
  return RANK[named] >= RANK[sharing.general] ? named : sharing.general;
}

/** @throws ApiError 403 in Google's words */
export function assertAccess(given: Access, needed: Exclude<Access, 'none'>): void {
  if (RANK[given] < RANK[needed]) throw new ApiError('PERMISSION_DENIED', 'The caller does not have permission');
}
