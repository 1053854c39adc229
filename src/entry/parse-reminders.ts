import * as v from 'valibot';
import type { SettleMailRequest } from '../application/reminders/settle-mail';
import { TRANSITIONS } from '../domain/life/transitions';
import type { OrderPanelRequest } from './contract-reminders';
import { parse, requestKey, text } from './parse';

const NOTICE_ACTS = ['', 'notice'];
const STEPS = [...NOTICE_ACTS, ...Object.keys(TRANSITIONS)];

const refresh = v.object({ requestKey });
const settle = v.object({ requestKey, id: text, decision: v.picklist(['send-again', 'dismiss']) });
/** The key and the step stand in the page: nothing but what they can be gets there. */
const panel = v.object({
  page: v.picklist(['new-order', 'find-order', 'order', 'volumes', 'stock']),
  key: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{4,5})?$/)),
  step: v.picklist(STEPS),
});

export function parseRefresh(request: unknown): { requestKey: string } {
  return parse(refresh, request);
}

export function parseSettleMail(request: unknown): SettleMailRequest {
  return parse(settle, request);
}

export function parseOrderPanel(request: unknown): OrderPanelRequest {
  return parse(panel, request);
}
