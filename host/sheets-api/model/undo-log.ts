/**
 * How to take back everything that the running mutation did. Stores record an inverse before each change; a failed
 * mutation runs them backwards, a successful one forgets them. `epoch` tells rows copied in this mutation from older
 * ones, which are never changed in place.
 */
export class UndoLog {
  #inverses: (() => void)[] = [];
  #epoch = 1;

  get epoch(): number {
    return this.#epoch;
  }

  record(inverse: () => void): void {
    this.#inverses.push(inverse);
  }

  commit(): void {
    this.#inverses = [];
    this.#epoch += 1;
  }

  rollback(): void {
    for (let i = this.#inverses.length - 1; i >= 0; i -= 1) this.#inverses[i]?.();
    this.commit();
  }
}
