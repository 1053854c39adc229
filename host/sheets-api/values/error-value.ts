import type { ErrorType } from '../google/cells';

const SHOWN_BY_TYPE: Readonly<Record<ErrorType, string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
};

/** How a cell shows an error: `#DIV/0!` for DIVIDE_BY_ZERO. */
export function shownError(type: ErrorType): string {
  return SHOWN_BY_TYPE[type];
}

/** The ErrorType that a text such as `#N/A` spells, in any case; undefined for any other text. */
export function errorTypeOf(text: string): ErrorType | undefined {
  const wanted = text.toUpperCase();
  const types = Object.keys(SHOWN_BY_TYPE) as ErrorType[];
  return types.find((type) => SHOWN_BY_TYPE[type] === wanted);
}
