import type { MovedOrder, StepsTaken } from '../application/life/take-step';
import type { NoticeSummary } from '../application/notices/act-on-notice';
import type { NoticePreview } from '../application/notices/draft-notice';
import type { OpenedNoticeForm } from '../application/notices/open-notice-form';
import type { OrderPanel } from '../application/orders/read-order';
import { leftToShip, shippedQuantity } from '../domain/life/shipment';
import type { PossibleTakeBack } from '../domain/life/take-back';
import type { PossibleStep } from '../domain/life/take-step';
import type { Notice } from '../domain/notice/notice';
import type { NoticeAct } from '../domain/notice/possible-acts';
import { personName } from '../domain/settings/names';
import type { Settings } from '../domain/settings/settings';
import { changeWords, fill, type Texts } from '../domain/texts';
import type { LocalDate } from '../domain/time/local-time';
import type {
  NoticeFormData,
  NoticeOutcome,
  OrderLifeSheet,
  ShownNotice,
  ShownPreview,
  ShownStep,
  ShownTakeBack,
  StepBackOutcome,
  StepsOutcome,
} from './contract-life';
import { showHistory } from './present-history';
import { showOrder, showProblems } from './present-order';

/** What became of a step, in words. */
export function showStepsTaken({ moved, kept }: StepsTaken, texts: Texts): StepsOutcome {
  return {
    moved: moved.map((each) => ({ ...each, statusName: texts.choices.status[each.status] })),
    kept: kept.map((each) => ({ ...each, problems: showProblems(each.problems, texts) })),
  };
}

/** The order's next steps, its history and its notices, in words. */
export function showLife(
  { order, settings, steps, takeBack, notices, mayDraftNotice, now }: OrderPanel,
  texts: Texts,
): OrderLifeSheet {
  const { life } = order;
  return {
    revision: order.revision,
    salesperson: order.salesperson,
    paymentWay: order.paymentWay,
    chargesFen: life.notices.chargesFen,
    shippedQuantity: shippedQuantity(order),
    leftToShip: leftToShip(order.items, life).map((left) => ({
      ...left,
      number: `${order.shortNumber}-${left.place}`,
    })),
    shipments: life.shipments.map(({ number, shippedOn, items, carrier, slip }) => ({
      number,
      shippedOn,
      pieces: items.reduce((sum, { quantity }) => sum + quantity, 0),
      carrier,
      slipIsBack: slip !== null,
      exceptions: slip?.exceptions ?? '',
    })),
    steps: showSteps(steps, texts),
    takeBack: takeBack && showTakeBack(takeBack, now.date, texts),
    history: showHistory(order, settings, texts),
    notices: notices.map(({ notice, acts }) => showNotice(notice, acts, settings, texts)),
    complaints: life.complaints.map(({ number, kind, recordedOn, settledOn }) => ({
      ...{ number, kindName: texts.choices.complaintKind[kind], recordedOn, isSettled: settledOn !== null },
    })),
    mayDraftNotice,
    today: now.date,
  };
}

/** What became of taking a step back, in words. */
export function showTakenBack(moved: MovedOrder, texts: Texts): StepBackOutcome {
  return { ...moved, statusName: texts.choices.status[moved.status] };
}

function showTakeBack({ step, at, why }: PossibleTakeBack, today: LocalDate, texts: Texts): ShownTakeBack {
  const { takeBack } = texts.life;
  const when = fill(at.date === today ? takeBack.today : takeBack.day, { date: at.date, time: at.time });
  const stepName = texts.choices.step[step];
  return { step, stepName, label: fill(takeBack.offer, { step: stepName, when }), why: showProblems(why, texts) };
}

/** Next steps, each with its name, or why it is not possible. */
export function showSteps(steps: readonly PossibleStep[], texts: Texts): ShownStep[] {
  return steps.map(({ step, possible, why }) => ({
    step,
    name: texts.choices.step[step],
    possible,
    why: showProblems(why, texts),
  }));
}

/** A notice in words, with what the reader may do about it. */
export function showNotice(notice: Notice, acts: NoticeAct[], settings: Settings, texts: Texts): ShownNotice {
  const { choices } = texts;
  const nameOf = (email: string): string => personName(settings.people, email);
  const { override } = notice;
  return {
    number: notice.number,
    kind: notice.kind,
    kindName: choices.noticeKind[notice.kind],
    status: notice.status,
    statusName: choices.noticeStatus[notice.status],
    reason: notice.reason,
    askedBy: notice.askedBy,
    cause: notice.cause,
    causeName: choices.noticeCause[notice.cause],
    baseRevision: notice.baseRevision,
    changes: notice.changes.map((change) => changeWords(change, { texts, personName: nameOf })),
    signatures: notice.signers.map((as) => {
      const signature = notice.signatures.find((each) => each.as === as);
      const byName = signature ? nameOf(signature.by) : '';
      return { as, asName: choices.signer[as], byName, on: signature?.at.date ?? '' };
    }),
    outOfTime: notice.outOfTime,
    override: override && { reason: override.reason, chargeFen: override.chargeFen, byName: nameOf(override.by) },
    money: notice.money,
    draftedByName: nameOf(notice.drafted.by),
    draftedOn: notice.drafted.at.date,
    acts,
  };
}

/** The dialog's data, in words. */
export function showNoticeForm(opened: OpenedNoticeForm, texts: Texts): NoticeFormData {
  const { panel, mayChangePrices, isClerk, paidFen, salespeople } = opened;
  const { order, settings } = panel;
  return {
    order: { ...showOrder(order, settings, texts), ...showLife(panel, texts) },
    mayChangePrices,
    isClerk,
    paidFen,
    styles: settings.categories.find(({ id }) => id === order.categoryId)?.styles ?? [],
    colours: settings.choices.colours,
    salespeople: salespeople.map(({ email, name }) => ({ email, name })),
  };
}

/** What a notice would say and do, in words. */
export function showPreview({ notice, before, after, settings }: NoticePreview, texts: Texts): ShownPreview {
  const owed = notice.kind === 'withdrawal' ? 0 : after.amountFen;
  return {
    notice: showNotice(notice, [], settings, texts),
    amountBeforeFen: before.amountFen,
    amountAfterFen: owed,
    promisedBefore: before.promise.promisedOn,
    promisedAfter: after.promise.promisedOn,
  };
}

/** What became of a notice, in words. */
export function showNoticeOutcome(summary: NoticeSummary, texts: Texts): NoticeOutcome {
  return {
    ...summary,
    statusName: texts.choices.noticeStatus[summary.status],
    orderStatusName: texts.choices.status[summary.orderStatus],
  };
}
