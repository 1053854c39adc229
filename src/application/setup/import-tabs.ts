import { Refusal } from '../../domain/problem';
import { type Desk, lookUp } from '../carry-out';
import type { OtherTabs } from '../ports/other-tabs';

/** A table in one piece with its header: more is imported in parts. */
export const MOST_TAB_ROWS = 5_001;

export interface ImportTabsDesk extends Omit<Desk, 'lock'> {
  otherTabs: OtherTabs;
}

/** The tabs that a table can be imported from: all but the desk's own. */
export function makeListImportTabs(desk: ImportTabsDesk) {
  return (): { titles: string[] } =>
    lookUp(desk, { action: 'import-table', need: {} }, () => ({ titles: desk.otherTabs.titles() }));
}

/** The cells of such a tab, as people see them. @throws Refusal `invalid` where it is gone, the desk's own, or too long */
export function makeReadImportTab(desk: ImportTabsDesk) {
  return ({ title }: { title: string }): { cells: string[][] } =>
    lookUp(desk, { action: 'import-table', need: {} }, () => {
      const cells = desk.otherTabs.cells(title);
      if (!cells) throw new Refusal('invalid', [{ code: 'no-such-tab', field: 'title', params: { tab: title } }]);
      if (cells.length > MOST_TAB_ROWS) {
        const params = { tab: title, rows: cells.length - 1, max: MOST_TAB_ROWS - 1 };
        throw new Refusal('invalid', [{ code: 'tab-too-long', field: 'title', params }]);
      }
      return { cells };
    });
}
