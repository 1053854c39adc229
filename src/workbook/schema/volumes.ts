import { orNothing } from './cell-kind';
import { defineTab } from './tab';
import { date, text, whole } from './value-kinds';

/** 装订: the volumes of released production orders (K1). */
export const volumesTab = defineTab({
  id: 'volumes',
  number: 1170,
  key: 'number',
  frozenColumns: 1,
  warnsBeforeEdits: true,
  columns: {
    number: { kind: whole, widthPx: 80 },
    count: { kind: whole, widthPx: 80 },
    firstKey: { kind: text, widthPx: 130 },
    lastKey: { kind: text, widthPx: 130 },
    firstTakenOn: { kind: date, widthPx: 110 },
    lastTakenOn: { kind: date, widthPx: 110 },
    filledOn: { kind: orNothing(date), widthPx: 110 },
    coverPrintedOn: { kind: orNothing(date), widthPx: 110 },
    coverPrintedBy: { kind: text, widthPx: 180 },
  },
});
