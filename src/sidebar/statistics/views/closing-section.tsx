import { useState } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { StatisticsSheet } from '../../../entry/statistics/contract';
import { Button } from '../../parts/button';
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
    const { undelivered, unsettled, openNotices: notices } = state.closing;
    return (
      <Notice
        tone="warning"
        actions={
          <Button id="close-now" main onClick={commands.close} disabled={state.busy}>
            {words.closeNow}
          </Button>
        }
      >
        <p>{fill(words.closePreview, { month })}</p>
        <p>{fill(words.closeOpen, { undelivered, unsettled, notices })}</p>
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
