import type { Duty } from '../../domain/reminder/duty';

/** A row of 今日待办. */
export interface WorkListLine {
  /** Its place in the list: `0001`. */
  place: string;
  duty: Duty;
  /** What is to be done, in words. */
  task: string;
  /** Where a browser finds the order's row; empty where there is none. */
  link: string;
}
