import type { OrderStatus } from '../order/order';
import type { StepId, StepInputs, Transition } from './step';
import { confirmStep } from './steps/confirm';
import { answeredByWhoMust, answerStep, askStep } from './steps/consult';
import { delayStep, delayUntold, lossStep, peopleCausedDelay, tellStep } from './steps/delay';
import { holdStep, resumeStep } from './steps/hold';
import { finishStep, startStep } from './steps/production';
import { closeStep, slipStep, transitStep } from './steps/receive';
import {
  checked,
  checkerDiffers,
  complete,
  confirmed,
  crossCheckStep,
  noOpenNotice,
  releaseStep,
} from './steps/release';
import { anythingPaid, shipStep } from './steps/ship';

/** Where something is still to be done before everything left. */
const UNDER_WAY = [
  'registered',
  'consulting',
  'confirmed',
  'released',
  'in-production',
  'finished',
  'shipped-in-part',
] as const satisfies readonly OrderStatus[];

const PROMISED = [
  'confirmed',
  'released',
  'in-production',
  'finished',
  'shipped-in-part',
  'on-hold',
] as const satisfies readonly OrderStatus[];

const ON_THE_WAY = ['shipped-in-part', 'shipped'] as const satisfies readonly OrderStatus[];

/**
 * The life of an order (F1), one row a step: from where, to where, who (by action, M1) and on what conditions. There is
 * no other way from one status to another, but for notices (below).
 */
export const TRANSITIONS: { readonly [Id in StepId]: Transition<StepInputs[Id]> } = {
  confirm: {
    rule: 'A4',
    action: 'confirm-order',
    from: ['registered'],
    to: ['confirmed'],
    forMany: true,
    needs: [],
    ...confirmStep,
  },
  'ask-follower': {
    rule: 'A6',
    action: 'ask-follower',
    from: ['registered', 'confirmed', 'consulting'],
    to: ['consulting'],
    forMany: true,
    needs: [],
    ...askStep,
  },
  'answer-consultation': {
    rule: 'A6',
    action: 'answer-consultation',
    from: ['consulting'],
    to: ['registered', 'confirmed', 'consulting'],
    forMany: false,
    needs: [answeredByWhoMust],
    ...answerStep,
  },
  'cross-check': {
    rule: 'A5',
    action: 'check-order',
    from: ['confirmed'],
    to: [],
    forMany: false,
    needs: [complete, checkerDiffers, noOpenNotice],
    looksAtItems: true,
    ...crossCheckStep,
  },
  release: {
    rule: 'C1',
    action: 'release-order',
    from: ['confirmed'],
    to: ['released'],
    forMany: true,
    needs: [complete, confirmed, checked, noOpenNotice],
    looksAtItems: true,
    ...releaseStep,
  },
  'start-production': {
    rule: 'F1',
    action: 'start-production',
    from: ['released'],
    to: ['in-production'],
    forMany: true,
    needs: [noOpenNotice],
    ...startStep,
  },
  'finish-production': {
    rule: 'F1',
    action: 'finish-production',
    from: ['in-production'],
    to: ['finished'],
    forMany: true,
    needs: [noOpenNotice],
    ...finishStep,
  },
  ship: {
    rule: 'F3',
    action: 'ship-order',
    from: ['finished', 'shipped-in-part'],
    to: ['shipped-in-part', 'shipped'],
    forMany: false,
    needs: [noOpenNotice, anythingPaid],
    looksAtItems: true,
    ...shipStep,
  },
  'report-transit': {
    rule: 'F5',
    action: 'report-transit',
    from: [...ON_THE_WAY, 'received'],
    to: [],
    forMany: false,
    needs: [],
    ...transitStep,
  },
  'receive-slip': {
    rule: 'F3',
    action: 'receive-slip',
    from: ON_THE_WAY,
    to: ['shipped-in-part', 'shipped', 'received'],
    forMany: false,
    needs: [],
    looksAtItems: true,
    ...slipStep,
  },
  close: {
    rule: 'F1',
    action: 'close-order',
    from: ['received'],
    to: ['closed'],
    forMany: true,
    needs: [],
    ...closeStep,
  },
  hold: {
    rule: 'F1',
    action: 'hold-order',
    from: UNDER_WAY,
    to: ['on-hold'],
    forMany: true,
    needs: [],
    ...holdStep,
  },
  resume: {
    rule: 'F1',
    action: 'resume-order',
    from: ['on-hold'],
    to: UNDER_WAY,
    forMany: true,
    needs: [],
    ...resumeStep,
  },
  'report-delay': {
    rule: 'D4',
    action: 'report-delay',
    from: PROMISED,
    to: [],
    forMany: true,
    needs: [],
    ...delayStep,
  },
  'tell-customer': {
    rule: 'D4',
    action: 'tell-customer',
    from: [...PROMISED, 'shipped'],
    to: [],
    forMany: true,
    needs: [delayUntold],
    ...tellStep,
  },
  'record-loss': {
    rule: 'D5',
    action: 'record-loss',
    from: [...PROMISED, 'shipped', 'received'],
    to: [],
    forMany: false,
    needs: [peopleCausedDelay],
    ...lossStep,
  },
};

/** In the order in which a panel shows them. */
export const STEP_IDS = Object.keys(TRANSITIONS) as readonly StepId[];

/**
 * What a notice does to the status (E): a withdrawal ends the order, on hold or not; a change that takes the rush away ends its
 * consultation (D2). In production and finished it takes a manager's override (E3).
 */
export const NOTICE_TRANSITIONS = {
  withdraw: {
    rule: 'E5',
    from: ['registered', 'consulting', 'confirmed', 'released', 'in-production', 'finished', 'on-hold'],
    to: ['withdrawn'],
  },
  'drop-rush': { rule: 'D2', from: ['consulting'], to: ['registered'] },
} as const satisfies Record<string, { rule: string; from: readonly OrderStatus[]; to: readonly OrderStatus[] }>;
