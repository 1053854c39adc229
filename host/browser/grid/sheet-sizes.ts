/** Sheets' own sizes. */
export const defaultColumnWidthPx = 100;
export const defaultRowHeightPx = 21;

/** Rows that a first screen may hold, before the grid has measured itself. */
export const firstScreenRows = 70;
