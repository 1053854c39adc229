import { NOTICE_CAUSES, type NoticeCause } from '../../../domain/notice/notice';
import { ChoiceBox } from '../../parts/choice-box';
import type { ControlProblem } from '../../parts/control';
import { Field } from '../../parts/field';
import { readYuan } from '../../parts/read-text';
import { TextBox } from '../../parts/text-box';
import { complaintTexts as texts } from '../texts';

/** What is typed of an outcome. */
export interface OutcomeText {
  outcome: string;
  attributedTo: NoticeCause | 'nobody';
  allowance: string;
}

export const NO_OUTCOME: OutcomeText = { outcome: '', attributedTo: 'nobody', allowance: '' };

/** What was typed, or null where the amount can't be read. */
export function settlementOf({ outcome, attributedTo, allowance }: OutcomeText) {
  const amount = readYuan(allowance);
  if (amount === 'unreadable') return null;
  return { outcome, attributedTo: attributedTo === 'nobody' ? null : attributedTo, allowanceFen: amount.value ?? 0 };
}

/** How a complaint ended: in words, whose error it was (I3), and for who may give it an allowance. */
export function OutcomeFields(props: {
  id: string;
  typed: OutcomeText;
  dueFen: number;
  mayAllow: boolean;
  problemAt(field: string): ControlProblem | undefined;
  onTyped(change: Partial<OutcomeText>): void;
}) {
  const words = texts.complaints;
  const { id, typed, dueFen, mayAllow, problemAt, onTyped } = props;
  const control = (field: string) => ({ id: `${id}-${field}`, problem: problemAt(field), stop: true });
  const { noticeCause } = texts.choices;
  const choices = [
    { value: 'nobody' as const, label: words.nobody },
    ...NOTICE_CAUSES.map((value) => ({ value, label: noticeCause[value] })),
  ];
  return (
    <>
      <Field control={control('outcome')} label={words.outcome} wide>
        <TextBox
          control={{ ...control('outcome'), gap: typed.outcome === '' }}
          text={typed.outcome}
          onText={(outcome) => onTyped({ outcome })}
        />
      </Field>
      <Field control={control('attributedTo')} label={words.attributedTo}>
        <ChoiceBox
          control={control('attributedTo')}
          label={words.attributedTo}
          choices={choices}
          value={typed.attributedTo}
          onValue={(value) => onTyped({ attributedTo: value ?? 'nobody' })}
        />
      </Field>
      {mayAllow && dueFen > 0 ? (
        <Field control={control('allowanceFen')} label={words.allowance}>
          <TextBox
            control={control('allowanceFen')}
            text={typed.allowance}
            placeholder={words.allowanceHint}
            onText={(allowance) => onTyped({ allowance })}
          />
        </Field>
      ) : null}
    </>
  );
}
