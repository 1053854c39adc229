import type { reminders as chinese } from '../zh-CN/reminders';

/** Words of the work list and its mails, English. */
export const reminders: typeof chinese = {
  tasks: {
    confirm: 'Not confirmed by the customer yet: have it confirmed, then release it',
    'cross-check': 'Not cross-checked yet: compare it with the register',
    release: 'Release the production order',
    'resume-or-withdraw': 'On hold on its release day: resume it or withdraw it',
    'answer-rush': 'A rush order waits for your answer: possible or not, and for which day',
    'answer-question': 'Answer whether it can be taken, and for which day',
    'ask-again': 'The answer was no: ask again, change or withdraw it, and tell the customer',
    'keep-promise': 'Now “{stage}”, to be delivered {due}: keep an eye on it',
    'deliver-or-report': '{days} days overdue, now “{stage}”: ship it, or report the cause and a new day',
    'tell-trouble': 'Shipment {shipment}, {trouble} on the way: tell the customer and follow it up',
    'tell-customer': 'Moved to {day} (cause: {cause}): tell the customer and record it',
    'sign-notice': 'Notice {number} waits for the signature of the {signer}',
    'override-notice': 'Notice {number} is out of time and waits for a manager',
    'bind-notice': 'Notice {number} is in effect: bind it with the process card',
    'record-loss': 'Late because of people, on the liability list: record the customer’s loss',
    'get-slip': 'The receipt slip of shipment {shipment} (left {day}) is not back: ask for it',
    'chase-paper': 'The {paper} (sent {day}) is not back with its stamp: ask for it',
    'collect-money': '{open} are {days} days overdue: collect them',
    'answer-complaint': 'Complaint {number} waits for your answer',
    'print-cover': 'Volume {number} is full: print its cover and bind it',
    'buy-stock':
      '“{name}”: {available} {unit} available, below the reorder level of {level}: buy {missing} {unit} at least',
    'count-stock': '“{name}”: {onHand} {unit} booked: count it, and see that {level} {unit} become available',
    'settle-mail': 'Nobody knows whether the mail of {day} to {person} was sent: find out and settle it',
    'look-at-failed-mail': 'The mail of {day} to {person} could not be sent: check the address',
    'mail-quota': 'The mail quota of {day} is used up; {count} mails wait and go out once there is quota again',
    'zones-differ':
      'The spreadsheet’s zone is {spreadsheet}, the script’s {script}: dates follow the spreadsheet; set both alike',
    'workbook-half-full': '{percent}% of the workbook’s cells are used: plan to archive',
    'figures-differ': '{count} figures of {month} differ from their recomputation: have a look',
    'look-at-hand-edits':
      'The night of {day} found {count} edits by hand that nobody judged: see the cells with notes and the audit log',
    'stock-differed':
      'The night of {day} found figures of stock that differ from movements or orders ({items}) and put them right: have a look',
    'stock-apart': 'Movements of stock are missing or do not follow on ({items}): count it and book what is there',
    'index-differed':
      'The night of {day} found {count} orders changed by hand; the work list follows the order tabs again',
  },
  papers: { contract: 'contract', 'payment-request': 'payment request', statement: 'statement' },
  dueToday: 'today',
  dueTomorrow: 'tomorrow',
  until: 'by {day}',
  untilTime: 'by {day} {time}',
  escalated: 'manager told',
  mail: {
    digestSubject: '[{factory}] {day}: {count} to do',
    urgentSubject: '[{factory}] {count} urgent',
    digestIntro: 'You have {count} things to do today:',
    urgentIntro: 'These {count} need to be done at once:',
    more: '{count} more are not shown here; see the work list in the workbook.',
    open: 'Open the work list',
    footer: 'Sent by the order desk’s workbook. Please do not reply.',
    quotaSubject: '[{factory}] The mail quota of {day} is used up',
    quotaText:
      'The mail quota of {day} is used up and {count} reminders wait. They go out by themselves once there is quota again, urgent ones first. The work list in the workbook shows everything at any time.',
  },
};
