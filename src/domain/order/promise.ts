import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Problem } from '../problem';
import type { Category, DayRange, RushConsent, Settings } from '../settings/settings';
import type { LocalDate, LocalTime } from '../time/local-time';
import { type DueDay, dueDay } from './due-day';
import type { DeliveryPromise, ReleaseDeadline } from './order';
import { END_OF_DAY } from './release-deadline';

/** What a promise is made from. */
export interface PromiseInput {
  release: ReleaseDeadline;
  category: Pick<Category, 'name' | 'leadDays' | 'rushDays' | 'rushConsent'>;
  rush: boolean;
  /** The day that the customer wants. */
  wantedOn?: LocalDate | undefined;
  /** A day between the earliest and the latest that was agreed with the customer (D1). */
  agreedOn?: LocalDate | undefined;
}

export type PromiseSettings = Pick<Settings, 'cutOffTime' | 'leadDayUnit' | 'minWorkingDaysToPromise'>;

/** Why a promise falls on its day, as plain data: the catalogue puts it into words. */
export interface PromiseReason {
  release: 'same-day' | 'after-cut-off' | 'rest-day';
  cutOffTime: LocalTime;
  releaseOn: LocalDate;
  categoryName: string;
  rush: boolean;
  days: DayRange;
  leadDayUnit: Settings['leadDayUnit'];
  /** The day agreed with the customer, where the promise follows it. */
  agreedOn: LocalDate | null;
  movedOverRestDays: boolean;
  stretchedOverHoliday: boolean;
  minWorkingDays: number;
  consent: RushConsent | null;
  estimated: boolean;
}

export interface PromiseMade {
  promise: DeliveryPromise;
  /** Who must agree before the date counts (D2); the order is 待咨询 until then. */
  consent: RushConsent | null;
  reason: PromiseReason;
  /** What can't be promised: the entry must be changed first. */
  problems: Problem[];
  /** What the clerk should see; the order can be taken all the same. */
  warnings: Problem[];
}

/**
 * The promise of an order (D1, D2), counted from its release day (C2). The latest day is promised unless a day
 * in between is agreed. A rush order always needs consent; where a day sooner than rush allows was agreed, the
 * soonest rush day stands as the promise until who must consent has set a date.
 */
export function promiseFor(input: PromiseInput, settings: PromiseSettings, calendar: WorkingCalendar): PromiseMade {
  const { release, category, rush, agreedOn } = input;
  const days = rush ? category.rushDays : category.leadDays;
  const consent = rush ? category.rushConsent : null;
  const earliest = dueDay(release.releaseOn, days.earliest, settings, calendar);
  const latest = dueDay(release.releaseOn, days.latest, settings, calendar);
  const followsAgreement = agreedOn !== undefined && agreedOn >= earliest.on && agreedOn <= latest.on;
  const promised = followsAgreement
    ? agreedDay(agreedOn, calendar)
    : agreedOn && rush && agreedOn < earliest.on
      ? earliest
      : latest;
  const estimated = !calendar.isKnown(release.releaseOn) || !calendar.isKnown(latest.on);

  const promise: DeliveryPromise = {
    earliestOn: earliest.on,
    latestOn: latest.on,
    promisedOn: promised.on,
    firstPromisedOn: promised.on,
    estimated,
  };
  const reason: PromiseReason = {
    release: releaseKind(release),
    cutOffTime: settings.cutOffTime,
    releaseOn: release.releaseOn,
    categoryName: category.name,
    rush,
    days,
    leadDayUnit: settings.leadDayUnit,
    agreedOn: followsAgreement ? agreedOn : null,
    movedOverRestDays: promised.movedOverRestDays,
    stretchedOverHoliday: promised.stretchedOverHoliday,
    minWorkingDays: settings.minWorkingDaysToPromise,
    consent,
    estimated,
  };
  return { promise, consent, reason, ...objections(input, promise) };
}

function agreedDay(agreedOn: LocalDate, calendar: WorkingCalendar): DueDay {
  const on = calendar.onOrAfter(agreedOn);
  return { on, movedOverRestDays: on !== agreedOn, stretchedOverHoliday: false };
}

function releaseKind(release: ReleaseDeadline): PromiseReason['release'] {
  if (release.byTime === END_OF_DAY) return 'same-day';
  return release.afterCutOff ? 'after-cut-off' : 'rest-day';
}

function objections(input: PromiseInput, promise: DeliveryPromise): Pick<PromiseMade, 'problems' | 'warnings'> {
  const { rush, wantedOn, agreedOn, category } = input;
  const { earliestOn, latestOn } = promise;
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const soonerThanRush = (field: string, day: LocalDate): Problem => ({
    code: 'sooner-than-rush',
    field,
    rule: 'D2',
    params: { day, earliestOn, consent: category.rushConsent },
  });

  if (agreedOn && rush && agreedOn < earliestOn) warnings.push(soonerThanRush('agreedOn', agreedOn));
  else if (agreedOn && (agreedOn < earliestOn || agreedOn > latestOn)) {
    problems.push({
      code: 'agreed-outside-window',
      field: 'agreedOn',
      rule: 'D1',
      params: { day: agreedOn, earliestOn, latestOn },
    });
  }
  if (wantedOn && wantedOn < earliestOn) {
    warnings.push(
      rush
        ? soonerThanRush('wantedOn', wantedOn)
        : { code: 'wanted-needs-rush', field: 'wantedOn', rule: 'D2', params: { wantedOn, earliestOn } },
    );
  }
  return { problems, warnings };
}
