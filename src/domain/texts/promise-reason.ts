import type { PromiseReason } from '../order/promise';
import type { Texts } from './catalogue';
import { fill } from './fill';

/** Why a promise falls on its day, in words: “16:00 之后接单，按 11-25 下单；实木门 10–15 天”. */
export function promiseReason(reason: PromiseReason, texts: Pick<Texts, 'promise' | 'choices'>): string {
  const words = texts.promise;
  const { earliest, latest } = reason.days;
  const lead = reason.rush ? words.rushLead : words.lead;
  const parts = [
    fill(words.release[reason.release], { cutOff: reason.cutOffTime, day: monthAndDay(reason.releaseOn) }),
    fill(lead[reason.leadDayUnit], {
      category: reason.categoryName,
      days: earliest === latest ? earliest : `${earliest}–${latest}`,
    }),
  ];
  if (reason.agreedOn) parts.push(fill(words.agreed, { day: monthAndDay(reason.agreedOn) }));
  if (reason.movedOverRestDays) parts.push(words.movedOverRestDays);
  if (reason.stretchedOverHoliday) parts.push(fill(words.stretchedOverHoliday, { days: reason.minWorkingDays }));
  if (reason.consent) parts.push(fill(words.awaitingConsent, { consent: texts.choices.rushConsent[reason.consent] }));
  if (reason.estimated) parts.push(words.estimated);
  return parts.join(words.separator);
}

function monthAndDay(date: string): string {
  return date.slice(5);
}
