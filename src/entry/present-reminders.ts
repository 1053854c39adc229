import type { Clock } from '../application/ports/office';
import type { WorkListView } from '../application/reminders/open-work-list';
import type { Duty } from '../domain/reminder/duty';
import type { Mail } from '../domain/reminder/mail';
import { personName } from '../domain/settings/names';
import type { Settings } from '../domain/settings/settings';
import type { Texts } from '../domain/texts';
import { dueText, dutyText } from '../domain/texts/duty-words';
import type { ShownDuty, ShownMail, ShownWorkList } from './contract-reminders';

/** Tells the wall clock of the workbook at an instant. */
export type WallTimeOf = Clock['of'];

/** 今日待办 in the words of the workbook's language. */
export function showWorkList(view: WorkListView, texts: Texts, wallTimeOf: WallTimeOf): ShownWorkList {
  const { email, now, settings, duties, triggers, mailsInDoubt } = view;
  const person = settings.people.find((each) => each.email === email);
  const name = nameIn(settings);
  const lastRun = triggers.lastRun ? wallTimeOf(triggers.lastRun) : null;
  return {
    user: {
      email,
      name: name(email),
      isAdministrator: person?.roles.includes('administrator') ?? false,
    },
    now: { date: now.date, time: now.time },
    duties: duties.map((duty) => showDuty(duty, view, texts)),
    triggers: {
      state: triggers.state,
      lastRunOn: lastRun?.date ?? '',
      lastRunAt: lastRun?.time ?? '',
      ownerName: triggers.owner ? name(triggers.owner) : '',
    },
    mailsInDoubt: mailsInDoubt.map((mail) => showMail(mail, name, texts)),
  };
}

function showDuty(duty: Duty, { email, settings, now }: WorkListView, texts: Texts): ShownDuty {
  const name = nameIn(settings);
  return {
    id: duty.id,
    kind: duty.kind,
    kindName: texts.choices.dutyKind[duty.kind],
    urgency: duty.urgency,
    urgencyName: texts.choices.urgency[duty.urgency],
    orderKey: duty.order?.key ?? '',
    shortNumber: duty.order?.shortNumber ?? '',
    customerName: duty.customerName,
    task: dutyText(duty, texts, now.date),
    due: dueText(duty, texts, now.date),
    escalated: duty.escalated,
    isMine: duty.people.includes(email),
    people: duty.people.map((each) => ({ email: each, name: name(each) })),
    target: duty.target,
  };
}

function showMail(
  { id, to, subject, status, planned }: Mail,
  name: (email: string) => string,
  texts: Texts,
): ShownMail {
  const doubt = status === 'failed' ? 'failed' : 'unknown';
  return {
    ...{ id, to: name(to), subject, status: doubt },
    ...{ statusName: texts.choices.mailStatus[doubt], plannedOn: planned.date },
  };
}

/** Who has no name yet goes by the address. */
function nameIn({ people }: Pick<Settings, 'people'>): (email: string) => string {
  return (email) => personName(people, email) || email;
}
