import type { OtherTabs } from '../../application/ports/other-tabs';
import { readOrRefuse } from '../read/service-answers';
import { METADATA } from '../schema/place';
import type { SheetAnswer, SheetsService } from '../sheets-service';

const OUTLINE = 'sheets(properties(sheetId,title),developerMetadata(metadataKey))';
const CELLS = 'sheets(data(startRow,startColumn,rowData(values(formattedValue))))';

/** The tabs without the desk's mark, read through the same service as the desk's own. */
export function makeOtherTabs(sheets: SheetsService): OtherTabs {
  const foreign = (): SheetAnswer[] => (readOrRefuse(() => sheets.get(OUTLINE)).sheets ?? []).filter(isForeign);
  return {
    titles: () => foreign().map((sheet) => sheet.properties?.title ?? ''),
    cells(title) {
      const sheet = foreign().find(({ properties }) => properties?.title === title);
      if (!sheet) return null;
      const gridRange = { sheetId: sheet.properties?.sheetId ?? 0 };
      const answer = readOrRefuse(() => sheets.getByDataFilter({ dataFilters: [{ gridRange }] }, CELLS));
      const rows = answer.sheets?.[0]?.data?.[0]?.rowData ?? [];
      const cells = rows.map(({ values = [] }) => values.map(({ formattedValue }) => formattedValue ?? ''));
      while (cells.length > 0 && (cells[cells.length - 1] ?? []).every((cell) => cell.trim() === '')) cells.pop();
      return cells;
    },
  };
}

function isForeign({ developerMetadata = [] }: SheetAnswer): boolean {
  return !developerMetadata.some(({ metadataKey }) => metadataKey === METADATA.tab);
}
