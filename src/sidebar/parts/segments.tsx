import { type Control, controlAttributes, problemId } from './control';
import { ProblemText } from './field';
import { type Choice, choiceAtDigit } from './match-option';
import { advanceFrom } from './stops';

/**
 * A choice among a few, side by side and on a second line where the words are long: radio buttons. Arrows move, a digit
 * takes and goes on. `control.id` is the id of the group.
 */
export function Segments<Value extends string>(props: {
  control: Control;
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  onValue(value: Value): void;
}) {
  const { control, label, choices, value, onValue } = props;
  const { disabled, ...group } = controlAttributes(control);
  const brief = control.problem?.brief ? control.problem : undefined;
  const labelId = `${control.id}-label`;
  const onKeyDown = (event: KeyboardEvent) => {
    const named = choiceAtDigit(choices, event.key);
    if (!named || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onValue(named.value);
    advanceFrom(event.currentTarget as Element);
  };
  return (
    <div {...group} class="field segments-field" role="radiogroup" aria-labelledby={labelId} onKeyDown={onKeyDown}>
      <div id={labelId} class="field-head">
        {label}
        {brief ? <ProblemText id={problemId(control.id)} problem={brief} /> : null}
      </div>
      <div class="segments">
        {choices.map((choice) => (
          <label key={choice.value} class="segment">
            <input
              type="radio"
              name={control.id}
              disabled={disabled}
              checked={choice.value === value}
              onChange={() => onValue(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {brief ? null : <ProblemText id={problemId(control.id)} problem={control.problem} />}
    </div>
  );
}
