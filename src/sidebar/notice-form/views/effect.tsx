import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import type { ShownPreview } from '../../../entry/contract-life';
import type { PanelTexts } from '../../panel-texts';

/** Old and new side by side, with what it does to amount and promise, and who must sign (E2). */
export function Effect({ preview, texts }: { preview: ShownPreview; texts: PanelTexts }) {
  const words = texts.life.noticeForm;
  const { notices } = texts.life;
  const { notice } = preview;
  const rows = [
    ...notice.changes,
    {
      field: words.amount,
      before: formatYuan(preview.amountBeforeFen),
      after: formatYuan(preview.amountAfterFen),
    },
    { field: words.promise, before: preview.promisedBefore, after: preview.promisedAfter },
  ].filter(({ field }, index, all) => all.findIndex((each) => each.field === field) === index);
  return (
    <section class="card" aria-label={words.effect}>
      <h2>
        {words.effect} {notice.number}
      </h2>
      <table class="effect">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{notices.before}</th>
            <th scope="col">{notices.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{before}</td>
              <td class={before === after ? 'quiet' : 'effect-new'}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {notice.outOfTime ? (
        <p class="problem problem-warning">{fill(notices.outOfTime, { ...notice.outOfTime })}</p>
      ) : null}
      <p class="quiet">{fill(words.signers, { signers: signersOf(preview) })}</p>
    </section>
  );
}

export function signersOf({ notice }: ShownPreview): string {
  return notice.signatures.map(({ asName }) => asName).join('、');
}
