import { publicHolidays } from '../../domain/calendar/public-holidays';
import type { HolidayTable } from '../../domain/calendar/working-calendar';
import { withOverrides } from '../../domain/calendar/working-calendar';
import type { Customer } from '../../domain/customer/customer';
import type { Draft } from '../../domain/order/draft';
import type { PriceRow } from '../../domain/pricing/price-list';
import type { Problem } from '../../domain/problem';
import { may } from '../../domain/role/permission';
import type { Person } from '../../domain/settings/settings';
import { yearOf } from '../../domain/time/local-date';
import type { LocalMoment } from '../../domain/time/local-time';
import { type Desk, lookUp } from '../carry-out';
import { whatIsMissing } from '../orders/what-is-missing';
import type { SettingsForForm } from '../order-form-data';
import type { Scratch } from '../ports/office';
import type { Snapshot } from '../ports/order-book';

export interface OpenedForm {
  person: Person;
  mayChangePrices: boolean;
  now: LocalMoment;
  settings: SettingsForForm;
  holidays: HolidayTable;
  customers: Customer[];
  prices: PriceRow[];
  drafts: { draft: Draft; customerName: string; missing: Problem[] }[];
  draft: Draft | null;
  scratch: string | null;
}
