import { fill } from '../../../domain/texts/fill';
import type { PanelTexts } from '../../panel-texts';
import { Notice } from '../../parts/notice';
import { reasons } from '../../steps/reasons';
import type { StepDone } from '../state/use-steps';

/** Which orders took the step, and what kept the others from it. */
export function Outcome({ done, texts }: { done: StepDone; texts: PanelTexts }) {
  const words = texts.life.lists;
  const { moved, kept } = done.outcome;
  return (
    <Notice tone={kept.length > 0 ? 'warning' : 'success'}>
      {moved.length > 0 ? fill(words.done, { step: done.name, count: moved.length }) : null}{' '}
      {kept.length > 0 ? (
        <>
          {fill(words.kept, { count: kept.length })}
          <ul class="list-kept">
            {kept.map(({ key, shortNumber, problems }) => (
              <li key={key}>
                <strong>{shortNumber}</strong> {reasons(problems)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Notice>
  );
}
