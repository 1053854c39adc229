/** Titles and notes of the money tabs, English. Constants of their own, so that a form's page can leave them out. */
export const ledgerColumns = {
  happenedOn: 'Date',
  kind: 'Kind',
  reversed: 'Reversal',
  shortNumber: 'No.',
  customerName: 'Customer',
  amount: 'Amount',
  pieces: 'Pieces',
  dueOn: 'Due on',
  method: 'Method',
  reference: 'Reference',
  voucher: 'Voucher',
  note: 'Note',
  salespersonName: 'Salesperson',
  categoryName: 'Category',
  enteredOn: 'Entered on',
  enteredAt: 'Entered at',
  byName: 'Entered by',
  concerns: 'Concerns month',
  id: 'Id',
  orderKey: 'Order key',
  customerId: 'Customer id',
  entry: 'Booking',
};

export const receivablesColumns = {
  shortNumber: 'No.',
  customerName: 'Customer',
  salespersonName: 'Salesperson',
  categoryName: 'Category',
  paymentWay: 'Payment',
  amount: 'Comes to',
  paid: 'Paid',
  toPay: 'To pay',
  owed: 'Owed for goods',
  nextDueOn: 'Due on',
  advance: 'Paid ahead',
  credit: 'Credit',
  key: 'Key',
  customerId: 'Customer id',
  account: 'Account',
};

export const ledgerNotes = {
  amount: 'In the direction of its kind; below 0 in a reversal. Bookings are only added; a mistake is reversed.',
  dueOn:
    'What left is owed: due the day it leaves, at the end of the month for monthly accounts, plus the customer’s credit days.',
  concerns: 'What belongs to a closed month is booked into this one; here stands which month it concerns.',
};

export const receivablesNotes = {
  toPay: 'What the order comes to less what was paid, shipped or not. A settled order leaves the tab.',
  owed: 'What was shipped less what was paid.',
  nextDueOn: 'When the oldest unpaid money falls due; red where it is overdue.',
  advance: 'Paid before anything left.',
  credit: 'Money that was paid and pays no order yet.',
};

export const sentPapersColumns = {
  sentOn: 'Sent on',
  customerName: 'Customer',
  kind: 'Paper',
  about: 'About',
  salespersonName: 'Salesperson',
  arrivedOn: 'Arrival confirmed',
  confirmedBy: 'Confirmed by',
  returnedOn: 'Back stamped',
  sentByName: 'Entered by',
  id: 'Key',
  paper: 'Paper itself',
};

export const owedAtClosingColumns = {
  by: 'Of',
  name: 'Name',
  notYetDue: 'Not yet due',
  overdueOneMonth: 'Overdue to 30 days',
  overdueTwoMonths: 'Overdue 31–60 days',
  overdueThreeMonths: 'Overdue 61–90 days',
  overdueLonger: 'Overdue over 90 days',
  outstanding: 'Outstanding',
  advance: 'Paid ahead',
  credit: 'Credit',
  owed: 'Net owed',
  asOf: 'As of',
  key: 'Key',
};

export const owedAtClosingNotes = {
  outstanding: 'The overdue columns and what is not yet due, summed.',
  owed: 'Outstanding without what was paid ahead and credit.',
  asOf: 'The day of the closing. Later payments and shipments leave this tab as it is; reopening the month empties it, closing it again fills it.',
};
