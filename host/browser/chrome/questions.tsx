import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { ButtonSet, UiAnswer } from '../../apps-script/contract';
import { useStore } from '../connection/store';
import type { PageController } from '../page-controller';
import type { Question } from '../page-state';
import { texts } from '../texts';

type Button = UiAnswer['button'];

const buttonSets: Record<ButtonSet, Exclude<Button, 'CLOSE'>[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const captions: Record<Exclude<Button, 'CLOSE'>, string> = {
  OK: texts.ok,
  CANCEL: texts.cancel,
  YES: texts.yes,
  NO: texts.no,
};

/** `ui.alert` and `ui.prompt`: one box at a time, the oldest first. */
export function Questions({ controller }: { controller: PageController }) {
  const [first] = useStore(controller.store, (state) => state.questions);
  return first ? <QuestionBox key={first.key} question={first} /> : null;
}

function QuestionBox({ question }: { question: Question }) {
  const box = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [optionChosen, setOptionChosen] = useState(false);
  const titleId = useId();

  useLayoutEffect(() => {
    const shown = box.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('input:not([type="checkbox"]), button[type="submit"]')?.focus();
    // Closing gives the focus back to where it was, which taking the element away would not.
    return () => shown?.close();
  }, []);

  const answer = (button: Button) =>
    question.answer({ button, optionChosen, ...(question.kind === 'prompt' ? { text } : {}) });

  return (
    <dialog
      ref={box}
      className="question"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE');
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          answer(buttonSets[question.buttons][0] ?? 'OK');
        }}
      >
        <header>
          <h2 id={titleId}>{question.title || texts.product}</h2>
          <button type="button" className="icon-button" aria-label={texts.close} onClick={() => answer('CLOSE')}>
            ×
          </button>
        </header>
        <p>{question.message}</p>
        {question.kind === 'prompt' && (
          <input
            aria-label={question.message || question.title}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        {question.option && (
          <label className="question-option">
            <input type="checkbox" checked={optionChosen} onChange={(event) => setOptionChosen(event.target.checked)} />
            {question.option}
          </label>
        )}
        <footer>
          {buttonSets[question.buttons].map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              className={index === 0 ? 'primary' : 'secondary'}
              onClick={index === 0 ? undefined : () => answer(button)}
            >
              {captions[button]}
            </button>
          ))}
        </footer>
      </form>
    </dialog>
  );
}
