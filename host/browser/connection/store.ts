import { useSyncExternalStore } from 'react';

/** A value that several parts of the page watch. */
export class Store<T> {
  private current: T;
  private readonly listeners = new Set<() => void>();

  constructor(initial: T) {
    this.current = initial;
  }

  get = (): T => this.current;

  set = (change: Partial<T>): void => {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

/** Renders with a part of a store, again whenever that part changes. */
export function useStore<T, P>(store: Store<T>, part: (state: T) => P): P {
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}
