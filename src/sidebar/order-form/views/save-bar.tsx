import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import { LinkButton } from '../../parts/button';
import { KeyHint } from '../../parts/key-hint';
import { useForm } from './form-context';

/** Always in sight: the total, and the button that saves. */
export function SaveBar(props: { register(): void; saveDraft(): void; jumpToFirstOpen(): void }) {
  const { state, preview, words } = useForm();
  const sending = state.saving.kind === 'sending';
  const blocked = sending || state.saving.kind === 'in-doubt' || state.data === null;
  const unpriced = preview?.items.filter(({ amountFen }) => amountFen === null).length ?? 0;
  const open = preview && state.begun ? preview.open.length + preview.wrong.length : 0;
  return (
    <footer class="save-bar">
      <p class="total">
        <span class="quiet">
          {unpriced > 0 && preview ? fill(words.price.totalOpen, { count: unpriced }) : words.price.total}
        </span>
        <strong class="amount">{preview ? formatYuan(preview.totalFen) : '—'}</strong>
        {open > 0 ? (
          <LinkButton onClick={props.jumpToFirstOpen}>{fill(words.open.title, { count: open })}</LinkButton>
        ) : null}
      </p>
      <div class="save-buttons">
        <button type="button" class="button" disabled={blocked} title={words.keys.draft} onClick={props.saveDraft}>
          {words.save.saveDraft}
        </button>
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
