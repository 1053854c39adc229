import type { StructuralChange } from '../formula-port';
import { type DimensionShift, shiftInterval } from '../ranges/dimension-shift';
import { type FormulaReference, printReference, type ReferenceCorner } from './formula-reference';
import { joinTokens, tokenize } from './formula-tokens';

/**
 * The formula, standing on the sheet with this title, after rows, columns or sheets came, went or moved: references
 * follow what they meant, and become `#REF!` when it is gone.
 */
export function restructuredFormula(formula: string, homeTitle: string, change: StructuralChange): string {
  const changedTitle = change.sheetTitle.toLowerCase();
  const tokens = tokenize(formula).map((token) => {
    if (token.kind !== 'reference') return token;
    const { reference } = token;
    if ((reference.sheet ?? homeTitle).toLowerCase() !== changedTitle) return token;
    if (change.kind === 'removed') return { text: '#REF!' };
    if (change.kind === 'renamed') {
      return reference.sheet === undefined ? token : { text: printReference({ ...reference, sheet: change.newTitle }) };
    }
    const adjusted = adjustReference(reference, change);
    if (adjusted === reference) return token;
    return { text: adjusted ? printReference(adjusted) : '#REF!' };
  });
  return joinTokens(tokens);
}

/** undefined when all that the reference meant is gone; the same object when nothing changes for it. */
function adjustReference(reference: FormulaReference, shift: DimensionShift): FormulaReference | undefined {
  const axis = shift.dimension === 'ROWS' ? 'row' : 'column';
  const { from, to } = reference;
  const first = from[axis];
  if (first === undefined) return reference;
  const last = to ? to[axis] : first;
  const isBackwards = last !== undefined && last < first;
  const start = isBackwards ? last : first;
  const end = last === undefined ? undefined : Math.max(first, last) + 1;
  const after = shiftInterval({ start, end }, shift);
  if (!after) return undefined;
  if (after.start === start && after.end === end) return reference;
  const lastAfter = after.end === undefined ? undefined : after.end - 1;
  const [newFirst, newLast] = isBackwards ? [lastAfter, after.start] : [after.start, lastAfter];
  const newFrom = withPlace(from, axis, newFirst);
  return to ? { ...reference, from: newFrom, to: withPlace(to, axis, newLast) } : { ...reference, from: newFrom };
}

function withPlace(corner: ReferenceCorner, axis: 'row' | 'column', place: number | undefined): ReferenceCorner {
  return place === undefined ? corner : { ...corner, [axis]: place };
}
