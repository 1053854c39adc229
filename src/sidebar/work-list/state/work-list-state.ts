import type { ShownWorkList } from '../../../entry/contract-reminders';

export const GROUPINGS = ['urgency', 'kind', 'person'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The whole state of the page. */
export interface WorkListState {
  list: ShownWorkList | null;
  /** Being read for the first time, or again. */
  loading: boolean;
  filter: 'mine' | 'all';
  grouping: Grouping;
  /** The duty that the keys are about. */
  active: string | null;
  /** What is being done, so that its button waits: a duty's or a mail's id. */
  busy: string | null;
  failure: string | null;
  /** What was done last. */
  done: string | null;
}

export type WorkListAction =
  | { type: 'asked' }
  | { type: 'came'; list: ShownWorkList }
  | { type: 'failed'; message: string }
  | { type: 'filtered'; filter: WorkListState['filter'] }
  | { type: 'grouped'; grouping: Grouping }
  | { type: 'moved'; to: string }
  | { type: 'began'; id: string }
  | { type: 'ended'; message: string | null };

export const NOTHING_READ: WorkListState = {
  list: null,
  loading: true,
  filter: 'mine',
  grouping: 'urgency',
  active: null,
  busy: null,
  failure: null,
  done: null,
};
