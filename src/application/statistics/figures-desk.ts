import type { LocalMonth } from '../../domain/time/local-time';
import type { Desk } from '../carry-out';

/** A desk that knows of which months the workbook holds tabs, oldest first: figures may come from any of them. */
export interface FiguresDesk extends Omit<Desk, 'lock'> {
  months(): LocalMonth[];
}
