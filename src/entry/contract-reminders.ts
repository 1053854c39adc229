import type { DutyKind, DutyTarget, Urgency } from '../domain/reminder/duty';

/** A duty as the sidebar shows it. */
export interface ShownDuty {
  id: string;
  kind: DutyKind;
  kindName: string;
  urgency: Urgency;
  urgencyName: string;
  /** The order's key, or empty. */
  orderKey: string;
  shortNumber: string;
  customerName: string;
  /** What to do, in words. */
  task: string;
  /** Until when, in words; empty where there is no day. */
  due: string;
  escalated: boolean;
  isMine: boolean;
  people: { email: string; name: string }[];
  target: DutyTarget;
}

/** A mail of which nobody knows whether it went out, or that could not be sent. */
export interface ShownMail {
  id: string;
  to: string;
  subject: string;
  status: 'unknown' | 'failed';
  statusName: string;
  plannedOn: string;
}

/** 今日待办 as the sidebar shows it: everybody's duties, most urgent first. */
export interface ShownWorkList {
  user: { email: string; name: string; isAdministrator: boolean };
  now: { date: string; time: string };
  duties: ShownDuty[];
  triggers: { state: 'running' | 'stopped' | 'never'; lastRunOn: string; lastRunAt: string; ownerName: string };
  mailsInDoubt: ShownMail[];
}

/** A page of the sidebar; of an order the panel at a step, at its notices (`notice`), or just the panel (empty). */
export interface OrderPanelRequest {
  page: 'new-order' | 'find-order' | 'order' | 'volumes' | 'stock';
  key: string;
  step: string;
}
