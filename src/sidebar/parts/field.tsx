import type { ComponentChildren } from 'preact';
import { type Control, type ControlProblem, problemId } from './control';

/** A control with its label above and its problem below, or beside the label where a word says it. `wide` takes the row. */
export function Field(props: {
  control: Control;
  label: string;
  wide?: boolean;
  /** A short word on the right of the label, such as the weekday of a date. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { control, label, wide, aside, children } = props;
  const brief = control.problem?.brief ? control.problem : undefined;
  return (
    <div class={wide ? 'field field-wide' : 'field'}>
      <div class="field-head">
        <label for={control.id}>{label}</label>
        {brief ? <ProblemText id={problemId(control.id)} problem={brief} /> : null}
        {aside && !brief ? <span class="field-aside">{aside}</span> : null}
      </div>
      {children}
      {brief ? null : <ProblemText id={problemId(control.id)} problem={control.problem} />}
    </div>
  );
}

/** The sentence of a problem, read out with its control. */
export function ProblemText({ id, problem }: { id: string; problem: ControlProblem | undefined }) {
  if (!problem) return null;
  return (
    <p id={id} class={`problem problem-${problem.severity}`}>
      {problem.message}
    </p>
  );
}
