import { formatYuan } from '../../../domain/money/fen';
import { NOTICE_CAUSES, type NoticeCause } from '../../../domain/notice/notice';
import { fill } from '../../../domain/texts/fill';
import type { PanelTexts } from '../../panel-texts';
import { ChoiceBox } from '../../parts/choice-box';
import { Field } from '../../parts/field';
import { ReadBox } from '../../parts/read-box';
import { TextBox } from '../../parts/text-box';
import type { NoticeState } from '../state/notice-state';
import { controlOf } from './field-view';
import type { NoticeCommands } from './use-notice-form';

interface AboutProps {
  state: NoticeState;
  texts: PanelTexts;
  commands: NoticeCommands;
}

/** Why, and who asked (E2). */
export function AboutFields({ state, texts, commands }: AboutProps) {
  const { fields } = texts.terms;
  const { reason, askedBy, cause } = state.about;
  const controls = {
    reason: controlOf('reason', 'about-reason', state),
    askedBy: controlOf('askedBy', 'about-askedBy', state),
    cause: controlOf('cause', 'about-cause', state),
  };
  const set = (change: Partial<NoticeState['about']>) => commands.dispatch({ type: 'about', change });
  const causes = NOTICE_CAUSES.map((value) => ({ value, label: texts.choices.noticeCause[value] }));
  return (
    <section class="card" aria-label={texts.life.noticeForm.about}>
      <h2>{texts.life.noticeForm.about}</h2>
      <div class="grid grid-wide">
        <Field control={controls.reason} label={fields.reason} wide>
          <TextBox control={controls.reason} text={reason} onText={(text) => set({ reason: text })} />
        </Field>
        <Field control={controls.askedBy} label={fields.askedBy}>
          <TextBox control={controls.askedBy} text={askedBy} onText={(text) => set({ askedBy: text })} />
        </Field>
        <Field control={controls.cause} label={fields.cause}>
          <ChoiceBox<NoticeCause>
            control={controls.cause}
            label={fields.cause}
            choices={causes}
            value={cause}
            onValue={(value) => set({ cause: value ?? 'customer' })}
          />
        </Field>
      </div>
    </section>
  );
}

/** What becomes of the money already paid (E5); nothing is asked where nothing was. */
export function MoneyFields({ state, texts, commands }: AboutProps) {
  const words = texts.life.noticeForm;
  const { paidFen } = state.data;
  if (paidFen === 0) return null;
  const parts = ['refund', 'credit', 'forfeit'] as const;
  const title = fill(words.money, { paid: formatYuan(paidFen) });
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      <div class="grid grid-wide">
        {parts.map((part) => {
          const control = controlOf(part === 'refund' ? 'money' : part, `money-${part}`, state);
          return (
            <Field key={part} control={control} label={words[part]}>
              <ReadBox
                control={control}
                text={state.money[part]}
                inputMode="decimal"
                onText={(text) => commands.dispatch({ type: 'money', change: { [part]: text } })}
              />
            </Field>
          );
        })}
      </div>
    </section>
  );
}
