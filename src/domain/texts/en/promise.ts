import type { promise as chinese } from '../zh-CN/promise';

/** Why a promise falls on its day, English. */
export const promise: typeof chinese = {
  separator: '; ',
  release: {
    'same-day': 'released on {day}',
    'after-cut-off': 'taken after {cutOff}, released on {day}',
    'rest-day': 'taken on a rest day, released on {day}',
  },
  lead: {
    calendar: '{category} {days} days',
    working: '{category} {days} working days',
  },
  rushLead: {
    calendar: '{category} rush {days} days',
    working: '{category} rush {days} working days',
  },
  agreed: 'agreed with the customer: {day}',
  movedOverRestDays: 'moved over rest days',
  stretchedOverHoliday: 'over a long holiday, at least {days} working days',
  awaitingConsent: 'awaiting the {consent}',
  estimated: 'estimated: the holidays of that year are not published',
};
