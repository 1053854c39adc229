import { fill } from '../../../domain/texts/fill';
import type { OrderSheet } from '../../../entry/contract';
import type { PanelTexts } from '../../panel-texts';
import { Button } from '../../parts/button';
import type { ServerClient } from '../../server/client';
import { NoticeCard } from '../notices/notice-card';
import type { FindCommands } from './use-find-order';

interface LifeProps {
  order: OrderSheet;
  texts: PanelTexts;
}

/** The order's notices, the newest first, and the way to draft one (E). */
export function Notices({
  order,
  texts,
  commands,
  server,
}: LifeProps & { commands: FindCommands; server: ServerClient }) {
  const words = texts.life.notices;
  if (order.notices.length === 0 && !order.mayDraftNotice) return null;
  return (
    <>
      {order.mayDraftNotice ? (
        <Button wide onClick={() => commands.draftNotice(order.key)}>
          {words.draft}
        </Button>
      ) : null}
      {[...order.notices].reverse().map((notice) => (
        <NoticeCard
          key={notice.number}
          notice={notice}
          orderKey={order.key}
          server={server}
          texts={texts}
          onDone={(message) => commands.renew(order.key, message)}
          showRevision={(revision) => commands.showRevision(order.key, revision)}
        />
      ))}
    </>
  );
}

/** What left so far, and whether its receipt slip is back (F3). */
export function Shipments({ order, texts }: LifeProps) {
  const { panel } = texts.life;
  if (order.shipments.length === 0) return null;
  return (
    <section class="card" aria-label={panel.shipments}>
      <h2>{panel.shipments}</h2>
      <ul class="events">
        {order.shipments.map(({ number, shippedOn, pieces, carrier, slipIsBack, exceptions }) => (
          <li key={number}>
            <span class="quiet">{shippedOn}</span>
            <span>
              {number} {fill(texts.form.items.pieces, { count: pieces })} {carrier}{' '}
              <span class={slipIsBack ? 'tag tag-success' : 'tag tag-warning'}>
                {slipIsBack ? panel.slipBack : panel.slipOut}
              </span>{' '}
              {exceptions}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What happened to the order, by whom and when (F1). */
export function History({ order, texts }: LifeProps) {
  const { panel } = texts.life;
  return (
    <section class="card" aria-label={panel.history}>
      <h2>{panel.history}</h2>
      <ul class="events">
        {order.history.map(({ what, detail, byName, on, at }) => (
          <li key={`${on}${at}${what}`}>
            <span class="quiet">
              {on.slice(5)} {at}
            </span>
            <span>
              {what} <span class="quiet">{[byName, detail].filter(Boolean).join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
