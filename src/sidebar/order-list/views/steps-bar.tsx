import { fill } from '../../../domain/texts/fill';
import type { PanelTexts } from '../../panel-texts';
import { Button } from '../../parts/button';
import type { ServerClient } from '../../server/client';
import { CrossCheck } from '../../steps/cross-check';
import { reasons } from '../../steps/reasons';
import { StepForm } from '../../steps/step-form';
import { commonSubject, type OfferedStep } from '../state/steps-for-many';
import type { useSteps } from '../state/use-steps';

/** What the chosen orders can do next; the form of the step that is about to be taken. */
export function StepsBar(props: {
  offered: readonly OfferedStep[];
  steps: ReturnType<typeof useSteps>;
  server: ServerClient;
  texts: PanelTexts;
  today: string;
}) {
  const { offered, steps, server, texts, today } = props;
  const words = texts.life.lists;
  const { inHand } = steps;
  return (
    <section class="list-steps" aria-label={words.steps}>
      {inHand ? (
        <>
          <strong>{fill(words.go, { step: inHand.offer.name, count: inHand.offer.able.length })}</strong>
          <StepForm inHand={inHand} order={commonSubject(today)} texts={texts} commands={steps}>
            <Staying offer={inHand.offer} texts={texts} />
            {inHand.step === 'cross-check' ? (
              <CrossCheck keys={inHand.offer.able.map(({ key }) => key)} server={server} texts={texts} />
            ) : null}
            {inHand.step === 'ship' ? <p class="quiet">{words.shipsAll}</p> : null}
          </StepForm>
        </>
      ) : offered.length > 0 ? (
        <div class="step-buttons">
          {offered.map((offer) => (
            <Button key={offer.step} main={offer === offered[0]} onClick={() => steps.open(offer)}>
              {fill(words.stepCount, { step: offer.name, count: offer.able.length })}
            </Button>
          ))}
        </div>
      ) : (
        <p class="quiet">{words.noSteps}</p>
      )}
    </section>
  );
}

/** The chosen orders that can't take the step, and why. */
function Staying({ offer, texts }: { offer: OfferedStep; texts: PanelTexts }) {
  const { step, name, staying } = offer;
  if (staying.length === 0) return null;
  return (
    <details class="comparison">
      <summary>{fill(texts.life.lists.someStay, { count: staying.length, step: name })}</summary>
      <ul class="list-kept">
        {staying.map(({ key, shortNumber, statusName, steps }) => (
          <li key={key}>
            <strong>{shortNumber}</strong> {reasons(steps.find((each) => each.step === step)?.why ?? []) || statusName}
          </li>
        ))}
      </ul>
    </details>
  );
}
