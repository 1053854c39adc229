import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../domain/texts/fill';
import type { OrderSheet } from '../../entry/contract';
import type { PanelTexts } from '../panel-texts';
import { Button, LinkButton } from '../parts/button';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { TextBox } from '../parts/text-box';
import type { ServerClient } from '../server/client';
import { reasons } from './reasons';
import { type TakeBackInHand, useTakeBack } from './use-take-back';

const TAKE_BACK_ID = 'take-back';

interface TakeBackProps {
  order: OrderSheet;
  server: ServerClient;
  texts: PanelTexts;
  onTaken(message: string): void;
}

/** The way back from a mistaken step (F1): a quiet button that says which, then the reason. Enter takes it back, Escape leaves it. */
export function TakeBack(props: TakeBackProps) {
  const { order, texts } = props;
  const { inHand, open, type, take, cancel } = useTakeBack(props);
  const last = order.takeBack;
  if (!last) return null;
  if (last.why.length > 0) {
    return (
      <p class="step-back">
        <span class="tag">{last.label}</span> <span class="quiet">{reasons(last.why)}</span>
      </p>
    );
  }
  const leave = () => {
    cancel();
    document.getElementById(TAKE_BACK_ID)?.focus();
  };
  return (
    <div class="step-back">
      <LinkButton id={TAKE_BACK_ID} expanded={inHand !== null} onClick={() => (inHand ? leave() : open(last))}>
        {last.label}
      </LinkButton>
      {inHand ? <TakeBackForm inHand={inHand} texts={texts} commands={{ type, take, leave }} /> : null}
    </div>
  );
}

function TakeBackForm(props: {
  inHand: TakeBackInHand;
  texts: PanelTexts;
  commands: { type(reason: string): void; take(): void; leave(): void };
}) {
  const { inHand, texts, commands } = props;
  const { panel, takeBack } = texts.life;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') commands.leave();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) commands.take();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const { problem, sending } = inHand;
  const control = {
    id: 'take-back-reason',
    disabled: sending,
    ...(problem ? { problem: { severity: 'error' as const, message: problem.message } } : {}),
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys are those of the field in it
    <div ref={form} class="step-form" onKeyDown={onKeyDown}>
      <p class="quiet">{fill(takeBack.explain, { step: inHand.last.stepName })}</p>
      <div class="grid">
        <Field control={control} label={texts.terms.fields.reason} wide>
          <TextBox control={control} text={inHand.reason} onText={commands.type} />
        </Field>
      </div>
      {inHand.failure ? <Notice tone="error">{inHand.failure}</Notice> : null}
      <p class="step-actions">
        <Button main disabled={sending} onClick={commands.take}>
          {sending ? panel.taking : inHand.failure ? panel.tryAgain : takeBack.take}
        </Button>
        <LinkButton disabled={sending} onClick={commands.leave}>
          {panel.cancel}
        </LinkButton>
      </p>
    </div>
  );
}
