import { fill } from '../../../domain/texts/fill';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { Saver } from '../effects/saver';
import type { SaveFailure } from '../state/form-state';
import { useForm } from './form-context';

/** The id of the message that says what became of a save: it gets the focus where no field is to blame. */
export const SAVE_NOTICE_ID = 'save-notice';

/** What became of the last save, where it is not registered: kept as draft, refused, in doubt, maybe a duplicate. */
export function SaveNotices({ commands, silent }: { commands: Saver; silent: boolean }) {
  const { state, words, dispatch } = useForm();
  const { saving } = state;
  const resume = () => dispatch({ type: 'editing-resumed' });
  switch (saving.kind) {
    case 'sending':
      return silent ? <Notice tone="warning">{words.silent}</Notice> : null;
    case 'refused':
      return (
        <Notice tone="error" id={SAVE_NOTICE_ID}>
          <FailureText failure={saving.failure} />
        </Notice>
      );
    case 'in-doubt':
      return (
        <Notice
          tone="error"
          id={SAVE_NOTICE_ID}
          actions={
            <>
              <Button main onClick={() => void commands.sendAgain()}>
                {words.tryAgain}
              </Button>
              <Button onClick={resume}>{words.save.backToEditing}</Button>
            </>
          }
        >
          <strong>{words.save.doubtTitle}</strong>
          <p>{saving.failure.code === 'crash' ? words.save.doubtCrash : words.save.doubt}</p>
          <Reference failure={saving.failure} />
        </Notice>
      );
    case 'draft-saved':
      return (
        <Notice tone="info" id={SAVE_NOTICE_ID}>
          {saving.missing.length > 0
            ? fill(words.save.asDraft, { count: saving.missing.length })
            : words.save.draftComplete}
        </Notice>
      );
    case 'possible-duplicate':
      return (
        <Notice
          tone="warning"
          id={SAVE_NOTICE_ID}
          actions={
            <>
              <Button main onClick={() => void commands.save('register', { duplicatesSeen: true })}>
                {words.save.saveAnyway}
              </Button>
              <Button onClick={resume}>{words.save.backFromDuplicates}</Button>
            </>
          }
        >
          {words.save.duplicates}
          <ul class="duplicates">
            {saving.duplicates.map(({ key, shortNumber, takenOn }) => (
              <li key={key}>{fill(words.save.duplicate, { number: shortNumber, date: takenOn })}</li>
            ))}
          </ul>
        </Notice>
      );
    default:
      return null;
  }
}

/** The server's sentence, or what the form says where none came; with the reference of a crash. */
export function FailureText({ failure }: { failure: SaveFailure }) {
  const { words } = useForm();
  return (
    <>
      <p>{failure.message || words.noAnswer}</p>
      <Reference failure={failure} />
    </>
  );
}

function Reference({ failure }: { failure: SaveFailure }) {
  const { words } = useForm();
  return failure.reference ? <p class="quiet">{fill(words.reference, { reference: failure.reference })}</p> : null;
}
