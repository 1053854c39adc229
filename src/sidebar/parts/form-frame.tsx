import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Call } from '../server/use-call';
import { Button } from './button';
import { Notice } from './notice';
import { advanceFrom } from './stops';

/** A small form with its save and cancel. Enter leads on and saves at the end, Escape leaves it. */
export function FormFrame(props: {
  label: string;
  words: { save: string; saving: string; cancel: string };
  call: Call;
  /** Fields beside which the server's problems show; any other is said below the form. */
  shown: readonly string[];
  onSave(): void;
  /** Left out where there is nothing to leave. */
  onCancel?: (() => void) | undefined;
  children: ComponentChildren;
}) {
  const { label, words, call, shown, onSave, onCancel, children } = props;
  const frame = useRef<HTMLElement>(null);
  // Before it is painted: whoever sees the form can type.
  useLayoutEffect(() => frame.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape' && onCancel) onCancel();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) advanceFrom(event.target);
    else return;
    event.preventDefault();
  };
  const isBeside =
    call.problems.length > 0 && call.problems.every(({ field }) => shown.some((own) => field.endsWith(own)));
  return (
    <section ref={frame} class="card" aria-label={label} data-stops="" data-item="" onKeyDown={onKeyDown}>
      <div class="grid">{children}</div>
      {call.message && !isBeside ? <Notice tone="error">{call.message}</Notice> : null}
      <div class="form-end" data-save="">
        <Button main disabled={call.busy} onClick={onSave}>
          {call.busy ? words.saving : words.save}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{words.cancel}</Button> : null}
      </div>
    </section>
  );
}
