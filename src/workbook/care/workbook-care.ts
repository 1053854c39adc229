import type { WorkbookCare } from '../../application/ports/workbook-care';
import type { LocalMonth } from '../../domain/time/local-time';
import { makeWorkbookInstaller } from '../install/workbook-installer';
import { readOrRefuse, unavailable } from '../read/service-answers';
import { monthOfSheet } from '../schema/place';
import { ALL_TABS } from '../schema/tabs';
import type { SheetAnswer, SheetsRequest, SheetsService } from '../sheets-service';

const SIZE_FIELDS = 'sheets.properties(sheetId,hidden,gridProperties(rowCount,columnCount))';

/** Sheet ids of running tabs lie below those of any month's. */
const FIRST_MONTH_SHEET = 1_900_000;

/** Who a workbook that has people already would be given to: nobody. */
const NOBODY = { email: '', name: '' };

/** Care of the workbook by the Sheets API: what is there already stays as it is. */
export function makeWorkbookCare(sheets: SheetsService): WorkbookCare {
  const outline = (): SheetAnswer[] => readOrRefuse(() => sheets.get(SIZE_FIELDS)).sheets ?? [];
  return {
    cells: () =>
      outline().reduce((sum, { properties }) => {
        const { rowCount = 0, columnCount = 0 } = properties?.gridProperties ?? {};
        return sum + rowCount * columnCount;
      }, 0),
    makeMonths(months) {
      const reports = months.map((month) =>
        makeWorkbookInstaller(sheets).survey(month).complete({ language: 'zh-CN', administrator: NOBODY }),
      );
      return reports.some(({ addedTabs }) => addedTabs.length > 0);
    },
    showOnlyMonth(month) {
      const requests = outline().flatMap((sheet) => visibility(sheet, month));
      if (requests.length === 0) return;
      try {
        sheets.batchUpdate({ requests });
      } catch {
        throw unavailable();
      }
    },
  };
}

/** Month tabs that people look at; those for code only stay hidden. */
const MONTHLY_DIGITS = new Set(
  ALL_TABS.filter(({ monthly, hidden }) => monthly && !hidden).map(({ number }) => number),
);

/** Nothing for a tab that is no month's, or stands as it should. */
function visibility({ properties }: SheetAnswer, shown: LocalMonth): SheetsRequest[] {
  const { sheetId = 0, hidden = false } = properties ?? {};
  const isMonths = sheetId >= FIRST_MONTH_SHEET && sheetId < 100_000_000 && MONTHLY_DIGITS.has(sheetId % 10);
  const isHidden = monthOfSheet(sheetId) !== shown;
  if (!isMonths || hidden === isHidden) return [];
  return [{ updateSheetProperties: { properties: { sheetId, hidden: isHidden }, fields: 'hidden' } }];
}
