import type { Language } from '../../domain/settings/settings';
import { textsFor } from '../../domain/texts';
import { headerMark, layoutMark } from '../install/metadata';
import { readOrRefuse } from '../read/service-answers';
import { METADATA } from '../schema/place';
import type { SheetsRequest, SheetsService } from '../sheets-service';
import { laidOut, layoutName } from './install-page';
import { LAYOUT } from './layout';
import { STATISTICS_PAGE } from './statistics-page';

const { sheetId } = STATISTICS_PAGE;

const PAGE_FIELDS =
  'sheets(properties(sheetId,gridProperties(rowCount,columnCount)),developerMetadata(metadataKey,metadataValue),' +
  'conditionalFormats(ranges.sheetId),charts(chartId,spec.title))';

/**
 * Lays the page 统计 out anew on its sheet, where it was laid out by another version: a row that was added moved what stands below it,
 * and with it formats, notes and what the charts read. The sheet stays, with its name, its place and what people charted there themselves.
 * Its figures come with the next commit that shows them. Nothing where the page is as it should be, or is not there.
 */
export function layAnewRequests(sheets: SheetsService, language: Language): SheetsRequest[] {
  const answer = readOrRefuse(() => sheets.get(PAGE_FIELDS));
  const page = answer.sheets?.find(({ properties }) => properties?.sheetId === sheetId);
  const layout = layoutName(language);
  const isMarked = ({ metadataKey, metadataValue }: { metadataKey?: string; metadataValue?: string }): boolean =>
    metadataKey === METADATA.layout && metadataValue === layout;
  if (!page || page.developerMetadata?.some(isMarked)) return [];
  const { rowCount = 0, columnCount = 0 } = page.properties?.gridProperties ?? {};
  const gridProperties = {
    rowCount: Math.max(rowCount, LAYOUT.rowCount),
    columnCount: Math.max(columnCount, LAYOUT.columnCount),
  };
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    },
    { repeatCell: { range: { sheetId }, cell: {}, fields: 'userEnteredValue,userEnteredFormat,note' } },
    ...(page.conditionalFormats ?? []).map(() => ({ deleteConditionalFormatRule: { sheetId, index: 0 } })),
    ...ownCharts(page.charts ?? []).map((objectId) => ({ deleteEmbeddedObject: { objectId } })),
    unmarked(METADATA.header, STATISTICS_PAGE.name),
    unmarked(METADATA.layout),
    headerMark(STATISTICS_PAGE, LAYOUT.title),
    ...laidOut(language),
    layoutMark(STATISTICS_PAGE, layout),
  ];
}

/** The charts that the desk made, told by their titles in either language. */
function ownCharts(charts: readonly { chartId?: number; spec?: { title?: string } }[]): number[] {
  const titles = (['zh-CN', 'en'] as const).flatMap((each) => Object.values(textsFor(each).statistics.charts));
  return charts.flatMap(({ chartId, spec }) =>
    chartId !== undefined && titles.includes(spec?.title ?? '') ? [chartId] : [],
  );
}

function unmarked(metadataKey: string, metadataValue?: string): SheetsRequest {
  const lookup = { metadataKey, ...(metadataValue === undefined ? {} : { metadataValue }) };
  return { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: lookup } } };
}
