import { volumeCover } from '../../domain/papers/volume-cover';
import { fullVolume } from '../volumes/volume-in-hand';
import type { PaperSource } from './paper-source';

/** The cover of a full volume (K1). */
export const volumePapers: PaperSource<{ volume: number }> = {
  action: 'print-volume-cover',
  need: () => ({ records: { volumes: 'all' } }),
  papers: ({ volume }, { snapshot }, reader) => [[volumeCover(fullVolume(snapshot, volume), reader)]],
};
