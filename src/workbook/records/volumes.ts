import type { Volume } from '../../domain/volume/volume';
import { volumesTab } from '../schema/volumes';
import { recordTab } from './record-tab';

export const volumeRecords = recordTab<Volume, (typeof volumesTab)['columns'], keyof Volume>({
  tab: volumesTab,
  keyOf: ({ number }) => String(number),
  monthOf: () => null,
  readFrom: [
    ...(['number', 'count', 'firstKey', 'lastKey', 'firstTakenOn', 'lastTakenOn', 'filledOn'] as const),
    ...(['coverPrintedOn', 'coverPrintedBy'] as const),
  ],
  fromRow: (row) => ({ ...row }),
  toRow: (volume) => ({ ...volume }),
});
