/**
 * Numbers that an import gave, as people read them: `2026-10-0001~0312 2026-11-0001`. Neighbours are one range, so that thousands of
 * orders fit into a cell.
 */
export type NumberRanges = string;

interface Numbered {
  prefix: string;
  digits: string;
}

/** These numbers behind those; a number that continues the last range makes it longer. */
export function addNumbers(ranges: NumberRanges, numbers: readonly string[]): NumberRanges {
  const parts = ranges.split(' ').filter((part) => part !== '');
  for (const number of new Set(numbers)) {
    const latest = parts[parts.length - 1];
    const longer = latest === undefined ? null : continued(latest, number);
    if (longer === null) parts.push(number);
    else parts[parts.length - 1] = longer;
  }
  return parts.join(' ');
}

/** Every number of the ranges, in their order. */
export function numbersIn(ranges: NumberRanges): string[] {
  return ranges
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [first = '', last] = part.split('~');
      if (last === undefined) return [first];
      const { prefix, digits } = numbered(first);
      const numbers: string[] = [];
      for (let number = Number(digits); number <= Number(last); number += 1)
        numbers.push(`${prefix}${String(number).padStart(digits.length, '0')}`);
      return numbers;
    });
}

function continued(range: string, number: string): string | null {
  const [first = '', last] = range.split('~');
  const start = numbered(first);
  const next = numbered(number);
  const latest = last ?? start.digits;
  if (start.prefix !== next.prefix || start.digits === '' || next.digits.length !== latest.length) return null;
  return Number(next.digits) === Number(latest) + 1 ? `${first}~${next.digits}` : null;
}

/** A number is what stands before its last digits, and those. */
function numbered(number: string): Numbered {
  const digits = /\d+$/.exec(number)?.[0] ?? '';
  return { prefix: number.slice(0, number.length - digits.length), digits };
}
