import { type FormulaReference, printReference, type ReferenceCorner } from './formula-reference';
import { joinTokens, tokenize } from './formula-tokens';

/**
 * The formula as it reads when it is copied so many rows down and columns right: relative references move along, fixed
 * ones (`$A$1`) stay. A reference that would leave the sheet becomes `#REF!`.
 */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokenize(formula).map((token) => {
    if (token.kind !== 'reference') return token;
    const moved = moveReference(token.reference, rows, columns);
    return { text: moved ? printReference(moved) : '#REF!' };
  });
  return joinTokens(tokens);
}

function moveReference(reference: FormulaReference, rows: number, columns: number): FormulaReference | undefined {
  const from = moveCorner(reference.from, rows, columns);
  const to = reference.to && moveCorner(reference.to, rows, columns);
  if (!from || (reference.to && !to)) return undefined;
  return { ...reference, from, ...(to ? { to } : {}) };
}

function moveCorner(corner: ReferenceCorner, rows: number, columns: number): ReferenceCorner | undefined {
  const row = corner.row === undefined || corner.rowIsFixed ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.columnIsFixed ? corner.column : corner.column + columns;
  if ((row ?? 0) < 0 || (column ?? 0) < 0) return undefined;
  return { ...corner, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}
