import { workingCalendar } from '../../domain/calendar/working-calendar';
import { publicHolidays } from '../../domain/calendar/public-holidays';
import type { Customer } from '../../domain/customer/customer';
import { possibleDuplicates } from '../../domain/order/duplicates';
import type { OrderEntry } from '../../domain/order/entry';
import { missingFields } from '../../domain/order/missing';
import type { OrderKey, OrderStatus } from '../../domain/order/order';
import type { PromiseReason } from '../../domain/order/promise';
import { registerEntry } from '../../domain/order/register';
import { approvePrices } from '../../domain/pricing/price-changes';
import type { Problem } from '../../domain/problem';
import type { Settings } from '../../domain/settings/settings';
import { yearOf } from '../../domain/time/local-date';
import type { LocalDate, LocalMoment } from '../../domain/time/local-time';
import { carryOut, type Decision, type Desk, type Hearing } from '../carry-out';
import { draftDecision, draftInHand, type DraftRef } from '../drafts/draft-in-hand';
import type { IdSource } from '../ports/office';
import { customerFor } from './customer-for';
import { refuseWhatIsWrong } from './refuse-what-is-wrong';
import { momentTaken } from './moment-taken';

/** An entry to be registered. `requestKey` is made once per intent and sent again with each retry. */
export interface SaveOrderRequest {
  requestKey: string;
  entry: OrderEntry;
  draft: DraftRef | null;
  /** The clerk saw the possible duplicates and goes on (A7). */
  duplicatesSeen: boolean;
}

export interface RegisteredSummary {
  key: OrderKey;
  shortNumber: string;
  categoryName: string;
  itemCount: number;
  quantity: number;
  amountFen: number;
  status: OrderStatus;
  promisedOn: LocalDate;
  estimated: boolean;
  reason: PromiseReason;
}

export type RegisterOutcome =
  | { kind: 'registered'; customerName: string; orders: RegisteredSummary[] }
  | { kind: 'draft'; id: string; version: number; missing: Problem[] }
  | { kind: 'possible-duplicate'; duplicates: { key: OrderKey; shortNumber: string; takenOn: LocalDate }[] };
