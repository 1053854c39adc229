import type { GridRange } from '../../apps-script/contract';
import type { Protection, WorkbookOutline } from '../../server/page/protocol';
import { contains, overlaps } from './google-range';

/** The protections that an edit of these ranges would meet. */
export function protectionsHit(workbook: WorkbookOutline, ranges: readonly GridRange[]): Protection[] {
  return workbook.sheets
    .flatMap((sheet) => sheet.protections)
    .filter((protection) =>
      ranges.some(
        (range) => overlaps(protection.range, range) && !protection.unprotected.some((free) => contains(free, range)),
      ),
    );
}
