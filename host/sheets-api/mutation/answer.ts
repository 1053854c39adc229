/** A mutation's answer, made after formulas have their new results. */
export type Answer = () => object;
