import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import type { ShownNotice, ShownSignature } from '../../../entry/contract-life';
import type { PanelTexts } from '../../panel-texts';
import { LinkButton } from '../../parts/button';
import { NoticeActs } from './notice-acts';
import type { NoticeActsProps } from './use-notice';

/** A notice of the order: what it changes from what to what, who signed, and what the reader can do about it (E2). */
export function NoticeCard(
  props: NoticeActsProps & { notice: ShownNotice; texts: PanelTexts; showRevision(revision: number): void },
) {
  const { notice, texts, showRevision } = props;
  const words = texts.life.notices;
  const tone = notice.status === 'open' ? 'tag-warning' : notice.status === 'discarded' ? '' : 'tag-active';
  return (
    <section class="card notice-card" aria-label={notice.number}>
      <p class="sheet-item-head">
        <strong>{notice.number}</strong>
        <span>{notice.kindName}</span>
        <span class={`tag ${tone}`}>{notice.statusName}</span>
      </p>
      <p>{fill(words.reasonIs, { cause: notice.causeName, by: notice.askedBy, reason: notice.reason })}</p>
      {notice.changes.length > 0 ? (
        <dl class="changes">
          {notice.changes.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>
                <del>{before}</del> → <ins>{after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p class="quiet">{notice.signatures.map((signature) => signatureWords(signature, texts)).join(' · ')}</p>
      {notice.outOfTime && !notice.override ? (
        <p class="problem problem-warning">{fill(words.outOfTime, { ...notice.outOfTime })}</p>
      ) : null}
      {notice.override ? (
        <p class="quiet">
          {fill(words.overridden, { by: notice.override.byName, reason: notice.override.reason })}{' '}
          {notice.override.chargeFen > 0
            ? fill(texts.life.panel.charges, { amount: formatYuan(notice.override.chargeFen) })
            : null}
        </p>
      ) : null}
      {notice.kind === 'change' && (notice.status === 'in-effect' || notice.status === 'bound') ? (
        <LinkButton onClick={() => showRevision(notice.baseRevision)}>{words.earlier}</LinkButton>
      ) : null}
      <NoticeActs {...props} />
    </section>
  );
}

function signatureWords({ asName, byName, on }: ShownSignature, texts: PanelTexts): string {
  return byName ? `${asName} ${byName} ${on.slice(5)}` : `${asName} ${texts.life.notices.unsigned}`;
}
