import { complaintsTab } from './complaints';
import { contactsTab } from './contacts';
import { customerFilesTab } from './customer-files';
import { customersTab } from './customers';
import { draftsTab } from './drafts';
import { closingsTab, figuresTab, totalsTab } from './figures';
import { importsTab } from './imports';
import { itemsTab } from './items';
import { keptCustomersTab, keptMonthTab, keptTab } from './kept';
import { ledgerTab } from './ledger';
import { noticesTab } from './notices';
import { ordersTab } from './orders';
import { owedAtClosingTab } from './owed-at-closing';
import { pricesTab } from './prices';
import { receivablesTab } from './receivables';
import { auditTab, requestsTab, systemTab } from './records';
import { registerTab } from './register';
import { openWorkTab, outboxTab, workListTab } from './reminders';
import { sentPapersTab } from './sent-papers';
import { calendarTab, categoriesTab, peopleTab, regionsTab, settingsTab } from './settings';
import { stockItemsTab, stockMovesTab } from './stock';
import type { Tab } from './tab';
import { volumesTab } from './volumes';

/** Raised by one with every change of the schema; an older bundle refuses a newer workbook. */
export const SCHEMA_VERSION = 4;

/** Every tab of the workbook, in the order in which a new workbook shows them. A new tab is added here and nowhere else. */
export const TABS = {
  orders: ordersTab,
  items: itemsTab,
  notices: noticesTab,
  keptMonth: keptMonthTab,
  register: registerTab,
  figures: figuresTab,
  workList: workListTab,
  ledger: ledgerTab,
  complaints: complaintsTab,
  receivables: receivablesTab,
  sentPapers: sentPapersTab,
  customers: customersTab,
  customerFiles: customerFilesTab,
  contacts: contactsTab,
  prices: pricesTab,
  drafts: draftsTab,
  settings: settingsTab,
  categories: categoriesTab,
  people: peopleTab,
  regions: regionsTab,
  calendar: calendarTab,
  volumes: volumesTab,
  closings: closingsTab,
  owedAtClosing: owedAtClosingTab,
  imports: importsTab,
  stockItems: stockItemsTab,
  stockMoves: stockMovesTab,
  audit: auditTab,
  outbox: outboxTab,
  totals: totalsTab,
  system: systemTab,
  requests: requestsTab,
  kept: keptTab,
  keptCustomers: keptCustomersTab,
  openWork: openWorkTab,
} as const;

export type TabId = keyof typeof TABS;

export const ALL_TABS: readonly Tab[] = Object.values(TABS);
