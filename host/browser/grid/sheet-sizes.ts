/** Sheets' own sizes. */
export const defaultColumnWidthPx = 100;
export const defaultRowHeightPx = 21;
