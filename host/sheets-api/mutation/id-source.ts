/**
 * Ids that a mutation gives away. They follow from the seed, which the journal keeps, so replaying a mutation gives the
 * same ids; they look as random as Google's.
 */
export class IdSource {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A positive number below 2^31 that is not taken. */
  next(isTaken: (id: number) => boolean): number {
    for (;;) {
      const id = this.#draw() >>> 1;
      if (id > 0 && !isTaken(id)) return id;
    }
  }

  /** One step of the mulberry32 generator: 32 well mixed bits. */
  #draw(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
}
