import { isSamePhone } from '../../../domain/customer/phone';
import type { FormCustomer } from '../../../entry/contract';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { KeyHint } from '../../parts/key-hint';
import { advanceFrom } from '../../parts/stops';
import { useForm } from './form-context';

/**
 * Customers with a like name or the same phone (G1): one key takes one of them (its digit, while the focus is here), or
 * says that the customer is new (`0`). Enter stops here until it is settled.
 */
export function LikeCustomers() {
  const { state, preview, words, edit } = useForm();
  const typed = state.header.newCustomer;
  const like = preview?.newCustomer?.like ?? [];
  if (!typed || like.length === 0) return null;
  if (typed.likeNamesSeen) {
    return (
      <p class="settled">
        <Icon name="check" />
        {words.customer.likeSeen}
      </p>
    );
  }

  const take = (customer: FormCustomer, from: Element) => {
    edit({ type: 'customer-chosen', customer });
    advanceFrom(from);
  };
  const goOn = (from: Element) => {
    edit({ type: 'new-customer-edited', change: { likeNamesSeen: true } });
    advanceFrom(from);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.altKey) return;
    const box = event.currentTarget as Element;
    const customer = like[Number(event.key) - 1];
    if (event.key !== '0' && !customer) return;
    event.preventDefault();
    if (customer) take(customer, box);
    else goOn(box);
  };
  return (
    <fieldset id="like-customers" class="like-customers" aria-labelledby="like-title" data-gap="" onKeyDown={onKeyDown}>
      <p id="like-title" class="like-title">
        <Icon name="warning" />
        {words.customer.like}
      </p>
      <ul>
        {like.map((customer, index) => (
          <li key={customer.id}>
            <button type="button" class="like-customer" onClick={(event) => take(customer, event.currentTarget)}>
              <KeyHint keys={index + 1} />
              <span class="option-main">{customer.name}</span>
              <span class="option-side">{customer.phone}</span>
              {typed.phone && isSamePhone(customer.phone, typed.phone) ? (
                <span class="tag tag-warning">{words.customer.samePhone}</span>
              ) : null}
              <span class="option-sub">{customer.address}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={(event) => goOn(event.currentTarget)}>
        <KeyHint keys={0} />
        {words.customer.isNew}
      </Button>
    </fieldset>
  );
}
