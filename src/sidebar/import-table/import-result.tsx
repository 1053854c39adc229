import { fill } from '../../domain/texts/fill';
import { setupTexts } from '../setup-texts';
import type { ImportState } from './use-import';

/** What a look at the table found, or what was brought in; and which rows were left out, with reasons. */
export function ImportResult({ state: { step, result } }: { state: ImportState }) {
  const words = setupTexts.setup.import;
  const { added, known, bad } = result;
  const good = new Set(added.map(({ row }) => row)).size;
  const counts = { good, added: good, known: known.length, bad: bad.length };
  const subjects = added.length > 0 ? fill(words.subjects, rangeOf(added.map(({ subject }) => subject))) : '';
  return (
    <>
      <p role="status">
        <strong>{fill(step === 'done' ? words.done : words.result, { ...counts, subjects })}</strong>
      </p>
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

function rangeOf(subjects: readonly string[]): { first: string; last: string } {
  const sorted = [...subjects].sort();
  return { first: sorted[0] ?? '', last: sorted[sorted.length - 1] ?? '' };
}
