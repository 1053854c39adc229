import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { ServerClient } from '../../server/client';
import { complaintTexts as texts } from '../texts';
import { OrderComplaints } from './order-complaints';
import { useComplaints } from './use-complaints';
import { WaitingList } from './waiting-list';

/** Complaints, disputes and what came back (I): all that waits for an answer, then one order's. */
export function ComplaintsPage({ server, orderKey }: { server: ServerClient; orderKey: string }) {
  const words = texts.complaints;
  const { data, failure, done, show, renew, readAgain } = useComplaints(server, orderKey);
  return (
    <main class="page">
      <h1 class="unseen">{words.title}</h1>
      {failure ? (
        <Notice tone="error" actions={<Button onClick={readAgain}>{words.readAgain}</Button>}>
          {failure}
        </Notice>
      ) : null}
      {done.length > 0 ? (
        <Notice tone="success">
          {done.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      ) : null}
      {data?.about ? (
        <OrderComplaints
          key={data.about.key}
          about={data.about}
          today={data.today}
          server={server}
          onDone={renew}
          onBack={() => show(null)}
        />
      ) : data ? (
        <WaitingList waiting={data.waiting} server={server} onShow={show} />
      ) : failure ? null : (
        <p class="loading" role="status">
          <span class="spinner" aria-hidden="true" />
          {words.reading}
        </p>
      )}
    </main>
  );
}
