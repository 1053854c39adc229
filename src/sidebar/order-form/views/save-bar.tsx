import type { ComponentChildren } from 'preact';
import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { Button, LinkButton } from '../../parts/button';
import { KeyHint } from '../../parts/key-hint';
import { useForm } from './form-context';

/** Always in sight: total, promised days, what is missing, what became of the last save, and the button that saves. */
export function SaveBar(props: {
  notices: ComponentChildren;
  register(): void;
  saveDraft(): void;
  jumpToFirstOpen(): void;
}) {
  const { state, preview, words } = useForm();
  const sending = state.saving.kind === 'sending';
  const blocked = sending || state.saving.kind === 'in-doubt' || state.data === null;
  const isPriced = preview?.items.every(({ amountFen }) => amountFen !== null) === true;
  const days = [...new Set(preview?.promises.map(({ made }) => made.promise.promisedOn.slice(5)))];
  const open = preview && state.begun ? preview.open.length + preview.wrong.length : 0;
  return (
    <footer class="save-bar">
      {props.notices}
      <p class="total">
        <span class="quiet">{isPriced ? words.price.total : words.price.soFar}</span>
        <strong class="amount">{formatYuan(preview?.totalFen ?? 0)}</strong>
        {days.length > 0 ? (
          <span>
            <span class="quiet">{words.promise.title}</span> <strong>{days.join(' / ')}</strong>
          </span>
        ) : null}
        {open > 0 ? (
          <LinkButton onClick={props.jumpToFirstOpen}>{fill(words.open.short, { count: open })}</LinkButton>
        ) : null}
      </p>
      <div class="save-buttons">
        <Button disabled={blocked} onClick={props.saveDraft}>
          {words.save.saveDraft}
          <KeyHint keys={words.keys.draft} />
        </Button>
        <button
          type="button"
          class="button button-main"
          data-save=""
          disabled={blocked}
          aria-busy={sending}
          onClick={props.register}
        >
          {sending ? (
            <>
              <span class="spinner" aria-hidden="true" />
              {words.save.saving}
            </>
          ) : (
            <>
              {words.save.register}
              <KeyHint keys={words.keys.register} />
            </>
          )}
        </button>
      </div>
    </footer>
  );
}
