import { useState } from 'react';
import type { SentMail } from '../../apps-script/contract';
import { texts } from '../texts';
import { MailView } from './mail-view';
import { timeText } from './time-text';
import { useMails } from './use-mails';

/** Everything the script has mailed: nothing leaves the computer, it is kept here. */
export function Mailbox() {
  const mails = useMails();
  const [chosenId, setChosenId] = useState<string | null>(null);
  if (mails === null) return null;
  const chosen = mails.find(({ id }) => id === chosenId) ?? mails[0];
  return (
    <>
      <header className="mail-bar">
        <div className="brand" aria-hidden="true">
          {texts.product}
        </div>
        <h1>
          {texts.mailbox}
          {mails.length > 0 && <span className="count">{mails.length}</span>}
        </h1>
        <a href="/">{texts.backToWorkbook}</a>
      </header>
      {chosen ? (
        <main className="mail-columns">
          <MailList mails={mails} chosen={chosen} choose={setChosenId} />
          <MailView key={chosen.id} mail={chosen} />
        </main>
      ) : (
        <main className="mail-empty">{texts.mailboxEmpty}</main>
      )}
    </>
  );
}

type ListProps = { mails: SentMail[]; chosen: SentMail; choose: (id: string) => void };

function MailList({ mails, chosen, choose }: ListProps) {
  return (
    <ul className="mail-list" aria-label={texts.mailbox}>
      {mails.map((mail) => (
        <li key={mail.id}>
          <button type="button" aria-current={mail === chosen} onClick={() => choose(mail.id)}>
            <span className="mail-to">{mail.to.join('、')}</span>
            <time>{timeText(mail.sentAt)}</time>
            <span className="mail-subject">{mail.subject || '—'}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
