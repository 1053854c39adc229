import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeSize } from '../../../src/domain/order/size';

const category = { deduction: { heightMm: 40, widthMm: 70 } };
const bounds = { heightMm: { min: 30, max: 70 }, widthMm: { min: 40, max: 120 } };

describe('the other size', () => {
  it('is the opening less the deduction, or the leaf and the deduction (A8)', () => {
    expect(completeSize({ sizeBasis: 'opening', widthMm: 900, heightMm: 2100 }, category, bounds)).toEqual({
      size: { opening: { widthMm: 900, heightMm: 2100 }, leaf: { widthMm: 830, heightMm: 2060 } },
      warnings: [],
    });
    const fromLeaf = completeSize({ sizeBasis: 'leaf', widthMm: 830, heightMm: 2060 }, category, bounds);
    expect(fromLeaf.size?.opening).toEqual({ widthMm: 900, heightMm: 2100 });
  });

  it('is derived back to what it was derived from (A8)', () => {
    const length = fc.integer({ min: 300, max: 6000 });
    fc.assert(
      fc.property(
        length,
        length,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        (w, h, dw, dh) => {
          const own = { deduction: { widthMm: dw, heightMm: dh } };
          const { size } = completeSize({ sizeBasis: 'opening', widthMm: w, heightMm: h }, own, bounds);
          const back = completeSize({ sizeBasis: 'leaf', ...size?.leaf }, own, bounds);
          expect(back.size).toEqual(size);
        },
      ),
    );
  });

  it('stands where the clerk corrected it, with a warning where that is unusual (A8)', () => {
    const entry = {
      sizeBasis: 'opening' as const,
      widthMm: 900,
      heightMm: 2100,
      otherWidthMm: 770,
      otherHeightMm: 2030,
    };
    const { size, warnings } = completeSize(entry, category, bounds);
    expect(size?.leaf).toEqual({ widthMm: 770, heightMm: 2030 });
    expect(warnings).toEqual([
      {
        code: 'size-difference-unusual',
        field: 'otherWidthMm',
        rule: 'A8',
        params: { differenceMm: 130, min: 40, max: 120 },
      },
    ]);
  });

  it('is warned of, not refused, where the leaf is larger than the opening (A8)', () => {
    const { size, warnings } = completeSize(
      { sizeBasis: 'leaf', widthMm: 830, heightMm: 2060, otherHeightMm: 2000 },
      category,
      bounds,
    );
    expect(size?.opening.heightMm).toBe(2000);
    expect(warnings).toMatchObject([{ code: 'leaf-larger-than-opening', field: 'otherHeightMm' }]);
  });

  it('warns outside 30–70 in height and 40–120 in width and nowhere else (A8)', () => {
    const warned = (heightMm: number, widthMm: number) =>
      completeSize(
        { sizeBasis: 'opening', widthMm: 900, heightMm: 2100 },
        { deduction: { heightMm, widthMm } },
        bounds,
      ).warnings.map(({ field }) => field);
    expect([warned(30, 40), warned(70, 120)]).toEqual([[], []]);
    expect(warned(29, 39)).toEqual(['otherHeightMm', 'otherWidthMm']);
    expect(warned(71, 121)).toEqual(['otherHeightMm', 'otherWidthMm']);
  });

  it('is open while the given one is', () => {
    expect(completeSize({ sizeBasis: 'opening', widthMm: 900 }, category, bounds).size).toBeNull();
    expect(completeSize({ widthMm: 900, heightMm: 2100 }, category, bounds).size).toBeNull();
  });
});
