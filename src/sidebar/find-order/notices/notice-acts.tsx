import { useEffect } from 'preact/hooks';
import { fill } from '../../../domain/texts/fill';
import type { ShownNotice } from '../../../entry/contract-life';
import type { PanelTexts } from '../../panel-texts';
import { Button, LinkButton } from '../../parts/button';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { TextBox } from '../../parts/text-box';
import { type NoticeActsProps, useNotice } from './use-notice';

/** What the reader can do about a notice: sign, override, bind, discard. A reason is asked for below. */
export function NoticeActs(props: NoticeActsProps) {
  const { notice, texts } = props;
  const { inHand, sending, failure, begin, type, finish, cancel } = useNotice(props);
  const { panel } = texts.life;
  const reason = { id: `${notice.number}-reason`, disabled: sending };
  const isOpen = inHand !== null;
  useEffect(() => {
    if (isOpen) document.getElementById(reason.id)?.focus();
  }, [isOpen, reason.id]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) finish();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const charge = { id: `${notice.number}-charge`, disabled: sending };
  return (
    <>
      {notice.acts.length > 0 ? (
        <p class="step-buttons">
          {notice.acts.map((act) => (
            <Button key={actWords(act, texts)} disabled={sending} onClick={() => begin(act)}>
              {actWords(act, texts)}
            </Button>
          ))}
        </p>
      ) : null}
      {inHand ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of the fields in it
        <div class="step-form" onKeyDown={onKeyDown}>
          <Field control={reason} label={texts.terms.fields.reason} wide>
            <TextBox control={reason} text={inHand.reason} onText={(text) => type({ reason: text })} />
          </Field>
          {inHand.act.act === 'override' ? (
            <Field control={charge} label={texts.terms.fields.chargeFen} aside={texts.life.optional} wide>
              <TextBox control={charge} text={inHand.charge} onText={(text) => type({ charge: text })} />
            </Field>
          ) : null}
          <p class="step-actions">
            <Button main disabled={sending} onClick={finish}>
              {sending ? panel.taking : panel.take}
            </Button>
            <LinkButton disabled={sending} onClick={cancel}>
              {panel.cancel}
            </LinkButton>
          </p>
        </div>
      ) : null}
      {failure ? <Notice tone="error">{failure}</Notice> : null}
    </>
  );
}

function actWords(act: ShownNotice['acts'][number], texts: PanelTexts): string {
  const words = texts.life.notices;
  return act.act === 'sign' ? fill(words.sign, { as: texts.choices.signer[act.as] }) : words[act.act];
}
