import type { workListPage as chinese } from '../zh-CN/work-list-page';

/** Words of the work list's page, English. */
export const workListPage: typeof chinese = {
  title: 'Work list',
  refresh: 'Refresh',
  newOrder: 'New order',
  findOrder: 'Find order',
  reading: 'Reading the work list…',
  whose: 'Whose work',
  filters: { mine: 'Mine {count}', all: 'All {count}' },
  grouping: 'Grouped',
  groupings: { urgency: 'By urgency', kind: 'By kind', person: 'By person' },
  settle: 'Do it',
  look: 'See order',
  locate: 'Go to row',
  located: '{number} is selected in the grid.',
  escalated: 'manager told',
  and: ', ',
  nothing: 'Nothing to do. Well done.',
  nothingMine: 'You have nothing to do. “All” shows what others have.',
  asOf: 'As of {time}',
  keys: '↑↓ choose, Enter does it, Space goes to the row',
  triggersStopped:
    'Reminders have stopped: last run {day} {time}, switched on by {owner}. Let {owner} open the work list, or, once they have stood for a day, another administrator choose “Jiedan → Administration → Take over reminders”.',
  triggersNever:
    'Reminders are not switched on. Choose “Jiedan → Install / initialise”; the desk then looks every hour and sends mails.',
  mailUnknown: 'Nobody knows whether the mail “{subject}” of {day} to {person} went out. Ask whether it arrived first.',
  mailFailed: 'The mail “{subject}” of {day} to {person} could not be sent. Check the address in the tab People.',
  sendAgain: 'Send again',
  dismiss: 'No need',
  mailSettled: 'Settled. What is to be sent again goes out with the next run.',
};
