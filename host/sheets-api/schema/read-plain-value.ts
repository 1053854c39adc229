import { toChannel, toFloat32 } from './float32';

const INT32_MIN = -(2 ** 31);
const INT32_MAX = 2 ** 31 - 1;

/** Reads a number, boolean or text as Google's JSON reader does: numbers and booleans may be text. undefined: not one. */
export function readPlainValue(kind: string, value: unknown): number | boolean | string | undefined {
  switch (kind) {
    case 'int32':
      return readInt32(value);
    case 'double':
      return readNumber(value);
    case 'float':
      return mapNumber(value, toFloat32);
    case 'channel':
      return mapNumber(value, toChannel);
    case 'bool':
      return readBoolean(value);
    case 'string':
      return typeof value === 'string' ? value : undefined;
    default:
      return undefined;
  }
}

function readInt32(value: unknown): number | undefined {
  const number = readNumber(value);
  return number !== undefined && Number.isInteger(number) && number >= INT32_MIN && number <= INT32_MAX
    ? number
    : undefined;
}

function mapNumber(value: unknown, map: (number: number) => number): number | undefined {
  const number = readNumber(value);
  return number === undefined ? undefined : map(number);
}

function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const text = value.toLowerCase();
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}
