import { useState } from 'preact/hooks';
import { Combobox } from './combobox';
import type { Control } from './control';
import { KeyHint } from './key-hint';
import { type Choice, choiceAtDigit, isShorthand, matchChoices } from './match-option';
import { advanceFrom } from './stops';

interface ChoiceBoxProps<Value extends string> {
  control: Control;
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  onValue(value: Value | undefined): void;
}

/**
 * A choice from a list, by arrow, by the digit of its place, or by its word or pinyin. What is no choice does not stay in the
 * box; emptying the box opens the field again.
 */
export function ChoiceBox<Value extends string>(props: ChoiceBoxProps<Value>) {
  const { control, label, choices, value, onValue } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const matches = matchChoices(choices, typed ?? '');
  const chosen = choices.findIndex((choice) => choice.value === value);
  const take = (choice: Choice<Value>, box: Element) => {
    setTyped(null);
    onValue(choice.value);
    advanceFrom(box);
  };
  return (
    <Combobox
      control={control}
      text={typed ?? choices[chosen]?.label ?? ''}
      options={matches}
      keyOf={(choice) => choice.value}
      show={(choice, index) => <OptionLine choice={choice} digit={typed ? undefined : index + 1} />}
      preferred={typed ? 0 : chosen}
      listLabel={label}
      look="choice"
      tabPicks
      opensOnFocus={value === undefined}
      onText={(text, box) => {
        const named = choiceAtDigit(choices, text.trim());
        if (named) take(named, box);
        else setTyped(text);
      }}
      onPick={take}
      onLeave={() => {
        if (typed === null) return;
        setTyped(null);
        if (typed.trim() === '') onValue(undefined);
        else if (matches[0]) onValue(matches[0].value);
      }}
    />
  );
}

/** Like a choice box, but the clerk may write something else: only shorthand (pinyin, a digit) stands for a choice. */
export function OpenChoiceBox(props: {
  control: Control;
  label: string;
  choices: readonly string[];
  value: string;
  onValue(value: string | undefined): void;
}) {
  const { control, label, value, onValue } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const choices = props.choices.map((word) => ({ value: word, label: word }));
  const matches = matchChoices(choices, typed ?? '');
  const meant = typed !== null && isShorthand(typed) ? matches[0] : undefined;
  return (
    <Combobox
      control={control}
      text={typed ?? value}
      options={matches}
      keyOf={(choice) => choice.value}
      show={(choice, index) => <OptionLine choice={choice} digit={typed ? undefined : index + 1} />}
      preferred={meant ? 0 : typed === null ? choices.findIndex((choice) => choice.value === value) : -1}
      listLabel={label}
      look="choice"
      tabPicks
      opensOnFocus={value === ''}
      onText={(text) => {
        setTyped(text);
        onValue(text.trim() || undefined);
      }}
      onPick={(choice, box) => {
        setTyped(null);
        onValue(choice.value);
        advanceFrom(box);
      }}
      onLeave={() => {
        setTyped(null);
        if (meant) onValue(meant.value);
      }}
    />
  );
}

function OptionLine({ choice, digit }: { choice: Choice<string>; digit: number | undefined }) {
  return (
    <>
      {digit !== undefined && digit <= 9 ? <KeyHint keys={digit} /> : null}
      <span>{choice.label}</span>
    </>
  );
}
