import { useEffect, useState } from 'react';
import type { SentMail } from '../../apps-script/contract';

const pollMs = 2000;

/** The mails sent so far, newest first; looked up again every two seconds while the page is in view. */
export function useMails(): SentMail[] | null {
  const [mails, setMails] = useState<SentMail[] | null>(null);
  useEffect(() => {
    let stopped = false;
    const load = async () => {
      if (document.hidden) return;
      const response = await fetch('/mail/messages').catch(() => null);
      if (!response?.ok || stopped) return;
      const sent = (await response.json()) as SentMail[];
      setMails((known) => (known?.length === sent.length ? known : sent.reverse()));
    };
    void load();
    const timer = setInterval(() => void load(), pollMs);
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, []);
  return mails;
}
