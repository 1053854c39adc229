import { formatYuan } from '../../domain/money/fen';
import type { CellContent, CellKind } from '../schema/cell-kind';
import { dateOfSerial } from '../schema/date-serial';
import { text } from '../schema/value-kinds';

/** A long text is cut in a note and in the log. */
const MOST_CHARACTERS = 2_000;

/** What a cell holds as people read it: a date as a date, money as money. */
export function shownContent(content: CellContent, kind: CellKind<unknown>): string {
  if (typeof content === 'number') {
    if (kind.format.type === 'DATE' && content > 0 && content < 200_000) return dateOfSerial(Math.floor(content));
    if (kind.format.type === 'CURRENCY') return formatYuan(Math.round(content * 100));
  }
  const shown = text.read(content);
  return shown.length > MOST_CHARACTERS ? `${shown.slice(0, MOST_CHARACTERS)}…` : shown;
}
