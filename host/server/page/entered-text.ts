import type { CellData, NumberFormat } from '../../sheets-api/google/cells';

const msPerDay = 86_400_000;
/** Day 0 of Sheets' dates. */
const epochMs = Date.UTC(1899, 11, 30);

/**
 * What the editor shows when a cell is opened, where it is not simply the cell's value: a formula, a date as ISO
 * text, a percentage, text that looks like a number. Typed again unchanged, it gives the same value.
 */
export function enteredText({ userEnteredValue, effectiveFormat }: CellData): string | undefined {
  if (userEnteredValue?.formulaValue !== undefined) return userEnteredValue.formulaValue;
  if (userEnteredValue?.numberValue !== undefined)
    return numberText(userEnteredValue.numberValue, effectiveFormat?.numberFormat);
  const text = userEnteredValue?.stringValue;
  const isTextCell = effectiveFormat?.numberFormat?.type === 'TEXT';
  return text !== undefined && !isTextCell && readsOtherwise(text) ? `'${text}` : undefined;
}

/** Text that would not stay text if it were typed: it opens with an apostrophe, as in Sheets. */
function readsOtherwise(text: string): boolean {
  return (
    /^[='+]/.test(text) ||
    /^-?[¥$€]?[\d.,]+%?$/.test(text) ||
    /^(true|false)$/i.test(text) ||
    /^\d{1,4}[-/.年:]\d/.test(text)
  );
}

function numberText(value: number, format: NumberFormat | undefined): string {
  switch (format?.type) {
    case 'DATE':
    case 'DATE_TIME':
      return isWritableDate(value) ? dateText(value) : String(value);
    case 'TIME':
      return value >= 0 && value < 1 ? dateText(value).slice(11) || '00:00:00' : String(value);
    case 'PERCENT':
      // Fifteen digits are all that Sheets keeps, and hide what binary fractions add.
      return `${Number((value * 100).toPrecision(15))}%`;
    default:
      return String(value);
  }
}

/** Years of four digits: other dates have no text that would be read again. */
function isWritableDate(serial: number): boolean {
  return serial > (Date.UTC(1000, 0, 1) - epochMs) / msPerDay && serial < (Date.UTC(9999, 11, 31) - epochMs) / msPerDay;
}

function dateText(serial: number): string {
  const seconds = Math.round((serial * msPerDay) / 1000);
  const iso = new Date(epochMs + seconds * 1000).toISOString();
  return seconds % 86_400 === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}
