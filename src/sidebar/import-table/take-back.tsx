import { useEffect } from 'preact/hooks';
import { fill } from '../../domain/texts/fill';
import { Button, LinkButton } from '../parts/button';
import { Notice } from '../parts/notice';
import { setupTexts } from '../setup-texts';
import { leftCount, type TakeBackTarget, type useTakeBack } from './use-take-back';

type Work = ReturnType<typeof useTakeBack>;

/** Imports that are there, each with the way back. */
export function FormerImports({ work }: { work: Work }) {
  const words = setupTexts.setup.import;
  const { former } = work.state;
  if (former.length === 0) return null;
  return (
    <details class="former-imports">
      <summary>{words.former}</summary>
      <ul>
        {former.map((line) => (
          <li key={line.reference}>
            <span>
              {fill(words.formerLine, { ...line, kind: words.kinds[line.kind] })}
              {line.takenBack > 0 ? <span class="tag">{fill(words.formerBack, { count: line.takenBack })}</span> : null}
            </span>
            <LinkButton onClick={() => work.open(line)}>
              {fill(words.takeBackOf, { reference: line.reference })}
            </LinkButton>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Says what taking an import back would do, then does it. */
export function TakeBack({ work, target }: { work: Work; target: TakeBackTarget }) {
  const words = setupTexts.setup.import;
  const { result, isDone, progress, failure } = work.state;
  const { kind } = target;
  const counts = result ? { ...result, left: leftCount(result.left) } : null;
  useEffect(() => {
    document.getElementById('take-back-next')?.focus();
  }, [isDone, counts?.count]);
  return (
    <main class="dialog">
      <div class="dialog-body">
        <p>{fill(words.takeBackAbout[kind], { ...target })}</p>
        {counts ? (
          <p role="status">
            <strong>{fill(isDone ? words.takenBack[kind] : words.takeBackResult[kind], counts)}</strong>
          </p>
        ) : null}
        {result && result.left.length > 0 ? (
          <>
            <h2>{words.leftTitle}</h2>
            <ul class="bad-rows">
              {result.left.map(({ numbers, reason }) => (
                <li key={`${numbers} ${reason}`} class="bad-row left-row">
                  <span>{numbers}</span>
                  <span>{reason}</span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      {progress ? (
        <p class="loading" role="status">
          <span class="spinner" aria-hidden="true" />
          {fill(progress.writing ? words.takingBack : words.takeBackLooking, {
            done: progress.done,
            all: target.count,
          })}
        </p>
      ) : null}
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      <div class="dialog-bar">
        <Button id={isDone ? 'take-back-next' : 'take-back-leave'} disabled={progress !== null} onClick={work.close}>
          {words.back}
        </Button>
        <span class="grow" />
        {isDone ? null : (
          <Button
            main
            id="take-back-next"
            disabled={progress !== null || (counts !== null && counts.count === 0)}
            onClick={counts ? work.takeBack : work.lookAgain}
          >
            {counts ? fill(words.takeBackNow[kind], counts) : words.preview}
          </Button>
        )}
      </div>
    </main>
  );
}
