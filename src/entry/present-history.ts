import type { Act, OrderLife } from '../domain/life/order-life';
import type { Order } from '../domain/order/order';
import { personName } from '../domain/settings/names';
import type { Settings } from '../domain/settings/settings';
import { fill, type Texts } from '../domain/texts';
import type { ShownEvent } from './contract-life';

interface Happening extends Act {
  what: string;
  detail: string;
}

/** What happened to an order, oldest first, in words; notices tell of themselves. */
export function showHistory(order: Order, settings: Settings, texts: Texts): ShownEvent[] {
  const { people } = settings;
  const nameOf = (email: string) => personName(people, email);
  const registration = happening(
    texts.choices.status.registered,
    { by: order.registeredBy, at: order.registered },
    texts.choices.channel[order.channel],
  );
  return [registration, ...happenings(order.life, texts, nameOf)]
    .sort((a, b) => (a.at.instant < b.at.instant ? -1 : a.at.instant > b.at.instant ? 1 : 0))
    .map(({ what, detail, by, at }) => ({ what, detail, byName: nameOf(by), on: at.date, at: at.time }));
}

function happenings(life: OrderLife, texts: Texts, nameOf: (email: string) => string): Happening[] {
  const { step, confirmationWay, delayCause, transitTrouble } = texts.choices;
  const { life: words } = texts;
  const { consultation, confirmation, hold, closed } = life;
  const answer = consultation?.answer;
  const plain: [string, Act | null][] = [
    [step['cross-check'], life.crossCheck],
    [step.release, life.released],
    [step['start-production'], life.productionStarted],
    [step['finish-production'], life.finished],
  ];
  return [
    ...(consultation ? [happening(step['ask-follower'], consultation.asked, consultation.question)] : []),
    ...(answer ? [happening(step['answer-consultation'], answer, answerWords(answer, words))] : []),
    ...(confirmation
      ? [
          happening(
            step.confirm,
            confirmation,
            `${confirmationWay[confirmation.how]} ${nameOf(confirmation.confirmedBy)}`,
          ),
        ]
      : []),
    ...plain.flatMap(([what, act]) => (act ? [happening(what, act)] : [])),
    ...life.delays.flatMap((delay) => {
      const { cause, detail, newOn, told } = delay;
      const reported = happening(
        step['report-delay'],
        delay,
        fill(words.delayed, { cause: delayCause[cause], detail, newOn }),
      );
      return told ? [reported, happening(step['tell-customer'], told, told.toldBy)] : [reported];
    }),
    ...life.shipments.flatMap((shipment) => [
      happening(
        step.ship,
        shipment,
        [shipment.number, shipment.carrier, shipment.unpaidReason].filter(Boolean).join(' '),
      ),
      ...shipment.troubles.map((each) => happening(transitTrouble[each.trouble], each, each.detail)),
      ...(shipment.slip
        ? [happening(step['receive-slip'], shipment.slip, shipment.slip.exceptions || shipment.slip.signedBy)]
        : []),
    ]),
    ...(hold ? [happening(step.hold, hold, hold.reason)] : []),
    ...(closed ? [happening(step.close, closed, closed.overrideReason)] : []),
  ];
}

function answerWords(
  answer: { possible: boolean; deliverOn: string | null; note: string },
  words: Texts['life'],
): string {
  const verdict = answer.possible ? fill(words.possibleOn, { day: answer.deliverOn ?? '' }) : words.notPossible;
  return [verdict, answer.note].filter(Boolean).join(' ');
}

function happening(what: string, { by, at }: Act, detail = ''): Happening {
  return { what, detail, by, at };
}
