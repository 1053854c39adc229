import type { Problem } from '../../domain/problem';
import type { DeskTrouble } from '../../domain/reminder/other-work';
import type { LocalMonth } from '../../domain/time/local-time';
import { keep } from './keep';
import type { MoreSteps } from './nightly-step';

/** Looks for what was typed while the edit trigger was off (M2), and tells the administrator how much there is. */
export function missedEditSteps(find: (months: readonly LocalMonth[]) => Problem[]): MoreSteps {
  return (months) => [
    {
      name: 'hand-edits',
      work(desk, run) {
        // A month before the desk was there has no tabs: that is no edit.
        const count = find(months).filter(({ rule }) => rule === 'M2').length;
        const trouble: DeskTrouble = { what: 'hand-edits', on: desk.clock.now().date, count };
        keep(desk, `${run}-hand-edits`, { 'trouble.hand': count > 0 ? JSON.stringify(trouble) : '' });
      },
    },
  ];
}
