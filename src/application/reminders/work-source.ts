import type { OtherWork } from '../../domain/reminder/other-work';
import type { LocalMoment } from '../../domain/time/local-time';
import type { Snapshot } from '../ports/order-book';
import type { RecordNeed } from '../ports/records';

/** A part of the desk that knows of open work: which records it reads, and what is open of them. */
export interface WorkSource {
  records: RecordNeed;
  workOf(snapshot: Snapshot, now: LocalMoment): Partial<OtherWork>;
}
