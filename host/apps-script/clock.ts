import type { HostClock } from './contract';

/**
 * Makes the host's clock.
 * @param start.now ISO instant to begin at; default: the real time
 * @param start.frozen whether time stands still until the clock is set or advanced (test mode)
 */
export function createHostClock(start: { now?: string; frozen?: boolean } = {}): HostClock {
  const frozen = start.frozen ?? false;
  let offsetMs = 0;
  let frozenAtMs = Date.now();

  function setTo(instantMs: number) {
    frozenAtMs = instantMs;
    offsetMs = instantMs - Date.now();
  }

  if (start.now !== undefined) setTo(instantOf(start.now));
  return {
    frozen,
    now: () => new Date(frozen ? frozenAtMs : Date.now() + offsetMs),
    set: (iso) => setTo(instantOf(iso)),
    advance: (ms) => setTo((frozen ? frozenAtMs : Date.now() + offsetMs) + ms),
  };
}

const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

function instantOf(iso: string): number {
  const ms = isoInstant.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`Not an ISO instant with an offset: ${iso}`);
  return ms;
}
