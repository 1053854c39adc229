/** What an entry may hold, both ends included: wide enough for every door that was ever built, narrow enough to catch typing errors. */
export const LIMITS = {
  items: 100,
  textCharacters: 500,
  quantity: { min: 1, max: 9_999 },
  /** The size that the customer gave, opening or leaf. */
  sizeMm: { min: 300, max: 6_000 },
  /** The other size, which is the leaf of the smallest opening at least. */
  otherSizeMm: { min: 200, max: 6_500 },
  wallThicknessMm: { min: 30, max: 1_000 },
  /** 0 where there is no line. */
  lineHeightMm: { min: 0, max: 1_000 },
  /** ¥0 (a free replacement) to ¥1,000,000 a piece. */
  unitPriceFen: { min: 0, max: 100_000_000 },
  /** An order can be entered so many days after it was taken. */
  takenDaysAgo: 31,
  /** The wanted or agreed day lies so many days after the order at most. */
  daysAhead: 730,
} as const;
