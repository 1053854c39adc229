import { promiseReason } from '../../../domain/texts';
import { fill } from '../../../domain/texts/fill';
import { daysBetween, weekdayOf } from '../../../domain/time/local-date';
import type { PromisePreview } from '../state/promise-preview';
import { useForm } from './form-context';

/** What would be promised now, with the reason in words: one line a category, for the entry is split by it (A3). */
export function PromisePanel() {
  const { preview, words } = useForm();
  const promises = preview?.promises ?? [];
  return (
    <section class="card promise" aria-label={words.promise.title} aria-live="polite">
      {promises.length === 0 ? <p class="quiet">{words.promise.waiting}</p> : null}
      {promises.map((promise) => (
        <PromiseLines key={promise.categoryId} promise={promise} named={promises.length > 1} />
      ))}
      {promises.length > 1 ? <p class="split-note">{fill(words.promise.split, { count: promises.length })}</p> : null}
    </section>
  );
}

function PromiseLines({ promise, named }: { promise: PromisePreview; named: boolean }) {
  const { state, texts, words } = useForm();
  const { made, categoryName } = promise;
  const { promisedOn, earliestOn, latestOn, estimated } = made.promise;
  const { wantedOn } = state.header;
  const daysLate = wantedOn ? daysBetween(wantedOn, promisedOn) : 0;
  return (
    <div class="promise-of">
      <p class="promise-day">
        {named ? <span>{categoryName}</span> : <span>{words.promise.title}</span>}
        <strong>
          {promisedOn.slice(5)} {words.weekdays[weekdayOf(promisedOn)]}
        </strong>
        {estimated ? <span class="tag">{words.promise.estimated}</span> : null}
        {made.consent ? <span class="tag tag-warning">{texts.choices.status.consulting}</span> : null}
        {daysLate > 0 ? (
          <span class="tag tag-warning">{fill(words.promise.wantedEarlier, { days: daysLate })}</span>
        ) : null}
      </p>
      {earliestOn === latestOn ? null : (
        <p class="quiet">{fill(words.promise.window, { earliest: earliestOn.slice(5), latest: latestOn.slice(5) })}</p>
      )}
      <p class="quiet">{promiseReason(made.reason, texts)}</p>
      {made.consent ? (
        <p class="consent">{fill(words.promise.consulting, { consent: texts.choices.rushConsent[made.consent] })}</p>
      ) : null}
    </div>
  );
}
