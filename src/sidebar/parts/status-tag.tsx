import type { OrderStatus } from '../../domain/order/order';

/** Statuses that wait for somebody, and those that are over; the others are under way. */
const TONES: Partial<Record<OrderStatus, string>> = {
  consulting: 'tag-warning',
  'on-hold': 'tag-warning',
  withdrawn: 'tag-error',
  received: 'tag-success',
  closed: 'tag-success',
};

export function StatusTag({ status, name }: { status: OrderStatus; name: string }) {
  return <span class={`tag ${TONES[status] ?? 'tag-active'}`}>{name}</span>;
}
