import type { Duty } from './duty';

/** What the outbox remembers of a duty that it told: one that was not urgent then is told again once it is. */
export function toldAs({ id, urgency }: Pick<Duty, 'id' | 'urgency'>): string {
  return urgency === 'urgent' ? id : `${id}${NOT_URGENT}`;
}

const NOT_URGENT = '~';
