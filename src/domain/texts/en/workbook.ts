import type { workbook as chinese } from '../zh-CN/workbook';

/** Words of the workbook: tabs, columns, notes, English. */
export const workbook: typeof chinese = {};
