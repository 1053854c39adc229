import { useEffect, useMemo, useState } from 'preact/hooks';
import { addDays } from '../../../domain/time/local-date';
import type { Moment } from '../state/action';

const TICK_MS = 15_000;
const MINUTES_A_DAY = 24 * 60;

/**
 * What the workbook's clock shows now: the moment that came with the data, and the time since. The computer's own
 * clock and time zone don't matter.
 */
export function useServerClock(known: Moment | null): { now: Moment | null; read(): Moment | null } {
  const [, tick] = useState(0);
  const since = useMemo(() => performance.now(), [known]);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const read = () => known && later(known, Math.floor((performance.now() - since) / 60_000));
  return { now: read(), read };
}

/** The moment so many minutes later. */
export function later({ date, time }: Moment, minutes: number): Moment {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  const rest = total % MINUTES_A_DAY;
  const pad = (n: number) => String(n).padStart(2, '0');
  return {
    date: addDays(date, Math.floor(total / MINUTES_A_DAY)),
    time: `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`,
  };
}
