import { useEffect, useRef } from 'preact/hooks';
import type { OrderSheet } from '../../entry/contract';
import type { ShownStep } from '../../entry/contract-life';
import type { PanelTexts } from '../panel-texts';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import type { ServerClient } from '../server/client';
import { CrossCheck } from './cross-check';
import { reasons } from './reasons';
import { StepForm } from './step-form';
import { TakeBack } from './take-back';
import { useStep } from './use-step';

/** The button of a step, so that a panel can be opened at it. */
export function stepButtonId(step: string): string {
  return `step-${step}`;
}

/** Every next step of the order: a button, or why it is none (F1). */
export function StepPanel(props: {
  order: OrderSheet;
  server: ServerClient;
  texts: PanelTexts;
  onTaken(message: string): void;
}) {
  const { order, texts, onTaken } = props;
  const section = useRef<HTMLElement>(null);
  const isTaken = useRef(false);
  const taken = (message: string) => {
    isTaken.current = true;
    onTaken(message);
  };
  const { inHand, commands } = useStep({ ...props, onTaken: taken });
  // The button that was pressed is gone with its step: the keyboard goes on at the next one.
  useEffect(() => {
    if (!isTaken.current) return;
    isTaken.current = false;
    section.current?.querySelector<HTMLElement>('.step-buttons button')?.focus();
  }, [order]);
  const cancel = () => {
    commands.cancel();
    if (inHand) document.getElementById(stepButtonId(inHand.step))?.focus();
  };
  const { panel } = texts.life;
  const possible = order.steps.filter((step) => step.possible);
  const others = order.steps.filter((step) => !step.possible);
  const isOpen = (step: ShownStep) => inHand?.step === step.step;
  const formIsOpen = inHand !== null && possible.some(isOpen);
  return (
    <section ref={section} class="card steps" aria-label={panel.steps}>
      <h2>{panel.steps}</h2>
      {order.steps.length === 0 ? <p class="quiet">{panel.over}</p> : null}
      <div class="step-buttons">
        {possible.map((step) => (
          <Button
            key={step.step}
            id={stepButtonId(step.step)}
            disabled={inHand?.sending === true}
            onClick={() => commands.open(step.step)}
          >
            {step.name}
          </Button>
        ))}
      </div>
      {inHand && formIsOpen ? (
        <StepForm inHand={inHand} order={order} texts={texts} commands={{ ...commands, cancel }}>
          {inHand.step === 'cross-check' ? <CrossCheck keys={[order.key]} server={props.server} texts={texts} /> : null}
        </StepForm>
      ) : null}
      {inHand && !formIsOpen && inHand.failure ? <Notice tone="error">{inHand.failure}</Notice> : null}
      {others.length > 0 ? (
        <ul class="step-reasons">
          {others.map((step) => (
            <li key={step.step}>
              <span class="tag">{step.name}</span> <span class="quiet">{reasons(step.why)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <TakeBack {...props} onTaken={taken} />
    </section>
  );
}
