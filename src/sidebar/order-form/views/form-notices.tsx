import { Button, LinkButton } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Notice } from '../../parts/notice';
import { useForm } from './form-context';
import { FailureText } from './save-notices';

/** What the form says about itself: its data are coming or did not come, or something was typed before. */
export function FormNotices(props: { silent: boolean; load(): void; startOver(): void }) {
  const { state, words, dispatch } = useForm();
  const { loadFailure, data, restored } = state;
  return (
    <>
      {loadFailure ? (
        <Notice tone="error" actions={<Button onClick={props.load}>{words.tryAgain}</Button>}>
          <FailureText failure={loadFailure} />
          <p>{words.loadFailed}</p>
        </Notice>
      ) : null}
      {!data && !loadFailure ? (
        <p class="loading" role="status">
          <span class="spinner" aria-hidden="true" />
          {props.silent ? words.silent : words.loading}
        </p>
      ) : null}
      {restored.kind === 'put-back' ? (
        <Notice
          tone="info"
          actions={
            <>
              <LinkButton onClick={props.startOver}>{words.discard}</LinkButton>
              <LinkButton label={words.dismiss} onClick={() => dispatch({ type: 'offer-refused' })}>
                <Icon name="remove" />
              </LinkButton>
            </>
          }
        >
          {words.restored}
        </Notice>
      ) : null}
      {restored.kind === 'offered' ? (
        <Notice
          tone="info"
          actions={
            <>
              <LinkButton onClick={() => dispatch({ type: 'offer-taken' })}>{words.restore}</LinkButton>
              <LinkButton onClick={() => dispatch({ type: 'offer-refused' })}>{words.discard}</LinkButton>
            </>
          }
        >
          {words.restoreOffered}
        </Notice>
      ) : null}
    </>
  );
}
