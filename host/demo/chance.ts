import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded chance: the same seed makes the same demo factory. */
export class Chance {
  private readonly generator: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** A whole number from `min` to `max`, both possible. */
  whole(min: number, max: number): number {
    return uniformInt(this.generator, min, max);
  }

  /** True in so many of a hundred cases. */
  percent(share: number): boolean {
    return this.whole(1, 100) <= share;
  }

  /** One of the list, each as likely. */
  pick<T>(list: readonly T[]): T {
    const chosen = list[this.whole(0, list.length - 1)];
    if (chosen === undefined) throw new RangeError('nothing to pick from');
    return chosen;
  }

  /** One of the list, by weight. */
  weighted<T>(list: readonly (readonly [weight: number, value: T])[]): T {
    let left = this.whole(
      1,
      list.reduce((sum, [weight]) => sum + weight, 0),
    );
    for (const [weight, value] of list) {
      left -= weight;
      if (left <= 0) return value;
    }
    throw new RangeError('nothing to pick from');
  }
}
