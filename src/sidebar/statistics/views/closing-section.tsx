import { useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { ShownClosing, StatisticsSheet } from '../../../entry/statistics/contract';
import { Button, LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { StatisticsCommands, StatisticsState } from '../use-statistics';
import { words } from '../words';

/** Closing and reopening a month (J5): what is open is shown before it is closed, a reason is asked for before it is reopened. */
export function ClosingSection(props: {
  sheet: StatisticsSheet;
  state: StatisticsState;
  commands: StatisticsCommands;
}) {
  const { sheet, state, commands } = props;
  const [reason, setReason] = useState('');
  const { month, isClosed, may } = sheet;
  if (state.closing) {
    const { open, differenceCount, unreadableCount } = state.closing;
    return (
      <Notice tone="warning">
        <p>{fill(words.closePreview, { month })}</p>
        {unreadableCount > 0 ? <p>{fill(words.closeUnreadable, { count: unreadableCount })}</p> : null}
        {differenceCount > 0 ? <p>{fill(words.closeCorrects, { count: differenceCount })}</p> : null}
        {open.map((point) => (
          <OpenPoint key={point.words} point={point} onJump={commands.jump} />
        ))}
        <p>{open.length === 0 ? words.closeNothingOpen : words.closeGoesOn}</p>
        <div class="actions">
          <Button id="close-now" main onClick={commands.close} disabled={state.busy || unreadableCount > 0}>
            {words.closeNow}
          </Button>
          <Button id="close-not" onClick={commands.leave} disabled={state.busy}>
            {words.cancel}
          </Button>
        </div>
      </Notice>
    );
  }
  if (state.reopening) {
    return (
      <div class="field-wide">
        <label for="reason">{words.reason}</label>
        <input id="reason" class="input" value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        <Button id="reopen-now" main onClick={() => commands.reopen(reason)} disabled={state.busy}>
          {words.reopenNow}
        </Button>
        <Button id="reopen-not" onClick={commands.leave} disabled={state.busy}>
          {words.cancel}
        </Button>
      </div>
    );
  }
  const isOver = month < sheet.today.slice(0, 7);
  if (!isClosed && may.close && isOver) {
    return (
      <Button id="close" onClick={commands.prepareClosing} disabled={state.busy}>
        {words.close}
      </Button>
    );
  }
  return isClosed && may.reopen ? (
    <Button id="reopen" onClick={commands.prepareReopening} disabled={state.busy}>
      {words.reopen}
    </Button>
  ) : null;
}

/** One kind of what is still open: how many, and which; each leads to its row. */
function OpenPoint({ point, onJump }: { point: ShownClosing['open'][number]; onJump(key: string): void }) {
  const { words: title, orders, more } = point;
  return (
    <details class="open-point">
      <summary>{title}</summary>
      <ul>
        {orders.map(({ key, shortNumber, customerName }) => (
          <li key={key}>
            <LinkButton label={`${words.jump} ${shortNumber}`} onClick={() => onJump(key)}>
              {shortNumber}
            </LinkButton>{' '}
            {customerName}
          </li>
        ))}
        {more > 0 ? <li>{fill(words.closeMore, { count: more })}</li> : null}
      </ul>
    </details>
  );
}
