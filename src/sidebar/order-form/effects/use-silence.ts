import { useEffect, useState } from 'preact/hooks';

const SILENT_AFTER_MS = 10_000;

/** True once something has been awaited for longer than a person waits without wondering. */
export function useSilence(waiting: boolean): boolean {
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    setSilent(false);
    if (!waiting) return undefined;
    const timer = setTimeout(() => setSilent(true), SILENT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  return silent;
}
