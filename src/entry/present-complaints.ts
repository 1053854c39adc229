import type { ComplainedOrder, ComplaintsOpened } from '../application/complaints/open-complaints';
import { personName } from '../domain/settings/names';
import type { Texts } from '../domain/texts';
import { sizeWords } from '../domain/texts/notice-words';
import type { LocalDate } from '../domain/time/local-time';
import type { ComplaintsData, ShownComplainedOrder, ShownComplaint } from './contract-complaints';

type Names = (email: string) => string;

/** What waits, or an order's complaints, in words. */
export function showComplaints({ waiting, about, settings, today }: ComplaintsOpened, texts: Texts): ComplaintsData {
  const nameOf: Names = (email) => personName(settings.people, email);
  return {
    waiting: waiting.map(({ kind, answerers, ...each }) => ({
      ...each,
      kindName: texts.choices.complaintKind[kind],
      isLate: isLate(each.answerBy, today),
      answererNames: answerers.map(nameOf),
    })),
    about: about && showComplainedOrder(about, nameOf, today, texts),
    today,
  };
}

function showComplainedOrder(
  { order, complaints, delivered, dueFen, may }: ComplainedOrder,
  nameOf: Names,
  today: LocalDate,
  texts: Texts,
): ShownComplainedOrder {
  const { key, shortNumber, customerName, status, life } = order;
  return {
    ...{ key, shortNumber, customerName, status, dueFen, may },
    delivered: delivered.map(({ style, colour, opening, ...each }) => ({
      ...each,
      what: [style, colour, sizeWords(opening)].filter(Boolean).join(' '),
    })),
    statusName: texts.choices.status[status],
    hasStock: (life.stock ?? []).some(({ out }) => out > 0),
    complaints: complaints.map((each) => showComplaint(each, nameOf, today, texts)),
    returns: life.returns
      .map(({ number, way, returnedOn, items, amountFen, cause }) => ({
        ...{ number, wayName: texts.choices.returnWay[way], returnedOn, amountFen, cause },
        pieces: items.reduce((sum, { quantity }) => sum + quantity, 0),
      }))
      .reverse(),
  };
}

function showComplaint(
  complaint: ComplainedOrder['complaints'][number],
  nameOf: Names,
  today: LocalDate,
  { choices }: Texts,
): ShownComplaint {
  const { number, kind, text, recorded, answerBy, answerers, moves, settled } = complaint;
  return {
    ...{ number, kindName: choices.complaintKind[kind], text, answerBy },
    recordedOn: recorded.at.date,
    recordedByName: nameOf(recorded.by),
    isLate: !settled && isLate(answerBy, today),
    answererNames: answerers.map(nameOf),
    moves: moves.map(({ formerOn, why }) => ({ formerOn, why })),
    settled: settled && {
      ...{ on: settled.at.date, byName: nameOf(settled.by), outcome: settled.outcome },
      attributedToName: settled.attributedTo === null ? '' : choices.noticeCause[settled.attributedTo],
      allowanceFen: settled.allowanceFen,
    },
  };
}

function isLate(answerBy: LocalDate | null, today: LocalDate): boolean {
  return answerBy !== null && answerBy < today;
}
