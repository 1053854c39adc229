import type { DeskTrouble } from '../../domain/reminder/other-work';
import { keep } from './keep';
import type { NightlyDesk } from './nightly-step';

/** What a workbook of Sheets can hold. */
const MOST_CELLS = 10_000_000;
const WARNED_FROM_PERCENT = 50;

/** Says so where half of the cells that a workbook may have are used: it is time to archive. */
export function checkCells(desk: NightlyDesk, run: string): void {
  const percent = Math.floor((desk.care.cells() / MOST_CELLS) * 100);
  const trouble: DeskTrouble = { what: 'workbook-half-full', on: desk.clock.now().date, percent };
  keep(desk, `${run}-cells`, { 'trouble.cells': percent >= WARNED_FROM_PERCENT ? JSON.stringify(trouble) : '' });
}
