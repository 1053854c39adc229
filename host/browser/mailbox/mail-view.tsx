import { useState } from 'react';
import type { SentMail } from '../../apps-script/contract';
import { texts } from '../texts';
import { timeText } from './time-text';

/** One mail: who, when, and its two forms. */
export function MailView({ mail }: { mail: SentMail }) {
  const [shown, setShown] = useState<'html' | 'text'>(mail.htmlBody === null ? 'text' : 'html');
  const from = mail.fromName ? `${mail.fromName} <${mail.from}>` : mail.from;
  return (
    <article className="mail-view">
      <header>
        <h2>{mail.subject || '—'}</h2>
        <dl>
          <Field name={texts.mailFrom} values={[from]} />
          <Field name={texts.mailTo} values={mail.to} />
          <Field name={texts.mailCc} values={mail.cc} />
          <Field name={texts.mailBcc} values={mail.bcc} />
          <Field name={texts.mailReplyTo} values={mail.replyTo ? [mail.replyTo] : []} />
          <Field name={texts.mailAttachments} values={mail.attachments.map(({ name }) => name)} />
        </dl>
        <time dateTime={mail.sentAt}>{timeText(mail.sentAt)}</time>
      </header>
      {mail.htmlBody !== null && (
        <div className="mail-forms" role="tablist">
          {(['html', 'text'] as const).map((form) => (
            <button key={form} type="button" role="tab" aria-selected={shown === form} onClick={() => setShown(form)}>
              {form === 'html' ? texts.mailFormatted : texts.mailPlain}
            </button>
          ))}
        </div>
      )}
      {shown === 'html' && mail.htmlBody !== null ? (
        <iframe title={mail.subject} sandbox="allow-popups" src={`/mail/html/${encodeURIComponent(mail.id)}`} />
      ) : (
        <pre>{mail.body || texts.mailNoPlain}</pre>
      )}
    </article>
  );
}

function Field({ name, values }: { name: string; values: string[] }) {
  if (values.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{values.join('、')}</dd>
    </>
  );
}
