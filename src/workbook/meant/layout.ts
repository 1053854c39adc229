/** Rows of one order that stand one below the other on a month's tab; orders are told by their sequence numbers. */
export interface Stretch {
  readonly sequence: number;
  readonly row: number;
  readonly count: number;
}

/** Where the rows of a month's orders stood on a tab, from above. */
export type Layout = readonly Stretch[];

/** The first row below the header of a tab that nobody rearranged. */
const FIRST_ROW = 1;

/** What is written in another way is not understood, and forgotten. */
const FORMAT = '1;';
const RADIX = 36;

/** The rows of orders, each by its sequence number, in the order of the tab. */
export function layoutOf(rows: readonly { row: number; sequence: number }[]): Layout {
  const layout: Stretch[] = [];
  for (const { row, sequence } of rows) {
    const last = layout[layout.length - 1];
    if (last && last.sequence === sequence && last.row + last.count === row) {
      layout[layout.length - 1] = { ...last, count: last.count + 1 };
    } else layout.push({ sequence, row, count: 1 });
  }
  return layout;
}

/** The layout once rows of further orders are appended below it. */
export function withAppended(layout: Layout, added: readonly { sequence: number; count: number }[]): Layout {
  let row = endOf(layout[layout.length - 1]);
  return [
    ...layout,
    ...added
      .filter(({ count }) => count > 0)
      .map((each) => {
        const stretch = { ...each, row };
        row = endOf(stretch);
        return stretch;
      }),
  ];
}

/**
 * The layout as a short text: a number a stretch, and only where an order does not follow the one before it how far its number and its
 * row jump. 3,000 orders as they were registered take two characters each.
 */
export function layoutText(layout: Layout): string {
  let last: Stretch | undefined;
  const words = layout.map((stretch) => {
    const jump = stretch.sequence - (last?.sequence ?? 0) - 1;
    const gap = stretch.row - endOf(last);
    last = stretch;
    const numbers = gap === 0 ? (jump === 0 ? [stretch.count] : [stretch.count, jump]) : [stretch.count, jump, gap];
    return numbers.map((number) => number.toString(RADIX)).join(':');
  });
  return FORMAT + words.join(',');
}

/** The layout that a text tells, or null where it tells none. */
export function readLayout(text: string): Layout | null {
  if (!text.startsWith(FORMAT)) return null;
  const layout: Stretch[] = [];
  const words = text.slice(FORMAT.length);
  for (const word of words === '' ? [] : words.split(',')) {
    const [count = 0, jump = 0, gap = 0] = word.split(':').map((number) => Number.parseInt(number, RADIX));
    const last = layout[layout.length - 1];
    layout.push({ sequence: (last?.sequence ?? 0) + 1 + jump, row: endOf(last) + gap, count });
  }
  const isSound = ({ sequence, row, count }: Stretch): boolean => sequence > 0 && row >= 0 && count > 0;
  return layout.every(isSound) ? layout : null;
}

function endOf(stretch: Stretch | undefined): number {
  return stretch ? stretch.row + stretch.count : FIRST_ROW;
}
