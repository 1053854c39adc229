import { awaitsCover } from '../../domain/volume/volume';
import type { WorkSource } from './work-source';

/** Full volumes whose cover is not printed (K1, L1). There is one row for each hundred orders. */
export const FULL_VOLUMES: WorkSource = {
  records: { volumes: 'all' },
  workOf: ({ records }) => ({
    volumes: records.volumes
      .filter(awaitsCover)
      .map(({ number, filledOn, lastTakenOn }) => ({ number, fullOn: filledOn ?? lastTakenOn })),
  }),
};
