import type { ErrorType } from '../google/cells';
import { CellError, type CellScalar } from '../model/cell-content';
import { errorTypeOf } from '../values/error-value';
import { tokenize } from './formula-tokens';
import type { ModelReading } from './iron-calc';

/** Errors of the library that Sheets does not have, and what Sheets says in their place. */
const FOREIGN_ERRORS: Readonly<Record<string, { type: ErrorType; message: string }>> = {
  '#CIRC!': {
    type: 'REF',
    message: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings > Calculation.',
  },
  '#SPILL!': { type: 'REF', message: 'Array result was not expanded because it would overwrite data.' },
  '#CALC!': { type: 'N_A', message: 'The formula has no result.' },
  '#N/IMPL!': { type: 'NAME', message: 'The function is not supported.' },
};

const MESSAGES: Partial<Record<ErrorType, string>> = {
  ERROR: 'Formula parse error.',
  REF: 'Reference does not exist.',
  NAME: 'Unknown function or range name.',
  N_A: 'Did not find a value.',
  DIVIDE_BY_ZERO: 'Division by zero.',
  VALUE: 'An argument is of the wrong type.',
  NUM: 'The result is no number that can be shown.',
};

/** What a formula cell holds, made of what the library says. */
export function resultOf(reading: ModelReading, formula: string): CellScalar {
  switch (reading.type) {
    case 'text':
      return reading.text;
    case 'boolean':
      return reading.text === 'TRUE';
    case 'number': {
      const number = Number(reading.text);
      return Number.isFinite(number) ? number : error('NUM');
    }
    case 'array':
      return new CellError('ERROR', 'Results that fill more than one cell are not supported.');
    case 'error':
      return errorOf(reading.text, formula);
  }
}

function errorOf(text: string, formula: string): CellError {
  const foreign = FOREIGN_ERRORS[text];
  if (foreign) return new CellError(foreign.type, foreign.message);
  const type = errorTypeOf(text) ?? 'ERROR';
  return type === 'NAME' ? nameError(formula) : error(type);
}

/** Names the one function or name that can be meant; where there are several, none is blamed. */
function nameError(formula: string): CellError {
  const tokens = tokenize(formula);
  const functions = new Set(tokens.filter(({ kind }) => kind === 'function').map(({ text }) => text.toUpperCase()));
  const [only] = functions;
  const hasNames = tokens.some(({ kind, text }) => kind === 'name' && !/^(true|false)$/i.test(text));
  if (only !== undefined && functions.size === 1 && !hasNames)
    return new CellError('NAME', `Unknown function: '${only}'.`);
  return error('NAME');
}

function error(type: ErrorType): CellError {
  return new CellError(type, MESSAGES[type] ?? '');
}
