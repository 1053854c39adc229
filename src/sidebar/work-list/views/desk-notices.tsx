import { fill } from '../../../domain/texts/fill';
import type { ShownMail } from '../../../entry/contract-reminders';
import { LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { WorkListState } from '../state/work-list-state';
import type { WorkListTexts } from '../texts';
import type { WorkListCommands } from './use-work-list';

/** What is amiss with the desk itself: triggers that stopped, mails that nobody knows what became of. */
export function DeskNotices(props: { state: WorkListState; texts: WorkListTexts; commands: WorkListCommands }) {
  const { state, texts, commands } = props;
  const { page } = texts;
  const { list } = state;
  if (!list) return null;
  const { triggers, user, mailsInDoubt } = list;
  const last = { day: triggers.lastRunOn, time: triggers.lastRunAt, owner: triggers.ownerName };
  return (
    <>
      {triggers.state === 'stopped' ? <Notice tone="warning">{fill(page.triggersStopped, last)}</Notice> : null}
      {triggers.state === 'never' && user.isAdministrator ? <Notice tone="info">{page.triggersNever}</Notice> : null}
      {mailsInDoubt.map((mail) => (
        <Notice key={mail.id} tone="warning" actions={<MailActions {...{ mail, state, texts, commands }} />}>
          {fill(mail.status === 'failed' ? page.mailFailed : page.mailUnknown, {
            ...{ day: mail.plannedOn, person: mail.to, subject: mail.subject },
          })}
        </Notice>
      ))}
    </>
  );
}

function MailActions(props: {
  mail: ShownMail;
  state: WorkListState;
  texts: WorkListTexts;
  commands: WorkListCommands;
}) {
  const { mail, state, texts, commands } = props;
  const disabled = state.busy !== null;
  return (
    <>
      <LinkButton disabled={disabled} onClick={() => commands.decide(mail, 'send-again')}>
        {texts.page.sendAgain}
      </LinkButton>
      <LinkButton disabled={disabled} onClick={() => commands.decide(mail, 'dismiss')}>
        {texts.page.dismiss}
      </LinkButton>
    </>
  );
}
