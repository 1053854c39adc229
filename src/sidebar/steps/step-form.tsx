import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../domain/texts/fill';
import type { PanelTexts } from '../panel-texts';
import { Button, LinkButton } from '../parts/button';
import { ChoiceBox } from '../parts/choice-box';
import type { Control } from '../parts/control';
import { DateBox } from '../parts/date-box';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { ReadBox } from '../parts/read-box';
import { readDate } from '../parts/read-text';
import { Segments } from '../parts/segments';
import { TextBox } from '../parts/text-box';
import { openShipments, piecesOf, STEP_FIELDS, type StepField, type StepSubject } from './step-fields';
import type { StepCommands, StepInHand } from './use-step';

interface StepFormProps {
  inHand: StepInHand;
  order: StepSubject;
  texts: PanelTexts;
  commands: Pick<StepCommands, 'type' | 'take' | 'cancel'>;
  /** What is looked at before the step is taken. */
  children?: ComponentChildren;
}

/** What a step asks for, below its button. Enter takes the step, Escape leaves it. */
export function StepForm({ inHand, order, texts, commands, children }: StepFormProps) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where there is nothing to type, the button is what comes next.
    form.current?.querySelector<HTMLElement>('input:not([type=radio]), .button-main')?.focus();
  }, [inHand.step]);
  const { panel } = texts.life;
  const fields = STEP_FIELDS[inHand.step];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') commands.cancel();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) commands.take();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const own = new Set(fields.flatMap((field) => idsOf(field, order)));
  const beside = inHand.problems.filter(({ field }) => own.has(field));
  const failure = beside.length < inHand.problems.length || beside.length === 0 ? inHand.failure : null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of the fields in it
    <div ref={form} class="step-form" onKeyDown={onKeyDown}>
      {children}
      <div class="grid">
        {fields.map((field) => (
          <StepFieldView key={field.name} field={field} props={{ inHand, order, texts, commands }} />
        ))}
      </div>
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      <p class="step-actions">
        <Button main disabled={inHand.sending} onClick={commands.take}>
          {inHand.sending ? panel.taking : inHand.failure ? panel.tryAgain : panel.take}
        </Button>
        <LinkButton disabled={inHand.sending} onClick={commands.cancel}>
          {panel.cancel}
        </LinkButton>
      </p>
    </div>
  );
}

function StepFieldView({ field, props }: { field: StepField; props: StepFormProps }) {
  const { inHand, order, texts, commands } = props;
  const { life, terms } = texts;
  const label = terms.fields[field.name];
  const text = inHand.typed[field.name] ?? '';
  const control = controlOf(field.name, inHand);
  const onText = (typed: string) => commands.type(field.name, typed);
  const aside = field.optional ? life.optional : undefined;
  switch (field.kind) {
    case 'pieces':
      return (
        <>
          {order.leftToShip.map(({ place, number, quantity }) => (
            <Field
              key={place}
              control={controlOf(piecesOf(place), inHand)}
              label={number}
              aside={fill(life.panel.left, { count: quantity })}
            >
              <ReadBox
                control={controlOf(piecesOf(place), inHand)}
                text={inHand.typed[piecesOf(place)] ?? ''}
                onText={(typed) => commands.type(piecesOf(place), typed)}
              />
            </Field>
          ))}
        </>
      );
    case 'yes-no':
      return (
        <Segments
          control={control}
          label={label}
          choices={[
            { value: 'yes', label: life.yes },
            { value: 'no', label: life.no },
          ]}
          value={text === 'yes' ? 'yes' : 'no'}
          onValue={onText}
        />
      );
    case 'choice':
    case 'shipment': {
      const words: Readonly<Record<string, string>> = field.kind === 'choice' ? texts.choices[field.list] : {};
      const values = field.kind === 'choice' ? Object.keys(words) : openShipments(inHand.step, order);
      const choices = values.map((value) => ({ value, label: words[value] ?? value }));
      return (
        <Field control={control} label={label}>
          <ChoiceBox
            control={control}
            label={label}
            choices={choices}
            value={text || undefined}
            onValue={(value) => onText(value ?? '')}
          />
        </Field>
      );
    }
    case 'date': {
      const read = readDate(text, order.today, field.direction);
      const date = read === 'unreadable' ? undefined : read.value;
      return (
        <Field control={control} label={label} aside={aside}>
          <DateBox
            control={control}
            text={date ?? text}
            date={date}
            placeholder={texts.form.order.dateHint}
            pickerLabel={texts.form.order.pickDate}
            onText={onText}
          />
        </Field>
      );
    }
    default:
      return (
        <Field control={control} label={label} wide={field.kind === 'text'} aside={aside}>
          <TextBox control={control} text={text} onText={onText} />
        </Field>
      );
  }
}

function controlOf(name: string, { step, problems, sending }: StepInHand): Control {
  const problem = problems.find(({ field }) => field === name);
  return {
    id: `${step}-${name.replace('.', '-')}`,
    disabled: sending,
    ...(problem ? { problem: { severity: 'error' as const, message: problem.message } } : {}),
  };
}

function idsOf(field: StepField, { leftToShip }: StepSubject): string[] {
  return field.kind === 'pieces' ? leftToShip.map(({ place }) => piecesOf(place)) : [field.name];
}
