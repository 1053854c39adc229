import type { ItemEntry, OpeningDirection, OrderEntry } from './entry';

/** Walls named by the length of a brick. */
const BRICK_WALLS_MM: Readonly<Record<string, number>> = { 半砖: 120, 一砖: 240, 一砖半: 370 };

/** A bare number below this is in centimetres, as masons speak: nobody builds a 24 mm wall. */
const SMALLEST_IN_MM = 60;

/**
 * The wall thickness that a customer's words mean, in millimetres, or null where they are not understood (A8):
 * “24墙” 240, “二四墙” 240, “18 公分” 180, “240” 240, “一砖墙” 240.
 */
export function normaliseWallThickness(said: string): number | null {
  const words = plain(said).replace(/^墙[厚体]*[:：]?/, '');
  const brick = BRICK_WALLS_MM[words.replace(/墙[厚体]*$/, '')];
  if (brick !== undefined) return brick;
  const match = /^([\d.]+)(mm|毫米|cm|厘米|公分|m|米)?(?:的?墙[厚体]*)?$/.exec(withDigits(words));
  if (!match) return null;
  const amount = Number(match[1]);
  const millimetres = Math.round(amount * millimetresPer(match[2], amount));
  return millimetres > 0 ? millimetres : null;
}

/**
 * The opening direction that a customer's words mean, or null where they don't name both the hinge side and the swing (A8):
 * “左外开”, “外开左”, “右手往里推”.
 */
export function normaliseOpeningDirection(said: string): OpeningDirection | null {
  const words = plain(said);
  const side = oneOf(words, { left: /左|left/, right: /右|right/ });
  const swing = oneOf(words, { in: /内|里|推|inward|\bin\b/, out: /外|拉|outward|\bout\b/ });
  return side && swing ? (`${side}-${swing}` as OpeningDirection) : null;
}

/** Fills in what the customer's words mean where the clerk left the field itself open; the words are kept (A8). */
export function normaliseItem(item: ItemEntry): ItemEntry {
  const wallThicknessMm = item.wallThicknessMm ?? normaliseWallThickness(item.wallThicknessSaid ?? '');
  const openingDirection = item.openingDirection ?? normaliseOpeningDirection(item.openingDirectionSaid ?? '');
  return {
    ...item,
    ...(wallThicknessMm === null ? {} : { wallThicknessMm }),
    ...(openingDirection === null ? {} : { openingDirection }),
  };
}

/** The same entry with every item's words understood (A8). */
export function normaliseEntry(entry: OrderEntry): OrderEntry {
  return { ...entry, items: entry.items.map(normaliseItem) };
}

function plain(said: string): string {
  return said
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,，。]+/g, /[a-z]/i.test(said) ? ' ' : '')
    .trim();
}

/** Two-digit walls are often written in characters: 二四 is 24, 十八 is 18, 三十七 is 37. */
function withDigits(words: string): string {
  return words
    .replace(/^([一二三四])?十([一二三四五六七八九])?/, (_, tens: string = '一', ones: string = '') =>
      digits(`${tens}${ones || '零'}`),
    )
    .replace(/[零一二三四五六七八九]/g, digits);
}

function digits(characters: string): string {
  return [...characters].map((character) => '零一二三四五六七八九'.indexOf(character)).join('');
}

function millimetresPer(unit: string | undefined, amount: number): number {
  switch (unit) {
    case 'mm':
    case '毫米':
      return 1;
    case 'cm':
    case '厘米':
    case '公分':
      return 10;
    case 'm':
    case '米':
      return 1000;
    default:
      return amount < SMALLEST_IN_MM ? 10 : 1;
  }
}

/** The only name whose pattern is found; null where none or both are. */
function oneOf<Name extends string>(words: string, patterns: Record<Name, RegExp>): Name | null {
  const found = (Object.keys(patterns) as Name[]).filter((name) => patterns[name].test(words));
  return found.length === 1 ? (found[0] ?? null) : null;
}
