import { addNumbers } from '../../domain/import/number-ranges';
import { fill } from '../../domain/texts/fill';
import { LinkButton } from '../parts/button';
import { setupTexts } from '../setup-texts';
import type { ImportState } from './use-import';
import type { TakeBackTarget } from './use-take-back';

/** What a look at the table found, or what was brought in; and which rows were left out, with reasons. */
export function ImportResult(props: { state: ImportState; onTakeBack(target: TakeBackTarget): void }) {
  const { step, kind, result } = props.state;
  const words = setupTexts.setup.import;
  const { added, known, bad, reference } = result;
  const good = new Set(added.map(({ row }) => row)).size;
  const counts = { good, added: good, known: known.length, bad: bad.length };
  const subjects = added.length > 0 ? fill(words.subjects, rangeOf(added.map(({ subject }) => subject))) : '';
  return (
    <>
      <p role="status">
        <strong>{fill(step === 'done' ? words.done : words.result, { ...counts, subjects })}</strong>
      </p>
      {step === 'done' && reference !== null ? (
        <p>
          {fill(words.reference, { reference })}{' '}
          <LinkButton onClick={() => props.onTakeBack({ reference, kind, ...numbersOf(added) })}>
            {words.takeBack}
          </LinkButton>
        </p>
      ) : null}
      {bad.length > 0 ? (
        <>
          <h2>{words.badTitle}</h2>
          <ul class="bad-rows">
            {bad.map(({ row, reasons }) => (
              <li key={row} class="bad-row">
                <span>{fill(words.badRow, { row })}</span>
                <span class="problem-error">{reasons.join(' ')}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function numbersOf(added: readonly { subject: string }[]): Pick<TakeBackTarget, 'numbers' | 'count'> {
  const subjects = new Set(added.map(({ subject }) => subject));
  return { numbers: addNumbers('', [...subjects]), count: subjects.size };
}

function rangeOf(subjects: readonly string[]): { first: string; last: string } {
  const sorted = [...subjects].sort();
  return { first: sorted[0] ?? '', last: sorted[sorted.length - 1] ?? '' };
}
