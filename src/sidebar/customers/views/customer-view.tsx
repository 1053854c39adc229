import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import type { LocalDate } from '../../../domain/time/local-time';
import type { CustomerSheet } from '../../../entry/contract-customers';
import { LinkButton } from '../../parts/button';
import type { ServerClient } from '../../server/client';
import { customerTexts as texts } from '../texts';
import { Checks } from './checks';
import { ContactForm } from './contact-form';
import { Credit } from './credit';

/** What every card of a customer is given. */
export interface CardProps {
  customer: CustomerSheet;
  server: ServerClient;
  onChanged(): void;
}

/** One customer: who they are, what is still to be handed over, what they ordered and what was talked about (G). */
export function CustomerView(props: CardProps & { today: LocalDate; onBack(): void; onEdit(): void }) {
  const { customer, server, today, onBack, onEdit, onChanged } = props;
  const words = texts.customers;
  const card = { customer, server, onChanged };
  return (
    <>
      <LinkButton onClick={onBack}>‹ {words.back}</LinkButton>
      <section class="card" aria-label={customer.name}>
        <p class="customer-name">
          {customer.name}
          <span class="quiet">{customer.id}</span>
        </p>
        <p class="customer-fact">{customer.phone}</p>
        <p class="customer-fact">{customer.address}</p>
        <p class="quiet">
          {[customer.region, customer.salespersonName, fill(words.since, { date: customer.registeredOn })]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {customer.may.edit ? <LinkButton onClick={onEdit}>{words.edit}</LinkButton> : null}
      </section>
      <Checks {...card} list="first-order" title={words.firstOrder} checks={customer.firstOrder} />
      <Checks {...card} list="first-shipment" title={words.firstShipment} checks={customer.firstShipment} />
      <Credit {...card} />
      <Orders customer={customer} />
      <section class="card" aria-label={words.history}>
        <header class="card-head">
          <h2>{words.history}</h2>
          {customer.satisfaction === null ? null : (
            <span class="tag tag-success">{fill(words.satisfaction, { score: customer.satisfaction })}</span>
          )}
        </header>
        {customer.may.record ? <ContactForm {...card} today={today} /> : null}
        {customer.contacts.length === 0 ? <p class="quiet">{words.noHistory}</p> : null}
        <ul class="lines">
          {customer.contacts.map(({ id, kindName, on, text, order, score, byName }) => (
            <li key={id}>
              <p class="line-head">
                <strong>{kindName}</strong>
                {score === null ? null : <span class="tag">{fill(words.scored, { score })}</span>}
                <span class="quiet">{order}</span>
                <span class="quiet line-end">
                  {on} {byName}
                </span>
              </p>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Orders({ customer }: { customer: CustomerSheet }) {
  const words = texts.customers;
  return (
    <section class="card" aria-label={words.orders}>
      <h2>{words.orders}</h2>
      {customer.orders.length === 0 ? <p class="quiet">{words.noOrders}</p> : null}
      <ul class="lines">
        {customer.orders.map(({ key, shortNumber, takenOn, categoryName, amountFen, statusName }) => (
          <li key={key}>
            <p class="line-head">
              <strong>{shortNumber}</strong>
              <span class="tag tag-active">{statusName}</span>
              <span class="amount">{formatYuan(amountFen)}</span>
            </p>
            <p class="quiet">
              {takenOn} · {categoryName}
            </p>
          </li>
        ))}
      </ul>
      {customer.olderThan ? <p class="quiet">{fill(words.olderOrders, { month: customer.olderThan })}</p> : null}
    </section>
  );
}
