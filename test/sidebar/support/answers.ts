import type { OrderFormData, RegisteredOrder, SaveOutcome } from '../../../src/entry/contract';
import { formData } from './form-data';
import type { FakeServer } from './sidebar-harness';

export function good(value: unknown) {
  return { ok: true, value };
}

export function refused(code: string, message: string, details: { field?: string; reference?: string } = {}) {
  const { field, reference = '' } = details;
  const problems = field === undefined ? [] : [{ field, rule: 'A2', message }];
  return { ok: false, code, message, details: { problems, reference } };
}

export function registeredOrder(changes: Partial<RegisteredOrder> = {}): RegisteredOrder {
  return {
    key: '2026-11-0007',
    shortNumber: '1107',
    categoryName: '实木门',
    itemCount: 1,
    quantity: 1,
    amountFen: 180_000,
    status: 'registered',
    promisedOn: '2026-12-10',
    promiseReason: '11-25 当天下单；实木门 10–15 天',
    estimated: false,
    ...changes,
  };
}

export const REGISTERED: SaveOutcome = {
  kind: 'registered',
  customerName: '宏达装饰有限公司',
  orders: [registeredOrder()],
};

/** A desk that keeps what a form keeps, and answers everything else as told. */
export function deskAnswering(
  answers: Record<string, (request: unknown) => unknown>,
  data: Partial<OrderFormData> = {},
): FakeServer {
  let scratch: string | null = data.scratch ?? null;
  return (name, request) => {
    const answer = answers[name];
    if (answer) return answer(request);
    if (name === 'openOrderForm') return good(formData({ ...data, scratch }));
    if (name === 'keepFormState') {
      scratch = (request as { text: string | null }).text;
      return good({ kept: scratch !== null });
    }
    return null;
  };
}
