import { formatYuan } from '../money/fen';
import { END_OF_DAY } from '../order/release-deadline';
import { addDays, daysBetween } from '../time/local-date';
import type { LocalDate } from '../time/local-time';
import type { DutyHearing, NewDuty } from './hearing';
import type { FullVolume, OpenComplaint, OtherWork, OverdueMoney, PaperOut } from './other-work';
import { stockDuty } from './stock-duty';
import { troubleDuty } from './trouble-duties';
import { clerks, managers, salespersonOf } from './whose';

/** Duties about papers, money, complaints, volumes, stock (H3, H2, I1, K1, N1), and about the desk itself. */
export function otherDuties(work: OtherWork, hearing: DutyHearing): NewDuty[] {
  const today = hearing.now.date;
  return [
    ...work.papers.filter(({ dueOn }) => dueOn < today).map((each) => paperDuty(each, hearing)),
    ...work.money.filter(({ dueOn }) => dueOn < today).map((each) => moneyDuty(each, hearing)),
    ...work.complaints.map((each) => complaintDuty(each, hearing)),
    ...work.volumes.map((each) => volumeDuty(each, hearing)),
    ...work.stock.map((each) => stockDuty(each, hearing)),
    ...work.troubles.map((each) => troubleDuty(each, hearing)),
  ];
}

const allDay = (on: LocalDate) => ({ on, time: END_OF_DAY });

function paperDuty(each: PaperOut, { settings }: DutyHearing): NewDuty {
  const { id, order, customerName, paper, sentOn, dueOn } = each;
  return {
    ...{ id: `papers:${id}`, kind: 'papers', task: 'chase-paper', urgency: 'soon', order, customerName },
    ...{ people: salespersonOf(each, settings), since: addDays(dueOn, 1), due: allDay(dueOn) },
    target: order ? { to: 'order' } : { to: 'nowhere' },
    params: { paper, day: sentOn },
  };
}

function moneyDuty(each: OverdueMoney, { now, settings }: DutyHearing): NewDuty {
  const { order, customerName, dueOn, openFen } = each;
  return {
    ...{
      id: `money:${order.key}:${dueOn}`,
      kind: 'money',
      task: 'collect-money',
      urgency: 'soon',
      order,
      customerName,
    },
    ...{ people: salespersonOf(each, settings), since: addDays(dueOn, 1), due: allDay(dueOn) },
    target: { to: 'order' },
    params: { open: formatYuan(openFen), days: daysBetween(dueOn, now.date) },
  };
}

function complaintDuty(each: OpenComplaint, { now, settings }: DutyHearing): NewDuty {
  const { id, number, order, customerName, people, recordedOn, answerBy } = each;
  const known = people.filter((email) => settings.people.some((person) => person.email === email));
  const late = answerBy !== null && answerBy < now.date;
  return {
    ...{ id: `complaint:${id}:${answerBy ?? recordedOn}`, kind: 'complaint', task: 'answer-complaint' },
    ...{ urgency: late ? 'urgent' : 'today', order, customerName },
    ...{ people: known.length > 0 ? [...new Set(known)] : managers(settings), since: recordedOn },
    due: answerBy === null ? null : allDay(answerBy),
    target: order ? { to: 'order' } : { to: 'nowhere' },
    params: { number },
  };
}

function volumeDuty({ number, fullOn }: FullVolume, { settings }: DutyHearing): NewDuty {
  return {
    ...{ id: `volume:${number}`, kind: 'volume', task: 'print-cover', urgency: 'soon', order: null, customerName: '' },
    ...{ people: clerks(settings), since: fullOn, due: null, target: { to: 'volumes' }, params: { number } },
  };
}
