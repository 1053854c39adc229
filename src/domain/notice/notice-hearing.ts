import type { WorkingCalendar } from '../calendar/working-calendar';
import type { PaymentStanding } from '../life/step';
import type { PriceRow } from '../pricing/price-list';
import type { Person, Settings } from '../settings/settings';
import type { LocalMoment } from '../time/local-time';

/** What a notice is judged by, beside its order. */
export interface NoticeFacts {
  settings: Settings;
  calendar: WorkingCalendar;
  prices: readonly PriceRow[];
  payment: PaymentStanding;
}

/** Who acts on a notice, when, and what it is judged by. */
export interface NoticeHearing {
  person: Person;
  now: LocalMoment;
  facts: NoticeFacts;
}
