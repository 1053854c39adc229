import { shortNumberOf } from '../order/number';
import { fill } from '../texts/fill';
import type { Volume } from '../volume/volume';
import type { Paper } from './paper';
import type { PaperReader } from './paper-reader';

/** The cover of a volume (K1): which volume, first and last order number, first and last intake day. */
export function volumeCover(volume: Volume, { texts, settings }: PaperReader): Paper {
  const { volume: words } = texts.papers;
  const { number, count, firstKey, lastKey, firstTakenOn, lastTakenOn, filledOn } = volume;
  const range = (first: string, last: string): string => fill(words.range, { first, last });
  return {
    factory: settings.factoryName,
    title: words.title,
    number: fill(words.name, { number }),
    identity: [],
    copy: '',
    marks: [],
    blocks: [
      {
        kind: 'cover',
        lines: [
          { label: words.orders, value: range(shortNumberOf(firstKey), shortNumberOf(lastKey)) },
          { label: words.keys, value: range(firstKey, lastKey) },
          { label: words.taken, value: range(firstTakenOn, lastTakenOn) },
          { label: words.count, value: fill(words.counted, { count }) },
          { label: words.filled, value: filledOn ?? '' },
        ],
      },
      {
        kind: 'signatures',
        signatures: [
          { label: words.boundBy, name: '', on: '' },
          { label: words.checkedBy, name: '', on: '' },
        ],
      },
    ],
  };
}
