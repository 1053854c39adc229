import type { LocalMonth } from '../../domain/time/local-time';
import { readOrRefuse } from '../read/service-answers';
import { METADATA } from '../schema/place';
import type { SheetsService } from '../sheets-service';

/** The months that have tabs of ours, oldest first. @throws Refusal kind `unavailable` */
export function monthsOfWorkbook(sheets: SheetsService): LocalMonth[] {
  const fields = 'sheets(properties(sheetId),developerMetadata(metadataKey,metadataValue))';
  const marks = (readOrRefuse(() => sheets.get(fields)).sheets ?? []).flatMap((sheet) => sheet.developerMetadata ?? []);
  const months = marks.flatMap(({ metadataKey, metadataValue = '' }) => {
    const month = metadataKey === METADATA.tab ? /^(\d{4}-\d{2})\//.exec(metadataValue)?.[1] : undefined;
    return month ? [month] : [];
  });
  return [...new Set(months)].sort();
}
