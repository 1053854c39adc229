import { useEffect, useState } from 'preact/hooks';
import type { ComplaintsData } from '../../../entry/contract-complaints';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';
import { complaintTexts as texts } from '../texts';

/** What is shown: all that waits, or one order's; what was just done is told above it. */
export function useComplaints(server: ServerClient, orderKey: string) {
  const [key, setKey] = useState<string | null>(orderKey || null);
  const [data, setData] = useState<ComplaintsData | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState<string[]>([]);
  const read = (wanted: string | null) => {
    setFailure(null);
    server.call('openComplaints', { key: wanted }).then(
      (read) => setData(read),
      (error: unknown) => setFailure(failureText(error, texts.complaints.noAnswer)),
    );
  };
  useEffect(() => read(key), [key]);
  const show = (wanted: string | null) => {
    setDone([]);
    if (wanted === key) return read(key);
    setData(null);
    setKey(wanted);
  };
  return {
    ...{ data, failure, done, show },
    /** Something was done to what is shown: tells it, and reads it again. */
    renew: (lines: string[]) => {
      setDone(lines);
      read(key);
    },
    readAgain: () => read(key),
  };
}
