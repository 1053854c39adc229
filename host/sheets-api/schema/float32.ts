/** A number in single precision, written with as few digits as tell it apart: 0.4980392156862745 → 0.49803922. */
export function toFloat32(value: number): number {
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single;
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(single.toPrecision(digits));
    if (Math.fround(short) === single) return short;
  }
  return Number(single.toPrecision(9));
}

/** A colour channel as Google keeps it: one of 256 steps, the one below: 0.5 → 127/255 → 0.49803922. */
export function toChannel(value: number): number {
  const step = Math.floor(Math.fround(Math.fround(value) * 255));
  return toFloat32(Math.max(0, Math.min(255, step)) / 255);
}
