import { useEffect, useState } from 'preact/hooks';
import type { ShownAccount } from '../../../entry/contract-money';
import type { ServerClient } from '../../server/client';
import { failureText } from '../../server/server-error';

/** Reads a customer's open account; the form can be typed in meanwhile. */
export function useAccount(server: ServerClient, customerId: string, unanswered: string) {
  const [account, setAccount] = useState<ShownAccount | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const read = () => {
    setFailure(null);
    server.call('openMoney', { customerId, amountFen: null }).then(
      (data) => setAccount(data.account),
      (error: unknown) => setFailure(failureText(error, unanswered)),
    );
  };
  useEffect(read, []);
  return { account, failure, read };
}
