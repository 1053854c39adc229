import { fill } from '../../../domain/texts/fill';
import type { ShownWaiting } from '../../../entry/contract-complaints';
import type { ServerClient } from '../../server/client';
import { complaintTexts as texts } from '../texts';
import { OrderBox } from './order-box';

/** Every complaint that waits for its answer, earliest day first, and the way to an order to record one. */
export function WaitingList(props: {
  waiting: readonly ShownWaiting[];
  server: ServerClient;
  onShow(key: string): void;
}) {
  const words = texts.complaints;
  const { waiting, server, onShow } = props;
  return (
    <>
      <OrderBox server={server} onFound={onShow} />
      <section class="card" aria-label={fill(words.waiting, { count: waiting.length })}>
        <h2>{fill(words.waiting, { count: waiting.length })}</h2>
        {waiting.length === 0 ? <p class="quiet">{words.noWaiting}</p> : null}
        <ul class="complaint-list">
          {waiting.map((each) => (
            <li key={`${each.key}${each.number}`}>
              <button type="button" class="waiting-line" onClick={() => onShow(each.key)}>
                <span class="waiting-head">
                  <strong>{each.number}</strong>
                  <span class="tag">{each.kindName}</span>
                  <span>{each.customerName}</span>
                </span>
                <span class="quiet">
                  {each.answerBy ? fill(words.answerBy, { date: each.answerBy }) : null}{' '}
                  {each.isLate ? <span class="tag tag-error">{words.late}</span> : null}
                </span>
                <span class="quiet">{fill(words.by, { names: each.answererNames.join('、') })}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
