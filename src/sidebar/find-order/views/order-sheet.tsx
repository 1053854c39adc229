import { useLayoutEffect } from 'preact/hooks';
import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { weekdayOf } from '../../../domain/time/local-date';
import type { PanelTexts } from '../../panel-texts';
import { Button, LinkButton } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Notice } from '../../parts/notice';
import { StatusTag } from '../../parts/status-tag';
import type { ServerClient } from '../../server/client';
import { StepPanel, stepButtonId } from '../../steps/step-panel';
import type { Shown } from '../state/find-state';
import { ComplaintsRow } from './complaints-row';
import { OrderContentView } from './order-content';
import { History, Notices, Shipments } from './order-life';
import { PapersRow } from './papers-row';
import type { FindCommands } from './use-find-order';

const JUMP_ID = 'jump-to-row';
const NOTICES_ID = 'notices';

/** One order as its panel: what can be done next, what was ordered, for whom, until when. Enter leads to its row. */
export function OrderSheetView(props: {
  shown: Extract<Shown, { kind: 'sheet' }>;
  texts: PanelTexts;
  commands: FindCommands;
  server: ServerClient;
  /** What the panel was opened for: a step's id, `notice`, or empty. */
  focus: string;
}) {
  const { shown, texts, commands, server, focus } = props;
  const { order, earlier } = shown;
  const words = texts.form.find;
  useLayoutEffect(() => {
    const wanted = document.getElementById(focus === 'notice' ? NOTICES_ID : stepButtonId(focus));
    (wanted ?? document.getElementById(JUMP_ID))?.focus();
  }, [order.key, focus]);
  return (
    <article class="sheet" aria-label={order.shortNumber}>
      <p class="sheet-ways">
        <LinkButton onClick={commands.close}>‹ {words.back}</LinkButton>
        <LinkButton onClick={() => commands.reread(order.key)}>{texts.life.panel.reread}</LinkButton>
      </p>
      <div class="card">
        <p class="sheet-number">
          {order.shortNumber}
          <span class="quiet">{order.key}</span>
          <StatusTag status={order.status} name={order.statusName} />
          {order.rush ? <span class="tag tag-error">{texts.choices.rush.yes}</span> : null}
        </p>
        <p class="sheet-customer">
          <strong>{order.customerName}</strong>
          <span>{order.phone}</span>
        </p>
        <p class="sheet-promise">
          {fill(words.promised, { date: order.promisedOn })} {texts.form.weekdays[weekdayOf(order.promisedOn)]}
          {order.firstPromisedOn === order.promisedOn ? null : (
            <span class="quiet">{fill(words.firstPromise, { date: order.firstPromisedOn })}</span>
          )}
        </p>
        <Button main wide id={JUMP_ID} onClick={() => commands.jump(order)}>
          <Icon name="jump" />
          {words.jump}
        </Button>
      </div>
      <StepPanel
        key={order.key}
        order={order}
        server={server}
        texts={texts}
        onTaken={(message) => commands.renew(order.key, message)}
      />
      <div id={NOTICES_ID} tabIndex={-1}>
        <Notices order={order} texts={texts} commands={commands} server={server} />
      </div>
      {earlier ? (
        <Notice
          tone="info"
          actions={<LinkButton onClick={commands.closeRevision}>{texts.life.notices.latest}</LinkButton>}
        >
          {fill(texts.life.notices.shownRevision, { revision: earlier.revision })}
        </Notice>
      ) : null}
      <OrderContentView order={earlier?.content ?? order} texts={texts} />
      {order.chargesFen > 0 ? (
        <p class="quiet">{fill(texts.life.panel.charges, { amount: formatYuan(order.chargesFen) })}</p>
      ) : null}
      <PapersRow order={order} texts={texts} server={server} />
      <Shipments order={order} texts={texts} />
      <ComplaintsRow order={order} texts={texts} server={server} />
      <History order={order} texts={texts} />
    </article>
  );
}
