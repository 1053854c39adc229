import type { Item, SizeMm } from '../order/order';
import { fill } from '../texts/fill';
import type { PaperReader } from './paper-reader';

/**
 * Both sizes with which of them the customer gave: who makes the door must not deduct twice (A8).
 * @returns the opening and the leaf
 */
export function sizeCells(
  { opening, leaf, sizeBasis }: Pick<Item, 'opening' | 'leaf' | 'sizeBasis'>,
  reader: PaperReader,
): [string, string] {
  const { given, derived } = reader.texts.papers.production;
  const [openingIs, leafIs] = sizeBasis === 'opening' ? [given, derived] : [derived, given];
  return [`${size(opening)}\n${openingIs}`, `${size(leaf)}\n${leafIs}`];
}

export function size({ widthMm, heightMm }: SizeMm): string {
  return `${widthMm}×${heightMm}`;
}

/** What stands below an item's cells: the technical conditions, and the customer's own words where they say more (A8). */
export function below(item: Item, { texts }: PaperReader): string {
  const { papers, terms, choices } = texts;
  const wallSaid = differing(item.wallThicknessSaid, String(item.wallThicknessMm));
  const directionSaid = differing(item.openingDirectionSaid, choices.openingDirection[item.openingDirection]);
  return [
    [terms.fields.technicalConditions, item.technicalConditions],
    [terms.fields.wallThicknessSaid, wallSaid],
    [terms.fields.openingDirectionSaid, directionSaid],
  ]
    .filter(([, value]) => value !== '')
    .map(([label = '', value = '']) => fill(papers.labelled, { label, value }))
    .join(papers.between);
}

function differing(said: string, meant: string): string {
  return said.trim() === meant ? '' : said.trim();
}
