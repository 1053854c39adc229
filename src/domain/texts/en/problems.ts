import type { problems as chinese } from '../zh-CN/problems';

/** What a clerk reads for each problem, English. */
export const problems: typeof chinese = {
  missing: 'Please fill in: {field}.',
  'no-items': 'Please enter at least one item.',
  'too-many-items': 'An entry takes at most {max} items: please split it.',
  'not-a-date': '{field} is not a date. Please write it like 2026-03-02.',
  'not-a-time': '{field} is not a time of day. Please write it like 15:30.',
  'date-in-past': '{field} is before the order was taken ({takenOn}). Please check.',
  'date-too-far': '{field} is more than {days} days after the order was taken. Please check the year.',
  'taken-in-future': 'The order cannot have been taken later than now. Please check date and time.',
  'taken-too-long-ago': 'The order was taken more than {days} days ago. Please check, or ask the administrator.',
  'not-positive': '{field} must be more than 0.',
  'not-whole': '{field} must be a whole number.',
  'too-small': '{field} must not be less than {min}. Please check.',
  'too-large': '{field} must not be more than {max}. Please check.',
  'too-long': '{field} is too long: at most {max} characters.',
  'unknown-choice': '{field}: please choose from the list.',
  'unknown-customer': 'This customer was not found. Please choose again, or enter a new customer.',
  'unknown-salesperson': '{field} is not among the people. Please choose from the list.',
  'unknown-region':
    'The region “{region}” is not in the settings. Please choose from the list, or ask the administrator to add it.',
  'unknown-category': 'There is no such product category. Please choose from the list.',
  'bad-phone':
    '{field} does not look like a phone number. Please enter a mobile number, or a landline with its area code.',
  malformed: '{field} could not be read. Please enter it again.',
  'size-difference-unusual':
    '{field}: opening and leaf differ by {differenceMm} mm, usually {min}–{max} mm. Please check the sizes.',
  'leaf-larger-than-opening':
    '{field}: the leaf should not be larger than the opening. Please check which of the two was given.',
  'price-not-listed':
    'The price list has no price for this product. A salesperson or manager must enter a price and a reason.',
  'price-needs-approval':
    'This price differs from the price list: a salesperson or manager must enter it. Save a draft and ask them to open it.',
  'price-reason-missing': 'Please give a reason for the changed price.',
  'agreed-outside-window':
    'The agreed day must lie from {earliestOn} to {latestOn}; for a sooner day, mark the order as rush.',
  'wanted-needs-rush':
    'The customer wants it on {wantedOn}, before the earliest normal day {earliestOn}: mark it as rush, or agree on another day.',
  'sooner-than-rush': '{day} is sooner than a rush order allows ({earliestOn}): wait for the answer of the {consent}.',
  'possible-duplicate':
    'This customer lately ordered the same items ({numbers}). It may be a duplicate: please check before saving.',
  'like-customer': 'There are like customers: {names}. Please check that this is not one of them before going on.',
  'exclusive-region': '{region} has an exclusive dealer, {dealer}. Please contact the salesperson {salesperson} first.',
  'no-identity': 'Your account could not be told, so nothing can be done. Please sign in with your work account.',
  'not-allowed': 'You may not do this. If you need to, ask the administrator to add you in the settings.',
  busy: 'A colleague is saving. Please try again in a few seconds; what you typed is still here.',
  'service-unavailable': 'The spreadsheet service did not answer; nothing was saved. Please try again later.',
  'draft-changed': '{by} changed this draft on {date} at {time}. Please open it again.',
  'draft-gone': 'This draft was registered or discarded. Please look in the workbook.',
  'order-not-found': 'Order {key} was not found. Please check the number.',
  'not-installed': 'This workbook is not set up yet. The administrator does that from the menu, with “Install”.',
  'tab-missing': 'The tab “{tab}” is missing. Undo its removal, or ask the administrator to restore it with “Install”.',
  'column-missing':
    'The column “{column}” of the tab “{tab}” is missing. Undo its removal, or ask the administrator to restore it with “Install”.',
  'cell-unreadable':
    'In the tab “{tab}”, row {row}, the column “{column}” holds “{value}”, which cannot be read. Please correct it and try again.',
  'newer-workbook': 'This workbook was made by a newer version. Please update the order desk first.',
  'request-reused': 'This save repeats an earlier one with other content. Please close the form and open it again.',
  crash: 'Something went wrong; nothing was saved. Please give the administrator this reference: {reference}.',
};
