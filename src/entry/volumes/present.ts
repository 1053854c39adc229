import type { VolumesOfMonth } from '../../application/volumes/open-volumes';
import { shortNumberOf } from '../../domain/order/number';
import type { OrderKey } from '../../domain/order/order';
import { personName } from '../../domain/settings/names';
import { fill, type Texts } from '../../domain/texts';
import { isAccountedFor } from '../../domain/volume/audit-numbers';
import { awaitsCover, ORDERS_A_VOLUME, type Volume } from '../../domain/volume/volume';
import { showProblems } from '../present-order';
import type { ShownVolume, VolumesSheet } from './contract';

/** So many numbers are named; more are counted. */
const MOST_NAMED = 20;

export function showVolumes(found: VolumesOfMonth, texts: Texts): VolumesSheet {
  const { month, months, volumes, audit, unreadable, mayPrint } = found;
  const { volumes: words } = texts;
  const { lastSequence: last, bound, notReleased, withdrawn, missing, twice, beyond } = audit;
  const { notReleasedKeys, withdrawnKeys } = audit;
  const gap = (sentence: string, keys: readonly OrderKey[]) =>
    keys.length === 0 ? [] : [fill(sentence, { numbers: named(keys, texts), count: keys.length })];
  return {
    month,
    months,
    volumes: volumes.map(({ volume, ofMonth }) => showVolume(volume, ofMonth, found, texts)),
    audit: {
      isAccounted: isAccountedFor(audit),
      sum:
        last === 0
          ? words.noNumbers
          : fill(isAccountedFor(audit) ? words.sum : words.parts, { last, bound, notReleased, withdrawn }),
      unbound: [...gap(words.notReleased, notReleasedKeys), ...gap(words.withdrawn, withdrawnKeys)],
      gaps: [
        ...gap(words.missing, missing),
        ...gap(words.twice, twice),
        ...gap(words.beyond, beyond),
        ...showProblems(unreadable, texts).map(({ message }) => message),
      ],
    },
    mayPrint,
  };
}

function named(keys: readonly OrderKey[], { volumes: words }: Texts): string {
  const shown = keys.slice(0, MOST_NAMED).map(shortNumberOf).join(words.comma);
  return keys.length > MOST_NAMED ? `${shown}${words.andMore}` : shown;
}

function showVolume(volume: Volume, ofMonth: number, { settings }: VolumesOfMonth, texts: Texts): ShownVolume {
  const { volumes: words, papers } = texts;
  const { number, count, firstKey, lastKey, firstTakenOn, lastTakenOn, filledOn, coverPrintedOn } = volume;
  const range = (first: string, last: string): string => fill(papers.volume.range, { first, last });
  const state = filledOn === null ? 'open' : awaitsCover(volume) ? 'full' : 'printed';
  const by = personName(settings.people, volume.coverPrintedBy);
  return {
    number,
    name: fill(papers.volume.name, { number }),
    state,
    stateText: fill(words.states[state], {
      ...{ count, full: ORDERS_A_VOLUME, by },
      day: (state === 'printed' ? coverPrintedOn : filledOn) ?? '',
    }),
    orders: range(shortNumberOf(firstKey), shortNumberOf(lastKey)),
    taken: range(firstTakenOn, lastTakenOn),
    ofMonth: fill(words.ofMonth, { count: ofMonth }),
  };
}
