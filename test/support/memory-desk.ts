import { Refusal } from '../../src/domain/problem';
import type { LocalMoment } from '../../src/domain/time/local-time';
import { factorySettings } from './door-entry';
import { MemoryOrderBook } from './memory-order-book';

/** A desk without services: the book in memory, a clock that stands, ids that count, a person who can be changed. */
export function memoryDesk(start: { on?: string; time?: string } = {}) {
  const book = new MemoryOrderBook(factorySettings());
  const state = {
    email: 'clerk@factory.example',
    now: { date: start.on ?? '2026-11-24', time: start.time ?? '10:00' },
    lockHeld: false,
    lockFree: true,
    kept: null as string | null,
    ids: 0,
  };
  const momentAt = (date: string, time: string): LocalMoment => ({
    instant: new Date(`${date}T${time}:00+08:00`).toISOString(),
    date,
    time,
  });
  return {
    book,
    state,
    clock: {
      now: () => momentAt(state.now.date, state.now.time),
      of: (instant: string) => {
        const wall = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
        return { instant, date: wall.slice(0, 10), time: wall.slice(11, 16) };
      },
      at: momentAt,
    },
    lock: {
      hold<T>(work: () => T): T {
        if (!state.lockFree) throw new Refusal('busy', [{ code: 'busy' }]);
        state.lockHeld = true;
        try {
          return work();
        } finally {
          state.lockHeld = false;
        }
      },
    },
    identity: { email: () => state.email },
    ids: {
      next: () => {
        state.ids += 1;
        return `id-${state.ids}`;
      },
    },
    scratch: {
      keep: (text: string) => {
        state.kept = text;
      },
      recall: () => state.kept,
      forget: () => {
        state.kept = null;
      },
    },
  };
}

/** The problems of the refusal that an action ends in. @throws Error where it is not refused */
export function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
