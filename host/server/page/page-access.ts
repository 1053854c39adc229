import { assertAccess } from '../../sheets-api/sharing';
import type { Workplace } from './page-server';
import type { PageMethod } from './protocol';

/** What a page's calls need, where the engine does not see to it itself. A script's menus are for those who may edit. */
const needed: Partial<Record<PageMethod, 'reader' | 'writer'>> = {
  outline: 'reader',
  rows: 'reader',
  charts: 'reader',
  sharing: 'reader',
  share: 'writer',
  run: 'writer',
};

/** @throws ApiError 403 where the workbook is not shared so with the person at the page */
export function assertPageAccess(
  { engine, spreadsheetId }: Pick<Workplace, 'engine' | 'spreadsheetId'>,
  method: PageMethod,
  user: string | null,
): void {
  const access = needed[method];
  if (access) assertAccess(pageAccess({ engine, spreadsheetId }, user), access);
}

/** What the person at a page may do; somebody whom nobody knows has what everybody has. */
export function pageAccess(
  { engine, spreadsheetId }: Pick<Workplace, 'engine' | 'spreadsheetId'>,
  user: string | null,
) {
  return engine.access(spreadsheetId, { user: user ?? '' });
}
