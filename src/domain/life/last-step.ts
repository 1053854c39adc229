import type { Order, OrderStatus } from '../order/order';
import type { ProblemParams } from '../problem';
import type { ProblemCode } from '../texts/problem-codes';
import type { Act } from './order-life';
import type { Shipment } from './shipment';
import { isChecked } from './stage';
import type { StepId } from './step';

/**
 * The steps that can be taken back, and where the order then stands (F1). A release fixes the lead time and the order's place
 * in a volume (C2, K1): it is changed or withdrawn by a notice. Hold and resume take each other back.
 */
export const BACKWARD = {
  confirm: 'registered',
  'cross-check': 'confirmed',
  'start-production': 'released',
  'finish-production': 'in-production',
  'receive-slip': 'shipped',
  close: 'received',
} as const satisfies { readonly [Id in StepId]?: OrderStatus };

export type BackwardStep = keyof typeof BACKWARD;
export const BACKWARD_STEPS = Object.keys(BACKWARD) as readonly BackwardStep[];

/** The last simple step of an order: by whom and when. */
export interface LastStep extends Act {
  step: BackwardStep;
}

type Standing = Pick<Order, 'status' | 'revision' | 'promise' | 'life'>;

/** The step by which the order came to stand where it stands, where that step can be taken back. */
export function lastStep(order: Standing): LastStep | null {
  const { life } = order;
  switch (order.status) {
    case 'confirmed':
      return isChecked(order) ? lastOf('cross-check', life.crossCheck) : lastOf('confirm', life.confirmation);
    case 'in-production':
      return lastOf('start-production', life.productionStarted);
    case 'finished':
      return lastOf('finish-production', life.finished);
    case 'received':
      return lastOf('receive-slip', lastSlip(life.shipments));
    case 'closed':
      return lastOf('close', life.closed);
    default:
      return null;
  }
}

function lastOf(step: BackwardStep, act: Act | null): LastStep | null {
  return act && { step, by: act.by, at: act.at };
}

/** The slip that came back last: by it the order was received. */
export function lastSlip(shipments: readonly Shipment[]): Act | null {
  return shipments.reduce<Act | null>(
    (last, { slip }) => (slip && (!last || slip.at.instant >= last.at.instant) ? slip : last),
    null,
  );
}

/** What came after a step: another step, or a paper of its own. */
export interface CameAfter {
  code: Extract<ProblemCode, 'step-came-after' | 'paper-came-after'>;
  params: ProblemParams;
}

/** What came after the step and builds on it. Of what is kept by its day only, also what came on the same day. */
export function whatCameAfter({ life }: Pick<Order, 'life'>, { at }: Act): CameAfter[] {
  const { consultation, shipments } = life;
  const steps: [StepId, Act | null | undefined][] = [
    ['confirm', life.confirmation],
    ['ask-follower', consultation?.asked],
    ['answer-consultation', consultation?.answer],
    ['cross-check', life.crossCheck],
    ['hold', life.hold],
    ...life.delays.flatMap((delay): [StepId, Act | null][] => [
      ['report-delay', delay],
      ['tell-customer', delay.told],
    ]),
    ...shipments.flatMap(({ troubles }) => troubles.map((each): [StepId, Act] => ['report-transit', each])),
  ];
  const later = (act: Act | null | undefined): boolean => !!act && act.at.instant > at.instant;
  const papers = [
    ...life.notices.inEffect.filter(({ on }) => on >= at.date),
    ...life.complaints.filter(({ recordedOn }) => recordedOn >= at.date),
    ...[...shipments, ...life.returns].filter(later),
  ];
  return [
    ...steps.flatMap(([step, act]) => (later(act) ? [{ code: 'step-came-after' as const, params: { step } }] : [])),
    ...papers.map(({ number }) => ({ code: 'paper-came-after' as const, params: { number } })),
  ];
}
