/** Sizes of Sheets, for rows and columns that nobody changed. */
export const DEFAULT_COLUMN_PIXELS = 100;
export const DEFAULT_ROW_PIXELS = 21;

/** Room that Excel keeps beside the letters of a column, and the width of a digit in its usual font. */
const CELL_PADDING_PIXELS = 5;
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** Excel counts a column's width in digits. */
export function excelWidth(pixels: number): number {
  return (pixels - CELL_PADDING_PIXELS) / DIGIT_PIXELS;
}

export function widthPixels(excelWidth: number): number {
  return Math.round(excelWidth * DIGIT_PIXELS + CELL_PADDING_PIXELS);
}

/** Excel counts a row's height in points. */
export function excelHeight(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

export function heightPixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}
