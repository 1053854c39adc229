import { useState } from 'preact/hooks';
import type { Problem } from '../../../domain/problem';
import { fieldName, problemText } from '../../../domain/texts';
import { fill } from '../../../domain/texts/fill';
import { Icon } from '../../parts/icon';
import type { FormTexts } from '../../texts';
import { useForm } from './form-context';

const SHOWN_AT_FIRST = 6;

/** What is still missing or wrong, as a short list; each entry leads to its field. */
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
    <section class="open-list" id="open-list" aria-labelledby="open-list-title" tabIndex={-1}>
      <h2 id="open-list-title">{fill(words.open.title, { count: problems.length })}</h2>
      <ul>
        {shown.map((problem) => (
          <li key={`${problem.field} ${problem.code}`}>
            <button type="button" class="chip" onClick={() => jump(targetOf(problem))}>
              {nameOf(problem, texts)}
            </button>
          </li>
        ))}
        {shown.length < problems.length ? (
          <li>
            <button type="button" class="chip chip-quiet" onClick={() => setAll(true)}>
              {fill(words.open.more, { count: problems.length - shown.length })}
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

/** Where the clerk settles a problem: mostly its field; like customers are listed below the name. */
export function targetOf({ code, field }: Problem): string {
  return code === 'like-customer' ? 'like-customers' : (field ?? '');
}

function nameOf(problem: Problem, texts: FormTexts): string {
  if (problem.code === 'like-customer') return texts.form.open.settleLike;
  if (problem.code === 'exclusive-region') return texts.form.open.settleRegion;
  return problem.field ? fieldName(problem.field, texts) : problemText(problem, texts);
}
