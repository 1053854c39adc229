import { isPhone } from '../customer/phone';
import type { Problem } from '../problem';
import { isSalesperson } from '../role/salesperson';
import type { Category, Person } from '../settings/settings';
import { addDays, isLocalDate, isLocalTime } from '../time/local-date';
import type { LocalDate, LocalTime } from '../time/local-time';
import { checkItem } from './check-item';
import { choiceProblem, textProblem } from './check-value';
import { CHANNELS, type OrderEntry, PAYMENT_WAYS } from './entry';
import { LIMITS } from './limits';

/** What an entry is checked against. */
export interface EntryChecks {
  now: { date: LocalDate; time: LocalTime };
  categories: readonly Pick<Category, 'id'>[];
  people: readonly Pick<Person, 'email' | 'roles'>[];
}

/**
 * What is wrong with an entry, as opposed to missing: an open field is never wrong, so a draft can be checked
 * too. The limits stand in `limits.ts`. A new customer is checked by `checkNewCustomer`.
 */
export function checkEntry(entry: OrderEntry, { now, categories, people }: EntryChecks): Problem[] {
  const takenOn = entry.takenOn ?? now.date;
  const { phone, salesperson } = entry;
  const knownSalesperson = !salesperson || people.some((each) => each.email === salesperson && isSalesperson(each));
  return [
    ...choiceProblem(entry.channel, CHANNELS, 'channel', 'A1'),
    ...takenProblems(entry, now),
    ...textProblem(entry.sourceLink, 'sourceLink', 'A1'),
    ...(phone && !isPhone(phone) ? [problem('bad-phone', 'phone', 'A2')] : textProblem(phone, 'phone')),
    ...textProblem(entry.deliveryAddress, 'deliveryAddress'),
    ...(knownSalesperson ? [] : [problem('unknown-salesperson', 'salesperson', 'A2')]),
    ...laterDayProblems(entry.wantedOn, 'wantedOn', 'A2', takenOn),
    ...laterDayProblems(entry.agreedOn, 'agreedOn', 'D1', takenOn),
    ...choiceProblem(entry.paymentWay, PAYMENT_WAYS, 'paymentWay', 'A2'),
    ...textProblem(entry.note, 'note'),
    ...itemsProblems(entry, categories),
  ];
}

function takenProblems({ takenOn, takenAtTime }: OrderEntry, now: EntryChecks['now']): Problem[] {
  if (takenOn !== undefined && !isLocalDate(takenOn)) return [problem('not-a-date', 'takenOn', 'A1')];
  if (takenAtTime !== undefined && !isLocalTime(takenAtTime)) return [problem('not-a-time', 'takenAtTime', 'A1')];
  const date = takenOn ?? now.date;
  if (date > now.date) return [problem('taken-in-future', 'takenOn', 'A1')];
  if (date === now.date && takenAtTime !== undefined && takenAtTime > now.time) {
    return [problem('taken-in-future', 'takenAtTime', 'A1')];
  }
  const days = LIMITS.takenDaysAgo;
  return date < addDays(now.date, -days)
    ? [{ ...problem('taken-too-long-ago', 'takenOn', 'A1'), params: { days } }]
    : [];
}

function laterDayProblems(day: LocalDate | undefined, field: string, rule: string, takenOn: LocalDate): Problem[] {
  if (day === undefined) return [];
  if (!isLocalDate(day)) return [problem('not-a-date', field, rule)];
  if (day < takenOn) return [{ ...problem('date-in-past', field, rule), params: { takenOn } }];
  const days = LIMITS.daysAhead;
  return day > addDays(takenOn, days) ? [{ ...problem('date-too-far', field, rule), params: { days } }] : [];
}

function itemsProblems({ items }: OrderEntry, categories: readonly Pick<Category, 'id'>[]): Problem[] {
  const max = LIMITS.items;
  if (items.length > max) return [{ ...problem('too-many-items', 'items', 'A2'), params: { max } }];
  return items.flatMap((item, index) => checkItem(item, `items.${index}.`, categories));
}

function problem(code: Problem['code'], field: string, rule: string): Problem {
  return { code, field, rule };
}
