import type { Caller } from '../caller';
import type { ProtectedRange } from '../google/objects';
import type { WorkbookModel } from '../model/workbook';
import { mayEdit } from '../mutation/protection';

/** A protection as one person sees it: only those who may edit learn who else may. */
export function protectedRangeJson(
  workbook: WorkbookModel,
  caller: Caller,
  protection: ProtectedRange,
): ProtectedRange {
  if (mayEdit(workbook, caller, protection)) return { ...protection, requestingUserCanEdit: true };
  const { editors: _, ...rest } = protection;
  return rest;
}
