import { formatYuan } from '../../../domain/money/fen';
import { fill } from '../../../domain/texts/fill';
import type { OrderSheet } from '../../../entry/contract';
import type { FormTexts } from '../../texts';

/** One item of an order, in as few lines as it can be read from. */
export function SheetItem({ item, texts }: { item: OrderSheet['items'][number]; texts: FormTexts }) {
  const { sizeBasis, openingDirection } = texts.choices;
  const basis = item.sizeBasis ?? 'opening';
  const other = basis === 'opening' ? 'leaf' : 'opening';
  const wall = said(`${texts.terms.fields.wallThicknessMm} ${item.wallThicknessMm ?? ''}`, item.wallThicknessSaid);
  const direction = said(
    item.openingDirection ? openingDirection[item.openingDirection] : '',
    item.openingDirectionSaid,
  );
  const frame = [item.frameShape, item.frameType, item.lineStyle, item.lineHeightMm].filter(Boolean).join(' · ');
  const hardware = `${texts.terms.fields.hardware} ${item.hardware ? texts.choices.hardware.yes : texts.choices.hardware.no}`;
  return (
    <section class="card sheet-item" aria-label={item.number}>
      <p class="sheet-item-head">
        <strong>{item.number}</strong>
        <span>{item.style}</span>
        <span>{fill(texts.form.items.pieces, { count: item.quantity ?? 0 })}</span>
        <span class="amount">{formatYuan(item.amountFen)}</span>
      </p>
      <p>
        {sizeBasis[basis]} {item.widthMm}×{item.heightMm}
        <span class="quiet">
          {' '}
          {sizeBasis[other]} {item.otherWidthMm}×{item.otherHeightMm}
        </span>
      </p>
      <p>{[wall, direction].filter(Boolean).join(' · ')}</p>
      <p>{[item.colour, hardware].filter(Boolean).join(' · ')}</p>
      <p class="quiet">{frame}</p>
      <p class="quiet">{item.technicalConditions}</p>
      {item.priceChanged ? (
        <p>
          <span class="tag tag-warning">{texts.terms.priceChanged}</span> <span class="quiet">{item.priceReason}</span>
        </p>
      ) : null}
    </section>
  );
}

/** What is meant, with the customer's own words where they differ (A8). */
function said(meant: string, words: string | undefined): string {
  return words && words !== meant ? `${meant}（${words}）` : meant;
}
