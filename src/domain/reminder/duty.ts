import type { Signer } from '../notice/notice';
import type { OrderKey } from '../order/order';
import type { ProblemParams } from '../problem';
import type { LocalDate, LocalTime } from '../time/local-time';

/** The lists of L1, with what the same rules demand beside them, in the order in which equal urgency shows them. */
export const DUTY_KINDS = [
  'desk',
  'overdue',
  'transit-trouble',
  'not-released',
  'consultation',
  'rush',
  'due-soon',
  'customer-not-told',
  'complaint',
  'notice-unsigned',
  'notice-unbound',
  'liability',
  'slip-missing',
  'papers',
  'money',
  'volume',
  'stock',
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** Told at once; to be done today; to be known. */
export const URGENCIES = ['urgent', 'today', 'soon'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What is to be done: each has its sentence in the catalogue. */
export const DUTY_TASKS = [
  'confirm',
  'cross-check',
  'release',
  'resume-or-withdraw',
  'answer-rush',
  'answer-question',
  'ask-again',
  'keep-promise',
  'deliver-or-report',
  'tell-trouble',
  'tell-customer',
  'sign-notice',
  'override-notice',
  'bind-notice',
  'record-loss',
  'get-slip',
  'chase-paper',
  'collect-money',
  'answer-complaint',
  'print-cover',
  'buy-stock',
  'count-stock',
  'settle-mail',
  'look-at-failed-mail',
  'mail-quota',
  'zones-differ',
  'workbook-half-full',
  'figures-differ',
  'index-differed',
  'stock-differed',
  'stock-apart',
  'look-at-hand-edits',
] as const;
export type DutyTask = (typeof DUTY_TASKS)[number];

/** Where the button leads: a step or a notice of the order's panel, the panel itself, or nowhere. */
export type DutyTarget =
  | { to: 'step'; step: string }
  | { to: 'notice'; number: string; act: 'sign' | 'override' | 'bind'; as: Signer | null }
  | { to: 'order' }
  | { to: 'mail'; id: string }
  | { to: 'volumes' }
  | { to: 'stock' }
  | { to: 'nowhere' };

/** Something that somebody has to do (待办), L2: what, for which order, until when. */
export interface Duty {
  /** The same duty has the same id for as long as it is open; a new promise or question makes another. */
  id: string;
  kind: DutyKind;
  task: DutyTask;
  urgency: Urgency;
  /** Whose it is, by e-mail address; never empty where there is anybody to turn to. */
  people: string[];
  /** The managers were added: it is open for too long. */
  escalated: boolean;
  order: { key: OrderKey; shortNumber: string } | null;
  customerName: string;
  /** The first day on which it was a duty. */
  since: LocalDate;
  /** Until when; null where there is no day. `24:00` means any time of that day. */
  due: { on: LocalDate; time: LocalTime } | null;
  target: DutyTarget;
  /** What the task's sentence names. */
  params: ProblemParams;
}
