import { type FormulaReference, printReference } from '../formulas/formula-reference';
import { joinTokens, tokenize } from '../formulas/formula-tokens';

/** Functions that Excel knows only under a prefix, because they came after the file format. */
const PREFIXED = new Set(
  `CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA MAP
  REDUCE SCAN BYROW BYCOL TOCOL TOROW VSTACK HSTACK CHOOSECOLS CHOOSEROWS TAKE DROP WRAPROWS WRAPCOLS`.split(/\s+/),
);

/** What a formula needs to know of the sheets that it names. */
export type SheetExtent = { excelName: string; rowCount: number; columnCount: number };

/** Finds a sheet by its title. */
export type ExtentOf = (title: string) => SheetExtent | undefined;

/**
 * A formula of Sheets as Excel writes it, without `=`: tabs under their names in the file, open ranges (`A2:A`) closed
 * where the sheet ends, newer functions with their prefix.
 */
export function excelFormula(formula: string, homeTitle: string, extentOf: ExtentOf): string {
  const tokens = tokenize(formula.slice(1)).map((token) => {
    if (token.kind === 'function' && PREFIXED.has(token.text.toUpperCase())) return { text: `_xlfn.${token.text}` };
    if (token.kind !== 'reference') return token;
    const extent = extentOf(token.reference.sheet ?? homeTitle);
    return extent ? { text: printReference(closed(token.reference, extent)) } : token;
  });
  return joinTokens(tokens);
}

/** A formula of Excel as Sheets writes it, with `=`. */
export function googleFormula(formula: string): string {
  return `=${formula.replace(/_xlfn\.|_xlws\./g, '')}`;
}

function closed(reference: FormulaReference, { excelName, rowCount, columnCount }: SheetExtent): FormulaReference {
  const named = reference.sheet === undefined ? reference : { ...reference, sheet: excelName };
  const { from, to } = named;
  if (!to) return named;
  const isWhole =
    (from.row === undefined && to.row === undefined) || (from.column === undefined && to.column === undefined);
  if (isWhole) return named;
  return {
    ...named,
    from: { ...from, row: from.row ?? 0, column: from.column ?? 0 },
    to: { ...to, row: to.row ?? rowCount - 1, column: to.column ?? columnCount - 1 },
  };
}
