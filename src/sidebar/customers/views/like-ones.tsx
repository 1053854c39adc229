import { isSamePhone } from '../../../domain/customer/phone';
import type { FormCustomer } from '../../../entry/contract';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Notice } from '../../parts/notice';
import { customerTexts as texts } from '../texts';

/** Customers with the same phone or a like name, shown before another one is registered (G1). */
export function LikeOnes(props: {
  like: readonly FormCustomer[];
  phone: string;
  seen: boolean;
  onSeen(): void;
  onOpen(id: string): void;
}) {
  const { like, phone, seen, onSeen, onOpen } = props;
  const words = texts.customers;
  if (like.length === 0) return null;
  if (seen) {
    return (
      <p class="settled">
        <Icon name="check" />
        {words.likeSeen}
      </p>
    );
  }
  return (
    <Notice tone="warning" actions={<Button onClick={onSeen}>{words.isAnother}</Button>}>
      {words.like}
      {like.map((customer) => (
        <button key={customer.id} type="button" class="customer-line" onClick={() => onOpen(customer.id)}>
          <span class="option-main">{customer.name}</span>
          <span class="option-side">{customer.phone}</span>
          <span class="option-sub">
            {phone && isSamePhone(customer.phone, phone) ? `${words.samePhone} · ` : ''}
            {customer.address}
          </span>
        </button>
      ))}
    </Notice>
  );
}
