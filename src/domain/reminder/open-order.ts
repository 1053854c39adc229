import type { ComplaintMark } from '../complaint/complaint';
import type { Consultation, Delay, DelayCause } from '../life/order-life';
import { shippedCompleteOn, type TransitTrouble } from '../life/shipment';
import { awaitsFirstPromise, isChecked, isOver, stageOf } from '../life/stage';
import type { Order, OrderKey, OrderStatus, ReleaseDeadline } from '../order/order';
import type { CategoryId } from '../settings/settings';
import type { LocalDate } from '../time/local-time';

/**
 * What duties ask of an order that is still open (在办订单). It is made from the order alone, and holds no phone, no address
 * and nothing that people typed freely: it may go into a mail (M3).
 */
export interface OpenOrder {
  key: OrderKey;
  shortNumber: string;
  customerName: string;
  categoryId: CategoryId;
  salesperson: string;
  status: OrderStatus;
  /** Where it stands, also while it is on hold. */
  stage: OrderStatus;
  rush: boolean;
  /** Who entered what stands: none of them is its checker (A5). */
  enteredBy: string[];
  release: Pick<ReleaseDeadline, 'releaseOn' | 'byTime'>;
  promisedOn: LocalDate;
  firstPromisedOn: LocalDate;
  /** False for a rush order to which nobody consented yet: nothing was promised (D2). */
  isPromised: boolean;
  isConfirmed: boolean;
  isChecked: boolean;
  /** The question that is open, or was answered with no (A6); null where the order waits for no answer. */
  consultation: { cause: Consultation['cause']; askedOn: LocalDate; refusedOn: LocalDate | null } | null;
  /** The delays of which nobody told the customer: the day of the first, and the latest new day (D4). */
  untoldDelay: { reportedOn: LocalDate; cause: DelayCause; newOn: LocalDate } | null;
  /** A delay that people caused (D5). */
  peopleDelay: { isLossKnown: boolean } | null;
  /** The day on which the last piece left. */
  deliveredOn: LocalDate | null;
  /** Shipments whose receipt slip is not back (F3), with what happened to them on the way (F5). */
  /** Complaints without their answer (I1); left out where there are none. */
  complaints?: Pick<ComplaintMark, 'number' | 'kind' | 'recordedOn' | 'answerBy'>[];
  shipmentsOut: { number: string; shippedOn: LocalDate; trouble: TransitTrouble | null; troubleOn: LocalDate | null }[];
}

/** The order as far as duties go, or null where nothing is left to do about it. */
export function openOrderOf(order: Order): OpenOrder | null {
  const { life, promise, release } = order;
  const complaints = openComplaints(life.complaints);
  const waits = life.notices.open !== null || life.notices.unbound.length > 0 || complaints.length > 0;
  if (isOver(order) && !waits) return null;
  return {
    key: order.key,
    shortNumber: order.shortNumber,
    customerName: order.customerName,
    categoryId: order.categoryId,
    salesperson: order.salesperson,
    status: order.status,
    stage: stageOf(order),
    rush: order.rush,
    enteredBy: [...new Set([order.registeredBy, life.notices.revisedBy ?? order.registeredBy])],
    release: { releaseOn: release.releaseOn, byTime: release.byTime },
    promisedOn: promise.promisedOn,
    firstPromisedOn: promise.firstPromisedOn,
    isPromised: !awaitsFirstPromise(order),
    isConfirmed: life.confirmation !== null,
    isChecked: isChecked(order),
    consultation: openConsultation(order),
    untoldDelay: untoldDelay(life.delays),
    peopleDelay: peopleDelay(life.delays),
    deliveredOn: shippedCompleteOn(order),
    ...(complaints.length > 0 ? { complaints } : {}),
    shipmentsOut: life.shipments
      .filter(({ slip }) => slip === null)
      .map(({ number, shippedOn, troubles }) => {
        const last = troubles[troubles.length - 1];
        return { number, shippedOn, trouble: last?.trouble ?? null, troubleOn: last?.at.date ?? null };
      }),
  };
}

/** A row whose life was lost still waits for an answer while its status says so. */
function openConsultation({ status, life, registered, rush }: Order): OpenOrder['consultation'] {
  if (status !== 'consulting') return null;
  const { consultation } = life;
  if (!consultation) return { cause: rush ? 'rush' : 'question', askedOn: registered.date, refusedOn: null };
  const { cause, asked, answer } = consultation;
  return { cause, askedOn: asked.at.date, refusedOn: answer && !answer.possible ? answer.at.date : null };
}

function untoldDelay(delays: readonly Delay[]): OpenOrder['untoldDelay'] {
  const untold = delays.filter(({ told }) => told === null);
  const [first] = untold;
  const last = untold[untold.length - 1];
  return first && last ? { reportedOn: first.at.date, cause: last.cause, newOn: last.newOn } : null;
}

function peopleDelay(delays: readonly Delay[]): OpenOrder['peopleDelay'] {
  const last = [...delays].reverse().find(({ cause }) => cause === 'people');
  return last ? { isLossKnown: last.lossFen !== null } : null;
}

function openComplaints(marks: readonly ComplaintMark[]): NonNullable<OpenOrder['complaints']> {
  const open = marks.filter(({ settledOn }) => settledOn === null);
  return open.map(({ number, kind, recordedOn, answerBy }) => ({ number, kind, recordedOn, answerBy }));
}
