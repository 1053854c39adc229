import type { Duty } from '../reminder/duty';
import { addDays } from '../time/local-date';
import type { LocalDate } from '../time/local-time';
import type { Texts } from './catalogue';
import { fill } from './fill';

type Words = Pick<Texts, 'reminders' | 'choices'>;

/** What a duty asks somebody to do, in words; `today` turns days close by into words. */
export function dutyText(duty: Duty, texts: Words, today: LocalDate): string {
  const { reminders, choices } = texts;
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    stage: choices.status,
    cause: choices.delayCause,
    trouble: choices.transitTrouble,
    signer: choices.signer,
    paper: reminders.papers,
  };
  const params = Object.entries(duty.params).map(([name, value]) => [name, words[name]?.[value] ?? value]);
  const due = duty.due ? dayText(duty.due.on, texts, today) : '';
  return fill(reminders.tasks[duty.task], { ...Object.fromEntries(params), due });
}

/** Until when a duty is to be done, in words; empty where there is no day. */
export function dueText({ due }: Pick<Duty, 'due'>, texts: Words, today: LocalDate): string {
  if (!due) return '';
  const day = dayText(due.on, texts, today);
  const { until, untilTime } = texts.reminders;
  return due.time === '24:00' ? fill(until, { day }) : fill(untilTime, { day, time: due.time });
}

/** Today and tomorrow by name, other days of this year without it. */
function dayText(day: LocalDate, { reminders }: Words, today: LocalDate): string {
  if (day === today) return reminders.dueToday;
  if (day === addDays(today, 1)) return reminders.dueTomorrow;
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day;
}
