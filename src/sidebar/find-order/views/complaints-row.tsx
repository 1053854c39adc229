import { useState } from 'preact/hooks';
import type { OrderSheet } from '../../../entry/contract';
import type { PanelTexts } from '../../panel-texts';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';

/** Complaints about the order, and the way to record or settle one, or what came back (I). */
export function ComplaintsRow({
  order,
  texts,
  server,
}: {
  order: OrderSheet;
  texts: PanelTexts;
  server: ServerClient;
}) {
  const words = texts.life.complaints;
  const [failure, setFailure] = useState<string | null>(null);
  const open = () => {
    setFailure(null);
    server
      .call('showOrderComplaints', { key: order.key })
      .catch((error: unknown) => setFailure(failureText(error, texts.form.noAnswer)));
  };
  return (
    <section class="card" aria-label={words.title}>
      <h2>{words.title}</h2>
      {order.complaints.length > 0 ? (
        <ul class="events">
          {order.complaints.map(({ number, kindName, recordedOn, isSettled }) => (
            <li key={number}>
              <span class="quiet">{recordedOn}</span>
              <span>
                {number} {kindName}{' '}
                <span class={isSettled ? 'tag tag-success' : 'tag tag-warning'}>
                  {texts.choices.complaintStatus[isSettled ? 'settled' : 'open']}
                </span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <Button wide onClick={open}>
        {words.open}
      </Button>
      {failure ? <Notice tone="error">{failure}</Notice> : null}
    </section>
  );
}
