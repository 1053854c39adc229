import { useState } from 'preact/hooks';
import type { Problem } from '../../../domain/problem';
import { fieldName, problemText } from '../../../domain/texts';
import { fill } from '../../../domain/texts/fill';
import { Icon } from '../../parts/icon';
import type { FormTexts } from '../../texts';
import { useForm } from './form-context';

const SHOWN_AT_FIRST = 9;

/** What is still missing or wrong, as a short list by item; each entry leads to its field. */
export function OpenList({ jump }: { jump(path: string): void }) {
  const { state, preview, texts, words } = useForm();
  const [all, setAll] = useState(false);
  if (!preview || !state.begun) return null;
  const problems = [...preview.wrong, ...preview.open];
  if (problems.length === 0) {
    return (
      <p class="settled">
        <Icon name="check" />
        {words.open.nothing}
      </p>
    );
  }
  const shown = all ? problems : problems.slice(0, SHOWN_AT_FIRST);
  return (
    <section class="open-list" aria-labelledby="open-list-title">
      <h2 id="open-list-title">{fill(words.open.title, { count: problems.length })}</h2>
      {[...byItem(shown)].map(([place, ofItem]) => (
        <ul key={place} aria-label={place === null ? undefined : fill(words.items.place, { place: place + 1 })}>
          {place === null ? null : (
            <li class="open-list-item" aria-hidden="true">
              {fill(words.items.place, { place: place + 1 })}
            </li>
          )}
          {ofItem.map((problem) => (
            <li key={`${problem.field} ${problem.code}`}>
              <button type="button" class="chip" onClick={() => jump(targetOf(problem))}>
                {nameOf(problem, texts)}
              </button>
            </li>
          ))}
        </ul>
      ))}
      {shown.length < problems.length ? (
        <button type="button" class="chip chip-quiet" onClick={() => setAll(true)}>
          {fill(words.open.more, { count: problems.length - shown.length })}
        </button>
      ) : null}
    </section>
  );
}

/** Where the clerk settles a problem: mostly its field; like customers are listed below the name. */
export function targetOf({ code, field }: Problem): string {
  return code === 'like-customer' ? 'like-customers' : (field ?? '');
}

/** The problems of each item by its place, those of the order itself under null; in the order in which they come. */
function byItem(problems: readonly Problem[]): Map<number | null, Problem[]> {
  const groups = new Map<number | null, Problem[]>();
  for (const problem of problems) {
    const digits = /^items\.(\d+)\./.exec(problem.field ?? '')?.[1];
    const place = digits === undefined ? null : Number(digits);
    groups.set(place, [...(groups.get(place) ?? []), problem]);
  }
  return groups;
}

function nameOf(problem: Problem, texts: FormTexts): string {
  const { code, field } = problem;
  if (code === 'like-customer') return texts.form.open.settleLike;
  if (code === 'exclusive-region') return texts.form.open.settleRegion;
  return field ? fieldName(field.replace(/^items\.\d+\./, ''), texts) : problemText(problem, texts);
}
