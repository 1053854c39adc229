import { useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { OrderSheet } from '../../../entry/contract';
import type { PapersRequest } from '../../../entry/contract-papers';
import type { PanelTexts } from '../../panel-texts';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';

/** The order's papers, each one button: the production order, its notices, the delivery note of each shipment. */
export function PapersRow({ order, texts, server }: { order: OrderSheet; texts: PanelTexts; server: ServerClient }) {
  const words = texts.life.papers;
  const [opening, setOpening] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const open = async (request: PapersRequest) => {
    setOpening(true);
    setFailure(null);
    try {
      await server.call('openPapers', request);
    } catch (error) {
      setFailure(failureText(error, texts.form.noAnswer));
    }
    setOpening(false);
  };
  const { key } = order;
  const papers: { name: string; request: PapersRequest }[] = [
    { name: words.production, request: { kind: 'production-order', keys: [key] } },
    ...order.notices.map(({ number }) => ({
      name: fill(words.notice, { number }),
      request: { kind: 'notice' as const, key, number },
    })),
    ...order.shipments.map(({ number }) => ({
      name: fill(words.delivery, { number }),
      request: { kind: 'delivery-note' as const, key, number },
    })),
  ];
  return (
    <section class="card" aria-label={words.title}>
      <h2>{words.title}</h2>
      <div class="papers-row">
        {papers.map(({ name, request }) => (
          <Button key={name} disabled={opening} onClick={() => void open(request)}>
            {name}
          </Button>
        ))}
      </div>
      {failure ? <Notice tone="error">{failure}</Notice> : null}
    </section>
  );
}
